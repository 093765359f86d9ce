/**
 * Serves `build/` as any static host would, so that what is tested is what gets published.
 * `node scripts/serve.mjs [--port 4173] [--base /maps/isthmus/]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { main, Problem, readOptions, ROOT } from './setup.mjs';

/**
 * @param {{ port?: number, base?: string, strict?: boolean }} [options] `strict`: fail when the port is taken
 * instead of trying the next
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve({ port = 4173, base = '/', strict = false } = {}) {
	const folder = join(ROOT, 'build');
	// `dev` looks at the disk for each request: a new build is served at once.
	const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
	if (!existsSync(join(folder, '404.html')))
		throw new Problem('There is no build to serve: run `npm run build`, or `npm start`, which builds.');
	const prefix = `/${base.replace(/^\/+|\/+$/g, '')}`.replace(/\/$/, '');

	const server = createServer((request, response) => {
		const missing = () => {
			response
				.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
				.end(readFileSync(join(folder, '404.html')));
		};
		const url = request.url ?? '/';
		if (!url.startsWith(`${prefix}/`)) return missing();
		request.url = url.slice(prefix.length);
		files(request, response, missing);
	});

	for (let candidate = port; ; candidate++) {
		const taken = await listen(server, candidate);
		if (!taken) return { url: `http://127.0.0.1:${candidate}${prefix}/`, close: () => void server.close() };
		if (strict || candidate >= Math.min(port + 50, 65_535))
			throw new Problem(`Port ${candidate} is taken: choose another with --port.`);
	}
}

/** @returns {Promise<boolean>} whether the port was taken */
function listen(/** @type {import('node:http').Server} */ server, /** @type {number} */ port) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			error.code === 'EADDRINUSE' ? resolve(true) : reject(error)
		);
		server.listen(port, '127.0.0.1', () => {
			server.removeAllListeners('error');
			resolve(false);
		});
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	await main(async () => {
		const { url } = await serve(readOptions());
		console.log(`Isthmus is at ${url}`);
	});
