import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, MESA_ARGS } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4173);
const executablePath = await findBrowser();
if (!executablePath)
	throw new Error('No Chromium was found: run `npm test`, which installs one, or set CHROME_PATH.');

const withArgs = (args: string[]) => ({ launchOptions: { executablePath, args } });
const WITHOUT_WEBGL = /\.no-webgl\.spec\.ts$/;

export default defineConfig({
	testDir: 'tests/e2e',
	// A machine that draws in software and is busy besides needs several times as long as a quiet one; none of
	// these is a measure of speed.
	timeout: 150_000,
	expect: { timeout: 20_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: process.env.CI ? 1 : 0,
	reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '.cache/reports/test-e2e.json' }]],
	// A trace costs an eighth of the time: only the second try is traced, or what is run with `--trace on`.
	// What is kept for rooms without a network would be fetched by every test: the one that is about it allows
	// it.
	use: { baseURL: `http://127.0.0.1:${port}`, serviceWorkers: 'block', trace: 'on-first-retry' },
	webServer: {
		command: `node scripts/start.mjs --port ${port} --strict`,
		url: `http://127.0.0.1:${port}`,
		stdout: 'pipe',
		timeout: 300_000,
		reuseExistingServer: false
	},
	projects: [
		{
			name: 'chromium',
			testIgnore: WITHOUT_WEBGL,
			use: withArgs(process.env.E2E_GL === 'mesa' ? MESA_ARGS : BROWSER_ARGS)
		},
		// What a locked-down laptop has: no WebGL context is to be had, and the static map stays.
		{
			name: 'no-webgl',
			testMatch: WITHOUT_WEBGL,
			use: withArgs(['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-software-rasterizer'])
		}
	]
});
