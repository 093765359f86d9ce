// Reads a compiled gettext catalogue (.mo): GeoNames ids are the messages, names the translations.
import { existsSync, readFileSync } from 'node:fs';

export function readCatalogue(file: string): Map<string, string> {
	const entries = new Map<string, string>();
	if (!existsSync(file)) return entries;
	const data = readFileSync(file);
	if (data.readUInt32LE(0) !== 0x950412de) throw new Error(`${file} is not a catalogue`);
	const [count, sources, targets] = [8, 12, 16].map((at) => data.readUInt32LE(at));
	const text = (table: number, i: number): string => {
		const length = data.readUInt32LE(table + i * 8);
		const start = data.readUInt32LE(table + i * 8 + 4);
		return data.toString('utf8', start, start + length);
	};
	for (let i = 0; i < (count ?? 0); i++) entries.set(text(sources ?? 0, i), text(targets ?? 0, i));
	return entries;
}
