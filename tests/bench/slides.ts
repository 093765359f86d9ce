/**
 * A part of `npm run bench`: from the press of “Save” to the file of a whole briefing as slides, in the built
 * app, with the map in a picture and with its routes as shapes. What is fetched once, the writer of slides
 * and the fonts, is fetched in a round before.
 */
import { cpus } from 'node:os';
import { stat } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { writeSection } from './section';
import { serveBoth } from './site';

const ROUNDS = Number(process.env.BENCH_RUNS ?? 5);
const BRIEFING = 'six-routes';
/** What is spoken of: a briefing of so many steps. */
const TEN = 10;

const { server, modules } = await serveBoth();
const briefing = modules.briefings.find(({ id }) => id === BRIEFING)!;
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(`${server.url}/?theme=light`);
await page.getByRole('button', { name: 'Export', exact: true }).first().click();
const dialog = page.getByRole('dialog');
await dialog.getByRole('combobox', { name: /^What/ }).selectOption(`briefing:${BRIEFING}`);
await dialog.getByRole('combobox', { name: /^Format/ }).selectOption('pptx');

async function save(): Promise<{ readonly ms: number; readonly bytes: number }> {
	const start = performance.now();
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 120_000 }),
		dialog.getByRole('button', { name: 'Save', exact: true }).click()
	]);
	const ms = performance.now() - start;
	const { size } = await stat(await download.path());
	// Until the dialog is at rest again.
	await dialog.getByRole('button', { name: 'Save', exact: true }).waitFor();
	return { ms, bytes: size };
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rows: string[] = [];
for (const [routes, what] of [
	['picture', 'map as a picture'],
	['shapes', 'routes and names as shapes']
] as const) {
	await dialog.getByRole('combobox', { name: /^Routes/ }).selectOption(routes);
	await save();
	const saved = [];
	for (let round = 0; round < ROUNDS; round++) saved.push(await save());
	const ms = median(saved.map((item) => item.ms));
	const ten = ((ms / briefing.steps.length) * TEN) / 1000;
	rows.push(
		`| ${what} | ${(ms / 1000).toFixed(1)} s | ${ten.toFixed(1)} s | ${(median(saved.map((item) => item.bytes)) / 2 ** 20).toFixed(1)} MiB |`
	);
}
const version = browser.version();
await browser.close();
server.close();

const text = `Command: \`npm run bench\`. Machine: ${cpus().length} × ${cpus()[0].model.trim()}, Chromium ${version}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Seconds hold for this machine only.

“${briefing.title}”, ${briefing.steps.length} steps, saved from the dialog as PowerPoint: medians of ${ROUNDS} rounds, from the press of the button to the finished file.

| what | ${briefing.steps.length} steps | for ten | file |
| --- | --- | --- | --- |
${rows.join('\n')}`;
writeSection('What a briefing as slides costs', text);
console.log(text);
