import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { build, createServer, type HotPayload } from 'vite';
import { writeGeodataFolder } from '../../tests/support/geodata/geodata-folder.ts';
import { FILES, type Content } from '../lib/atlas/content.ts';
import { atlas } from './plugin.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

/** Builds a module that exports both virtual ones, and imports the result. */
async function built(change?: (draft: Content) => void) {
	const root = writeGeodataFolder(change);
	roots.push(root);
	writeFileSync(
		join(root, 'entry.js'),
		"export { default as atlas } from 'virtual:atlas';\nexport { default as record } from 'virtual:record';"
	);
	const lib = { entry: join(root, 'entry.js'), formats: ['es' as const], fileName: () => 'out.mjs' };
	await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [atlas()],
		build: { lib, outDir: 'dist' }
	});
	return import(/* @vite-ignore */ join(root, 'dist/out.mjs'));
}

test('both modules hold what was compiled, whatever stands in the text', async () => {
	const awkward = 'It\'s "quoted" \\ `${here}` </script>\u2028 in Bakı.';
	const { atlas, record } = await built(({ claims }) => (claims[0].paraphrase = awkward));
	expect(atlas.links).toHaveLength(3);
	expect(record.claims[0].paraphrase).toBe(awkward);
});

test('a fault stops the build, names what is wrong and writes it out to look at', async () => {
	const faulty = built(({ claims, links }) => {
		claims[0].paragraph = 9;
		links[1].geometry.coordinates[1] = [43, 42.1];
	});
	await expect(faulty).rejects.toThrow(
		/geodata\/ has 2 faults:\n {2}geodata\/links\/test.geojson · border-port · leaves GE by .*\n.*claim · /
	);
	expect(existsSync(join(roots[0], 'faults.geojson'))).toBe(true);
});

test('in development a fault shows over the page, and to whoever opens one, until it is mended', async () => {
	const root = writeGeodataFolder();
	roots.push(root);
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [atlas()],
		server: { port: 0, host: '127.0.0.1', watch: null }
	});
	try {
		await server.listen();
		const sent: HotPayload[] = [];
		vi.spyOn(server.environments.client.hot, 'send').mockImplementation(
			(payload: unknown) => void sent.push(payload as HotPayload)
		);
		const page = () => fetch(server.resolvedUrls!.local[0], { headers: { accept: 'text/html' } });
		const claims = join(root, FILES.claims);
		const right = readFileSync(claims, 'utf8');
		/** The watcher's word is given for it: how soon a disk tells is the system's affair. */
		const edit = (text: string) => {
			writeFileSync(claims, text);
			server.watcher.emit('change', claims);
		};

		edit(right.replace('"paragraph": ', '"paragraf": '));
		await expect
			.poll(() => sent, { timeout: 15_000 })
			.toMatchObject([{ type: 'error', err: { message: /claims\.json · claim · paragraf: unknown field/ } }]);
		const shown = await page();
		expect(shown.status).toBe(500);
		expect(await shown.text()).toContain('paragraf: unknown field');

		edit(right);
		await expect.poll(() => sent[1], { timeout: 15_000 }).toEqual({ type: 'full-reload' });
		expect((await page()).status).not.toBe(500);
	} finally {
		await server.close();
	}
});
