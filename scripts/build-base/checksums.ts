// SHA-256 of every committed result, in the format of `sha256sum -c`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { OUT, out } from './paths.ts';

export function writeChecksums(): void {
	const names = readdirSync(OUT).filter((name) => /\.(topojson|webp|json)$/.test(name));
	const lines = names.sort().map((name) => {
		const hash = createHash('sha256')
			.update(readFileSync(out(name)))
			.digest('hex');
		return `${hash}  ${name}\n`;
	});
	writeFileSync(out('CHECKSUMS.sha256'), lines.join(''));
}
