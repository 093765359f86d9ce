// Natural Earth's lines of dispute, from the GeoPackage that QGIS ships and from the boundary lines
// that come with the Magics library. Which of them are used is decided elsewhere.
import { readFileSync } from 'node:fs';
import { INPUT, tool } from './inputs.ts';
import type { Position } from './run.ts';

const database = await openDatabase();

async function openDatabase(): Promise<{
	exec(sql: string, values: string[]): { values: unknown[][] }[];
}> {
	const SQL = await tool('sql.js')();
	return new SQL.Database(readFileSync(INPUT.disputed));
}

/** Lines of the GeoPackage by Natural Earth's name and the country code on both of their sides. */
export function disputedLines(name: string, country: string): Position[][] {
	const rows = database.exec(
		'select geom from disputed_borders where name = ? and adm0_a3_l = ? and adm0_a3_r = ?',
		[name, country, country]
	)[0];
	return (rows?.values ?? []).flatMap(([blob]) => linesOfBlob(Buffer.from(blob as Uint8Array)));
}

/** GeoPackage binary: a header, an optional envelope, then well-known binary (little-endian here). */
function linesOfBlob(blob: Buffer): Position[][] {
	const envelope = [0, 32, 48, 48, 64][((blob[3] ?? 0) >> 1) & 7] ?? 0;
	let at = 8 + envelope;
	const geometry = (): Position[][] => {
		if (blob[at] !== 1) throw new Error('expected little-endian WKB');
		const type = blob.readUInt32LE(at + 1);
		const count = blob.readUInt32LE(at + 5);
		at += 9;
		if (type === 5) return Array.from({ length: count }, geometry).flat();
		if (type !== 2) throw new Error(`unexpected WKB type ${type}`);
		const line = Array.from({ length: count }, (_, i): Position => [
			blob.readDoubleLE(at + i * 16),
			blob.readDoubleLE(at + i * 16 + 8)
		]);
		at += count * 16;
		return [line];
	};
	return geometry();
}

const same = (a?: Position, b?: Position): boolean =>
	!!a && !!b && Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;

/** Chains pieces that meet end to end: Natural Earth cuts its lines into dozens of fragments. */
export function joinLines(pieces: Position[][]): Position[][] {
	const rest = pieces.map((piece) => [...piece]);
	const chains: Position[][] = [];
	for (let chain = rest.shift(); chain; chain = rest.shift()) {
		for (let grown = true; grown;) {
			grown = false;
			for (const [i, piece] of rest.entries()) {
				const joined = join(chain, piece);
				if (!joined) continue;
				chain = joined;
				rest.splice(i, 1);
				grown = true;
				break;
			}
		}
		chains.push(chain);
	}
	return chains;
}

function join(a: Position[], b: Position[]): Position[] | undefined {
	if (same(a.at(-1), b[0])) return [...a, ...b.slice(1)];
	if (same(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)];
	if (same(a[0], b.at(-1))) return [...b, ...a.slice(1)];
	if (same(a[0], b[0])) return [...b.toReversed(), ...a.slice(1)];
	return undefined;
}
