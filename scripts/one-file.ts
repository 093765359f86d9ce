/**
 * Writes the whole site, as it stands in `build/`, into one HTML file that opens by double click without a
 * network. `tsx scripts/one-file.ts [--out build/isthmus.html]`
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packSite } from './one-file/pack';
import { main, Problem, ROOT } from './setup.mjs';

/** Bytes; what still goes by mail, and opens at once from a stick. */
const LIMIT = 6_000_000;

await main(async () => {
	const { values } = parseArgs({ options: { out: { type: 'string', default: 'build/isthmus.html' } } });
	const folder = join(ROOT, 'build');
	if (!existsSync(join(folder, 'index.html')))
		throw new Problem('There is no site to pack: run `npm run build`, which builds and packs it.');
	const html = await packSite(folder);
	const size = Buffer.byteLength(html);
	const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
	if (size > LIMIT)
		throw new Problem(
			`The one file would be ${megabytes(size)}, and may be ${megabytes(LIMIT)}: see what has grown in build/_app/immutable.`
		);
	const out = resolve(ROOT, values.out);
	mkdirSync(dirname(out), { recursive: true });
	writeFileSync(out, html);
	console.log(`One file: ${values.out}, ${megabytes(size)} of at most ${megabytes(LIMIT)}`);
});
