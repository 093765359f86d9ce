/**
 * The third part of `npm run bench`: from the press of a key to the settled map of the next step, beside a
 * bare MapLibre map of the same size that jumps to the same camera and shows and hides the same routes. Both
 * without motion: a move that is meant to last says nothing about speed.
 */
import { cpus } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { writeSection } from './section';
import { serveBoth } from './site';

const ROUNDS = Number(process.env.BENCH_RUNS ?? 10);
const BRIEFING = 'zangezur-or-aras';
/** Of the bare page: left of its map. */
const MARGIN = 344;

interface Scene {
	readonly step: number;
	readonly center: readonly [number, number];
	readonly zoom: number;
	readonly routes: readonly string[];
	/** Of the map, px. */
	readonly width: number;
	readonly height: number;
}

const { server, modules } = await serveBoth();
const briefing = modules.briefings.find(({ id }) => id === BRIEFING)!;
// Steps of one layout, so that neither map changes its size.
const numbers = briefing.steps.flatMap(({ layout }, index) => (layout === 'map-side' ? [index + 1] : []));
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
const open = async (url: string, width: number, height: number, ready: string): Promise<Page> => {
	const page = await browser.newPage({
		viewport: { width, height },
		reducedMotion: 'reduce',
		colorScheme: 'light',
		serviceWorkers: 'block'
	});
	await page.goto(url);
	await page.waitForFunction(ready, undefined, { timeout: 120_000 });
	await page.waitForTimeout(1500);
	return page;
};

/** Resolves with the ms from an act to the next settled picture of a map. */
const toSettled = (page: Page, map: string, act: string): Promise<number> =>
	page.evaluate(`new Promise((resolve) => {
		const map = ${map};
		const start = performance.now();
		let moved = false;
		map.once('render', () => (moved = true));
		${act};
		const look = () => {
			// Two quiet frames in a row: what a step brings may come in more than one.
			if (moved && map.loaded() && !map.isMoving()) {
				const at = performance.now();
				requestAnimationFrame(() => requestAnimationFrame(() => (map.loaded() && !map.isMoving() ? resolve(at - start) : look())));
			} else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	})`);

const OURS = `document.querySelector('.webgl').map`;
const app = await open(
	`${server.url}/?brief=${BRIEFING}&step=${numbers[0]}&theme=light`,
	1440,
	900,
	`performance.getEntriesByName('isthmus:map-refined').length > 0`
);
const press = (step: number) =>
	`window.dispatchEvent(new KeyboardEvent('keydown', { key: '${step}' })); window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))`;

const scenes: Scene[] = [];
for (const step of numbers) {
	await app.evaluate(press(step));
	await app.waitForTimeout(1500);
	const seen = await app.evaluate(`(() => {
		const map = ${OURS};
		const { lng, lat } = map.getCenter();
		const { width, height } = map.getContainer().getBoundingClientRect();
		return { center: [lng, lat], zoom: map.getZoom(), width, height };
	})()`);
	const routes = new URLSearchParams(briefing.steps[step - 1].view).get('routes')?.split(',') ?? [];
	scenes.push({
		...(seen as Omit<Scene, 'step' | 'routes'>),
		step,
		routes: [...new Set(routes.map((route) => route.split('.')[0]))]
	});
}
const bare = await open(
	`${server.url}/bare/`,
	Math.round(scenes[0].width) + MARGIN,
	Math.round(scenes[0].height),
	'window.idle > 0'
);
const jump = ({ center, zoom, routes }: Scene) => `
	map.jumpTo({ center: ${JSON.stringify(center)}, zoom: ${zoom} });
	for (const { id } of map.getStyle().layers)
		if (id.startsWith('route-')) map.setLayoutProperty(id, 'visibility', ${JSON.stringify(routes)}.includes(id.slice(6)) ? 'visible' : 'none')`;

const times = { app: [] as number[], bare: [] as number[] };
for (let round = 0; round <= ROUNDS; round++)
	for (const scene of scenes) {
		const pair = {
			app: await toSettled(app, OURS, press(scene.step)),
			bare: await toSettled(bare, 'window.map', jump(scene))
		};
		// The first round fetches what the others have.
		if (round === 0) continue;
		times.app.push(pair.app);
		times.bare.push(pair.bare);
	}
const version = browser.version();
await browser.close();
server.close();

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value: number) => `${value.toFixed(0)} ms`;
const text = `Command: \`npm run bench\`. Machine: ${cpus().length} × ${cpus()[0].model.trim()}, WebGL in software, Chromium ${version}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Milliseconds hold for this machine only; the ratio is what counts.

Medians of ${times.app.length} changes between ${numbers.length} steps of “${briefing.title}” (routes, day, lens and camera), in turn with a bare MapLibre map of the same size that jumps to the same camera and shows and hides the same routes. Both without motion.

| what | Isthmus | bare MapLibre | ratio | target |
| --- | --- | --- | --- | --- |
| step change to settled frame | ${ms(median(times.app))} | ${ms(median(times.bare))} | ${(median(times.app) / median(times.bare)).toFixed(2)} | ≤ 1.5 |`;
writeSection('What a change of step costs', text);
console.log(text);
