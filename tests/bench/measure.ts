/**
 * One visit to a page, measured from a cold cache. Times in ms since navigation, sizes in bytes over the
 * wire.
 */
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

/**
 * ms from a change to the first frame in which the picture differs, and to the picture in which nothing more
 * is coming.
 */
export interface Painted {
	readonly first: number;
	readonly finished: number;
}

export interface Subject {
	readonly name: string;
	readonly url: string;
	/** Expressions evaluated in the page: numbers, or undefined while the moment hasn't come. */
	readonly firstMap: string;
	readonly idle: string;
	/** True when nothing more is coming. */
	readonly settled: string;
	/** The MapLibre map itself. */
	readonly map: string;
	/** Toggles one route as the page itself would. */
	readonly toggle: string;
	/** Other changes of the picture, each on a page of its own. */
	readonly changes: readonly Change[];
}

/**
 * Pixels must survive the frame, or nobody could read when they change; and it must be known when there is
 * something new to read, since reading costs as much as a frame and keeps the page from its work. Both pages
 * pay for it.
 */
const KEEP_PIXELS = `{
	const get = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (type, options) {
		return get.call(this, type, type === 'webgl2' ? { ...options, preserveDrawingBuffer: true } : options);
	};
	const draw = WebGL2RenderingContext.prototype.drawElements;
	WebGL2RenderingContext.prototype.drawElements = function (...what) {
		window.hasDrawn = true;
		return draw.apply(this, what);
	};
}`;

/** Whatever has been drawn is on the canvas when its pixels have been read. */
const LOOK = `
	const gl = document.querySelector('canvas.maplibregl-canvas').getContext('webgl2');
	const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
	const pixels = new Uint32Array(width * height);
	const look = () => {
		gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer));
		let hash = 0;
		for (const pixel of pixels) hash = (Math.imul(hash, 31) + pixel) | 0;
		return hash;
	};`;

/** Resolves with the ms from an act to the first frame in which the picture differs. */
const TO_FIRST_FRAME = (act: string) => `new Promise((resolve, reject) => {
	${LOOK}
	look();
	const before = look();
	const start = performance.now();
	window.hasDrawn = false;
	${act};
	const after = () => {
		if (window.hasDrawn && look() !== before) return resolve(performance.now() - start);
		if (performance.now() - start > 5000) return reject(new Error('The picture did not change.'));
		window.hasDrawn = false;
		requestAnimationFrame(() => setTimeout(after));
	};
	requestAnimationFrame(() => setTimeout(after));
})`;

/**
 * Resolves with the ms from an act to the picture after which the map has nothing more to draw: a transition
 * has ended, names are laid out.
 */
const TO_FINISHED = (map: string, act: string) => `new Promise((resolve) => {
	${LOOK}
	look();
	const map = ${map};
	const start = performance.now();
	window.hasDrawn = false;
	${act};
	// What the page does in answer has reached the map by then.
	requestAnimationFrame(() => {
		const quiet = () => {
			look();
			const at = performance.now();
			// Two quiet frames in a row: what a change brings may come in more than one.
			window.hasDrawn = false;
			requestAnimationFrame(() => requestAnimationFrame(() => (window.hasDrawn ? rested() : resolve(at - start))));
		};
		// A map that rests already says so no more.
		const rested = () => (map.loaded() ? quiet() : map.once('idle', quiet));
		rested();
	});
})`;

/**
 * @returns ms from each of a subject's changes to the first frame that shows it, and to the finished picture.
 */
export async function changes(
	browser: Browser,
	subject: Subject
): Promise<Partial<Record<Change['figure'], Painted>>> {
	const times: Partial<Record<Change['figure'], Painted>> = {};
	for (const { figure, url, ready, act } of subject.changes) {
		const time = async (measured: string): Promise<number> => {
			const context = await browser.newContext({
				viewport: { width: 1440, height: 900 },
				colorScheme: 'light',
				serviceWorkers: 'block'
			});
			const page = await context.newPage();
			await page.addInitScript(KEEP_PIXELS);
			await page.goto(url);
			await page.waitForFunction(`(${subject.settled}) && (${ready})`, undefined, { timeout: 60_000 });
			await page.waitForTimeout(1500);
			const ms = (await page.evaluate(measured)) as number;
			await context.close();
			return ms;
		};
		times[figure] = {
			first: await time(TO_FIRST_FRAME(act)),
			finished: await time(TO_FINISHED(subject.map, act))
		};
	}
	return times;
}

export async function visit(browser: Browser, subject: Subject): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		colorScheme: 'light',
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	// Chromium draws the frame of a new window with pages of its own, which take a core for most of a second.
	await page.waitForTimeout(1500);
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
	const hide = (await page.evaluate(TO_FIRST_FRAME(subject.toggle))) as number;
	await page.waitForTimeout(1000);
	const show = (await page.evaluate(TO_FIRST_FRAME(subject.toggle))) as number;
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
