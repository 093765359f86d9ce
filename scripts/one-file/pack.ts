/** The whole site in one HTML file: the shell, and everything that it loads as one compressed text in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { joinFiles, type PackedFile } from './archive';
import { checkWorker, rewriteChunk } from './chunk';
import { bytesToText } from './html-safe-bytes';
import { PACKED, shellOf } from './shell';

const TYPES: Readonly<Record<string, string>> = {
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	png: 'image/png',
	svg: 'image/svg+xml',
	topojson: 'application/json',
	ttf: 'font/ttf',
	wasm: 'application/wasm',
	webp: 'image/webp',
	woff2: 'font/woff2'
};
const typeOf = (path: string) => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
const WORKER = /\/workers\//;

/** @param folder of a site that is built @throws where something in it can't be carried */
export async function packSite(folder: string): Promise<string> {
	const paths = filesUnder(folder, '_app/immutable');
	const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
	const text = (path: string) => readFileSync(join(folder, path), 'utf8');
	const known = new Set(paths);

	const files = paths
		.filter((path) => !path.endsWith('.css'))
		.map((path): PackedFile => {
			if (!path.endsWith('.js')) return { path, type: typeOf(path), bytes: read(path) };
			const code = text(path);
			if (WORKER.test(path)) checkWorker(path, code);
			const carried = WORKER.test(path) ? code : rewriteChunk(path, code, (file) => known.has(file));
			return { path, type: typeOf(path), bytes: new TextEncoder().encode(carried) };
		});

	const shell = shellOf(text('index.html'), {
		text,
		dataUrl: (path) => `data:${typeOf(path)};base64,${Buffer.from(read(path)).toString('base64')}`,
		styles: paths.filter((path) => path.endsWith('.css')),
		boot: await bootScript()
	});
	// The file can be saved again from itself, so it holds its shell as it was before anything ran in it.
	const all = [{ path: 'index.html', type: 'text/html', bytes: new TextEncoder().encode(shell) }, ...files];
	const packed = bytesToText(gzipSync(joinFiles(all), { level: 9 }));
	return shell.replace(PACKED, () => packed);
}

function filesUnder(folder: string, part: string): string[] {
	return readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
		.map((name) => `${part}/${name.split(sep).join('/')}`)
		.filter((path) => statSync(join(folder, path)).isFile())
		.sort((a, b) => typeOf(a).localeCompare(typeOf(b)) || a.localeCompare(b));
}

async function bootScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(import.meta.dirname, 'boot.ts'), formats: ['iife'], name: 'boot' }
		}
	});
	const [result] = [built].flat();
	if (!('output' in result)) throw new Error('The boot script is being watched, not built');
	return result.output[0].code;
}
