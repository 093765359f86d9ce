/** One visit to a page, measured from a cold cache. Times in ms since navigation, sizes in bytes over the wire. */
import type { Browser, Page } from '@playwright/test';

export interface Visit {
	readonly firstMap: number;
	readonly idle: number;
	/** From a click to the first frame without, and again with, one route. */
	readonly hide: number;
	readonly show: number;
	readonly bytesReadable: number;
	readonly bytesInteractive: number;
	/** MapLibre's own script, worker and style sheet, where a page loads them as they are. */
	readonly bytesMapLibre: number;
	readonly heap: number;
}

/** A change of the picture without new geometry: a lens, a day, whose names, a paint property. */
export interface Change {
	readonly figure: 'lens' | 'day' | 'names' | 'paint';
	readonly url: string;
	/** True when the page is ready for it. */
	readonly ready: string;
	readonly act: string;
}

export interface Subject {
	readonly name: string;
	readonly url: string;
	/** Expressions evaluated in the page: numbers, or undefined while the moment hasn't come. */
	readonly firstMap: string;
	readonly idle: string;
	/** True when nothing more is coming. */
	readonly settled: string;
	/** Toggles one route as the page itself would. */
	readonly toggle: string;
	/** Other changes of the picture, each on a page of its own. */
	readonly changes: readonly Change[];
}

/** Pixels must survive the frame, or nobody could read when they change. Both pages pay for it. */
const KEEP_PIXELS = `{
	const get = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (type, options) {
		return get.call(this, type, type === 'webgl2' ? { ...options, preserveDrawingBuffer: true } : options);
	};
}`;

/** Resolves with the ms from a toggle to the first frame in which the picture differs. */
const TOGGLE_TO_FRAME = (toggle: string) => `new Promise((resolve, reject) => {
	const canvas = document.querySelector('canvas.maplibregl-canvas');
	const small = new OffscreenCanvas(160, 120);
	const context = small.getContext('2d', { willReadFrequently: true });
	const look = () => {
		context.clearRect(0, 0, 160, 120);
		context.drawImage(canvas, 0, 0, 160, 120);
		return context.getImageData(0, 0, 160, 120).data.join();
	};
	const before = look();
	const start = performance.now();
	${toggle};
	const after = () => {
		if (look() !== before) return resolve(performance.now() - start);
		if (performance.now() - start > 5000) return reject(new Error('The picture did not change.'));
		requestAnimationFrame(() => setTimeout(after));
	};
	requestAnimationFrame(() => setTimeout(after));
})`;

/** @returns ms from each of a subject's changes to the first frame that shows it. */
export async function changes(browser: Browser, subject: Subject): Promise<Partial<Record<Change['figure'], number>>> {
	const times: Partial<Record<Change['figure'], number>> = {};
	for (const { figure, url, ready, act } of subject.changes) {
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
		const page = await context.newPage();
		await page.addInitScript(KEEP_PIXELS);
		await page.goto(url);
		await page.waitForFunction(`(${subject.settled}) && (${ready})`, undefined, { timeout: 60_000 });
		await page.waitForTimeout(1500);
		times[figure] = (await page.evaluate(TOGGLE_TO_FRAME(act))) as number;
		await context.close();
	}
	return times;
}

export async function visit(browser: Browser, subject: Subject): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
	const page = await context.newPage();
	await page.addInitScript(KEEP_PIXELS);
	const session = await context.newCDPSession(page);
	await page.goto(subject.url, { waitUntil: 'commit' });
	const firstMap = await moment(page, subject.firstMap);
	const idle = await moment(page, subject.idle);
	const wire = await exchanges(page);
	const sum = (wanted: (exchange: Exchange) => boolean) =>
		wire.reduce((total, exchange) => total + (wanted(exchange) ? exchange.bytes : 0), 0);
	const bytesInteractive = sum(({ end }) => end <= idle);
	// The page itself, and what it can't be painted without.
	const bytesReadable = sum(({ kind, blocking }) => kind === 'navigation' || blocking);
	const bytesMapLibre = sum(({ url }) => url.includes('/maplibre/'));
	// What comes after the map is usable must not disturb the toggle.
	await page.waitForFunction(subject.settled, undefined, { timeout: 60_000 });
	await page.waitForTimeout(1000);
	const hide = (await page.evaluate(TOGGLE_TO_FRAME(subject.toggle))) as number;
	await page.waitForTimeout(1000);
	const show = (await page.evaluate(TOGGLE_TO_FRAME(subject.toggle))) as number;
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
	await context.close();
	return { firstMap, idle, hide, show, bytesReadable, bytesInteractive, bytesMapLibre, heap };
}

async function moment(page: Page, expression: string): Promise<number> {
	const handle = await page.waitForFunction(expression, undefined, { timeout: 60_000, polling: 'raf' });
	return (await handle.jsonValue()) as number;
}

interface Exchange {
	readonly url: string;
	/** What asked for it: `navigation`, `link`, `css`, `script`, `fetch`… */
	readonly kind: string;
	readonly blocking: boolean;
	/** As it came over the wire, without headers. */
	readonly bytes: number;
	/** ms since navigation. */
	readonly end: number;
}

/** What the page has fetched. Workers keep their own account, on both pages alike. */
function exchanges(page: Page): Promise<Exchange[]> {
	return page.evaluate(() =>
		(performance.getEntries() as (PerformanceResourceTiming & { renderBlockingStatus: string })[])
			.filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
			.map(({ name, initiatorType, renderBlockingStatus, encodedBodySize, transferSize, responseEnd }) => ({
				url: name,
				kind: initiatorType,
				blocking: renderBlockingStatus === 'blocking',
				// What comes from the cache a second time has travelled once.
				bytes: transferSize === 0 ? 0 : encodedBodySize,
				end: responseEnd
			}))
	);
}
