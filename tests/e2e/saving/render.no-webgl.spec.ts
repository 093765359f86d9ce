/** `npm run render`, as a script calls it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures';
import { openExport } from '../support/bar';

/** As `npm run render` does, without npm's own second. */
const render = (args: string[], env = process.env) =>
	execFileSync(process.execPath, ['--import', 'tsx', 'scripts/render.ts', ...args], {
		...{ encoding: 'utf8', stdio: 'pipe', env }
	});

test('the command line says how it is used where it is misused', async () => {
	const run = (args: string[]) => {
		try {
			render(args);
			return { code: 0, said: '' };
		} catch (error) {
			const { status, stderr } = error as { status: number; stderr: string };
			return { code: status, said: stderr };
		}
	};
	for (const args of [
		['--view', ''],
		['--view', '', '--format', 'gif', '--out', 'x.gif'],
		['--nonsense'],
		['--view', '', '--format', 'png', '--out', '/no/such/folder/x.png'],
		['--view', '', '--format', 'png', '--out', 'x.png', '--size', '90x90'],
		['--view', '', '--format', 'svg', '--out', 'x.svg', '--what', 'comparison'],
		['--view', '', '--format', 'handout', '--out', 'x.pdf', '--what', 'briefing:nobody-wrote-it']
	]) {
		const { code, said } = run(args);
		expect(code, args.join(' ')).toBe(2);
		expect(said).toContain('Usage: npm run render');
	}
});

test(
	'a flat drawing and data are made without a browser, and are what the dialog saves',
	{ tag: '@hosted' },
	async ({ page }) => {
		test.slow();
		const query = 'routes=zangezur,aras&map=7.4/39.4/46.6&theme=light';
		// As large as the window that the command would open.
		await page.setViewportSize({ width: 1440, height: 860 });
		await page.goto(`/?${query}`);
		await page.getByRole('application', { name: /^Map/ }).first().waitFor();
		await openExport(page);
		const dialog = page.getByRole('dialog', { name: 'Export' });
		await dialog.getByRole('combobox', { name: 'Format' }).selectOption('svg');
		await dialog.getByRole('checkbox', { name: 'Shaded relief' }).uncheck();
		const folder = mkdtempSync(join(tmpdir(), 'isthmus-'));
		for (const format of ['svg', 'geojson']) {
			await dialog.getByRole('combobox', { name: 'Format' }).selectOption(format);
			const download = page.waitForEvent('download', { timeout: 60_000 });
			await dialog.getByRole('button', { name: 'Save', exact: true }).click();
			const saved = readFileSync(await (await download).path(), 'utf8');
			const out = join(folder, `view.${format}`);
			const order = ['--view', query, '--format', format, '--flat', '--out', out];
			// Where there is none, nothing could be started.
			render(order, { ...process.env, CHROME_PATH: '/nowhere' });
			expect(readFileSync(out, 'utf8') === saved, format).toBe(true);
		}
	}
);
