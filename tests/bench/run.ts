/**
 * `npm run bench`: the app beside a bare MapLibre page that draws the same data, from one server, turn by
 * turn. Ratios against the bare page in the same run mean something on any machine; the milliseconds don't.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { changes, visit, type Change, type Painted, type Subject, type Visit } from './measure';
import { ROOT, serveBoth } from './site';

const RUNS = Number(process.env.BENCH_RUNS ?? 10);

execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
const { server } = await serveBoth();

const app: Subject = {
	name: 'Isthmus',
	url: `${server.url}/`,
	// The map is in the page itself: it is on screen with the first contentful paint.
	firstMap: `document.querySelector('[data-drawn] svg path') && performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
	idle: `performance.getEntriesByName('isthmus:map-ready')[0]?.startTime`,
	settled: `performance.getEntriesByName('isthmus:map-refined').length > 0`,
	map: `document.querySelector('.webgl').map`,
	toggle: `document.querySelector('input[aria-label^="Show Middle Corridor"]').click()`,
	changes: [
		{
			figure: 'lens',
			url: `${server.url}/?lens=russia&focus=stakes`,
			ready: `document.querySelector('aside h2')?.textContent.includes('Russia')`,
			act: `document.querySelector('input[name=lens][value=iran]').click()`
		},
		// From the eve of a war to its first day: ferries and railways of the North–South corridor are suspended.
		{
			figure: 'day',
			url: `${server.url}/?asof=2026-02-27`,
			ready: `document.querySelector('button[aria-label="Next date"]') !== null`,
			act: `document.querySelector('button[aria-label="Next date"]').click()`
		},
		{
			figure: 'names',
			url: `${server.url}/`,
			ready: `document.querySelector('select[aria-label="Names"]') !== null`,
			act: `{
				const names = document.querySelector('select[aria-label="Names"]');
				names.value = 'tehran';
				names.dispatchEvent(new Event('change', { bubbles: true }));
			}`
		}
	]
};
const bare: Subject = {
	name: 'bare MapLibre',
	url: `${server.url}/bare/`,
	firstMap: 'window.firstMap',
	idle: 'window.idle',
	settled: 'window.idle > 0',
	map: 'window.map',
	toggle: 'window.toggle()',
	changes: [{ figure: 'paint', url: `${server.url}/bare/`, ready: 'true', act: 'window.paint()' }]
};

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
const visits = { app: [] as Visit[], bare: [] as Visit[] };
const painted: Record<Change['figure'], Painted[]> = { lens: [], day: [], names: [], paint: [] };
for (let run = 0; run <= RUNS; run++) {
	// The first pair warms the server's cache and isn't counted.
	for (const [key, subject] of run % 2
		? ([
				['app', app],
				['bare', bare]
			] as const)
		: ([
				['bare', bare],
				['app', app]
			] as const)) {
		const result = await visit(browser, subject);
		if (run > 0) {
			visits[key].push(result);
			const times = await changes(browser, subject);
			for (const figure of Object.keys(times) as Change['figure'][]) painted[figure].push(times[figure]!);
		}
		console.log(
			`${run}/${RUNS} ${subject.name}: map ${Math.round(result.firstMap)} ms, idle ${Math.round(result.idle)} ms, hide ${result.hide.toFixed(1)} ms, show ${result.show.toFixed(1)} ms`
		);
	}
}
const chromiumVersion = browser.version();
await browser.close();
server.close();

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (key: keyof typeof visits, figure: keyof Visit) =>
	median(visits[key].map((result) => result[figure]));
const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(0)} kB`;
const ratio = (label: string, figure: keyof Visit, unit: (value: number) => string, target: string) =>
	`| ${label} | ${unit(of('app', figure))} | ${unit(of('bare', figure))} | ${(of('app', figure) / of('bare', figure)).toFixed(2)} | ${target} |`;
/**
 * The bare page hides a layer by skipping it and shows it by laying its tiles out anew; a toggle of ours is
 * the same work both ways.
 */
function toggle(label: string, time: (result: Visit) => number, target: string): string {
	const [ours, bares] = [visits.app, visits.bare].map((results) => median(results.map(time)));
	return `| ${label} | ${ms(ours)} | ${ms(bares)} | ${(ours / bares).toFixed(2)} | ${target} |`;
}
/** Against one paint property of one bare layer, which by MapLibre's default passes over in 0.3 s. */
function paint(
	label: string,
	figure: Exclude<Change['figure'], 'paint'>,
	until: keyof Painted,
	target: string
): string {
	const [ours, bares] = [painted[figure], painted.paint].map((times) =>
		median(times.map((time) => time[until]))
	);
	return `| ${label} | ${ms(ours)} | ${ms(bares)} | ${(ours / bares).toFixed(2)} | ${target} |`;
}
const extra = of('app', 'bytesInteractive') - of('bare', 'bytesMapLibre');
const table = `# What the map costs

Medians of ${RUNS} visits to each page from a cold cache, in turn, in one run, from one server with brotli.
The bare page is MapLibre GL with the same relief, base map and routes, each drawn in the plainest way. It hides a route by skipping a
layer and shows it by laying tiles out anew; a toggle of ours is the same work both ways, so the target is for a route that goes and comes back.
Lens, day and names stand beside a paint property of one bare layer, which is finished when its transition has ended; names are laid out
anew by the worker, so their first frame comes late.

Command: \`npm run bench\`. Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, WebGL in software, Chromium ${chromiumVersion},
Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Milliseconds hold for this machine only; the ratios are what counts.

| what | Isthmus | bare MapLibre | ratio | target |
| --- | --- | --- | --- | --- |
${ratio('first map on screen', 'firstMap', ms, '≤ 0.35')}
${ratio('interactive map idle', 'idle', ms, '≤ 1.25')}
${toggle('toggle to painted frame, there and back', ({ hide, show }) => hide + show, '≤ 1.1')}
${toggle('of that: a route goes', ({ hide }) => hide, '—')}
${toggle('of that: it comes back', ({ show }) => show, '—')}
${paint('another lens to the finished picture', 'lens', 'finished', '≤ 1.3')}
${paint('another day to the finished picture', 'day', 'finished', '≤ 1.3')}
${paint('names of another viewpoint to the finished picture', 'names', 'finished', '≤ 1.3')}
${paint('another lens to the first frame that differs', 'lens', 'first', '—')}
${paint('another day to the first frame that differs', 'day', 'first', '—')}
${paint('names of another viewpoint to the first frame that differs', 'names', 'first', '—')}
${ratio('JavaScript heap when idle', 'heap', (value) => `${(value / 2 ** 20).toFixed(1)} MiB`, '—')}
${ratio('bytes until interactive', 'bytesInteractive', kB, '—')}
| bytes until interactive beyond MapLibre’s own files (${kB(of('bare', 'bytesMapLibre'))}) | ${kB(extra)} | — | — | ≤ 330 kB |
| bytes until readable (text and static map) | ${kB(of('app', 'bytesReadable'))} | — | — | ≤ 100 kB |
`;
writeFileSync(join(ROOT, 'tests/bench/RESULTS.md'), table);
console.log(`\n${table}`);
