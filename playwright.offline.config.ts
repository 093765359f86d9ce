/**
 * The end-to-end suite against the one file, opened from disk without a network: `npm run test:offline`,
 * after a build.
 */
import { defineConfig } from '@playwright/test';
import site from './playwright.config.ts';
import { FILE } from './tests/e2e/support/one-file.ts';

export default defineConfig({
	...site,
	webServer: undefined,
	// Tests of what only a server does.
	grepInvert: /@hosted/,
	reporter: [['list'], ['json', { outputFile: '.cache/reports/test-offline.json' }]],
	use: { ...site.use, baseURL: FILE, offline: true }
});
