/**
 * The last part of `npm run bench`: a briefing run through again and again, 500 changes of step on the WebGL
 * map. The heap must not grow: the last hundred within a tenth of the second hundred, as the first still
 * fetches and caches.
 */
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { average, heapOf } from '../support/heap';
import { writeSection } from './section';
import { serveBoth } from './site';

const CHANGES = Number(process.env.SOAK_CHANGES ?? 500);
const EVERY = 10;
/** As long as somebody who leafs through looks at a step. */
const PAUSE_MS = 120;
const BRIEFING = 'six-routes';

const { server, modules } = await serveBoth();
const steps = modules.briefings.find(({ id }) => id === BRIEFING)!.steps.length;
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage({
	viewport: { width: 1280, height: 720 },
	reducedMotion: 'reduce',
	serviceWorkers: 'block'
});
await page.goto(`${server.url}/?brief=${BRIEFING}`);
await page.waitForFunction(`performance.getEntriesByName('isthmus:map-refined').length > 0`, undefined, {
	timeout: 120_000
});
const heap = await heapOf(page);
const sizes: number[] = [];
for (let change = 1; change <= CHANGES; change++) {
	await page.keyboard.press(change % steps === 0 ? 'Home' : 'PageDown');
	await page.waitForTimeout(PAUSE_MS);
	if (change % EVERY === 0) sizes.push(await heap());
}
const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
const version = browser.version();
await browser.close();
server.close();

const hundred = 100 / EVERY;
const second = average(sizes.slice(hundred, 2 * hundred));
const last = average(sizes.slice(-hundred));
const MiB = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const ratio = last / second;
const text = `Command: \`npm run bench\`. Machine: ${cpus().length} × ${cpus()[0].model.trim()}, WebGL in software, Chromium ${version}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.

“${modules.briefings.find(({ id }) => id === BRIEFING)!.title}” leafed through ${Math.floor(CHANGES / steps)} times: ${CHANGES} changes of step on the WebGL map, the heap after each ${EVERY}, its garbage collected.

| JavaScript heap | average |
| --- | --- |
| second hundred changes | ${MiB(second)} |
| last hundred changes | ${MiB(last)} |
| last ÷ second | ${ratio.toFixed(3)} (target ≤ 1.1) |

At the end the page has ${nodes} elements.`;
writeSection('What a long presentation costs', text);
console.log(text);
if (ratio > 1.1) process.exitCode = 1;
