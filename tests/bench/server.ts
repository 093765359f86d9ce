/**
 * Serves the built app and the bare page side by side, brotli-compressed as a good host would, so that both
 * pay the same for the wire.
 */
import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.topojson': 'application/json',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json'
};
/** Already compressed. */
const PACKED = new Set(['.webp', '.woff2']);

/** @param mounts folders by URL prefix, looked through in order; @param made generated files by path. */
export async function serve(
	mounts: readonly (readonly [prefix: string, folder: string])[],
	made: ReadonlyMap<string, string>
) {
	const cache = new Map<string, { body: Buffer; type: string; packed: boolean }>();
	const look = (path: string): { body: Buffer; type: string; packed: boolean } | undefined => {
		const known = cache.get(path);
		if (known) return known;
		const found = made.has(path) ? Buffer.from(made.get(path)!) : fromDisk(path, mounts);
		if (!found) return undefined;
		const type = extname(path) || '.html';
		const packed = !PACKED.has(type);
		const body = packed
			? brotliCompressSync(found, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
			: found;
		const entry = { body, type: TYPES[type] ?? 'application/octet-stream', packed };
		cache.set(path, entry);
		return entry;
	};
	const server = createServer((request, response) => {
		const entry = look(decodeURIComponent(new URL(request.url!, 'http://localhost').pathname));
		if (!entry) return response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': entry.type,
			...(entry.packed ? { 'content-encoding': 'br' } : {}),
			'cache-control': 'max-age=3600'
		});
		return response.end(entry.body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The bench server has no port.');
	return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

function fromDisk(
	path: string,
	mounts: readonly (readonly [prefix: string, folder: string])[]
): Buffer | undefined {
	for (const [prefix, folder] of mounts) {
		if (!path.startsWith(prefix)) continue;
		const rest = path.slice(prefix.length).replace(/^\//, '');
		for (const candidate of [join(folder, rest), join(folder, rest, 'index.html')]) {
			const inside = resolve(candidate).startsWith(resolve(folder));
			if (inside && existsSync(candidate) && statSync(candidate).isFile()) return readFileSync(candidate);
		}
	}
	return undefined;
}
