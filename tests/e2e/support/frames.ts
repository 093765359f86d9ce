/**
 * Every picture the browser shows of the map, and how one differs from another. Pixels are compared in a page
 * of their own.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { stage } from './explorer';

export interface Frame {
	/** ms since the page's time origin */
	readonly at: number;
	/** PNG, base64 */
	readonly png: string;
}

/** Records from now on; the returned function ends it. */
export async function recordFrames(page: Page): Promise<() => Promise<Frame[]>> {
	const session = await page.context().newCDPSession(page);
	const frames: { time: number; png: string }[] = [];
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		frames.push({ time: (metadata.timestamp ?? 0) * 1000, png: data });
		// Fails only where the page has closed meanwhile.
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
	});
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return async () => {
		await session.send('Page.stopScreencast');
		const origin = await page.evaluate(() => performance.timeOrigin);
		return frames.map(({ time, png }) => ({ at: time - origin, png }));
	};
}

export interface Strangeness {
	readonly at: number;
	/** Share of the map's pixels, 0 to 1, that are neither as before nor as after nor between the two. */
	readonly share: number;
}

/** A channel may be so far outside what is before and after: half a step of a faint line's smoothing. */
const TOLERANCE = 40;

/**
 * What frames between the first and the last show that neither of these two shows: a blank, a name that
 * blinks, a colour that overshoots.
 */
export async function strangeness(
	context: BrowserContext,
	page: Page,
	frames: readonly Frame[]
): Promise<Strangeness[]> {
	const box = (await stage(page).boundingBox())!;
	const tool = await context.newPage();
	const found = await tool.evaluate(
		async ({ frames, box, tolerance }) => {
			const pixels = async (png: string) => {
				const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const drawing = new OffscreenCanvas(box.width, box.height).getContext('2d')!;
				drawing.drawImage(image, -box.x, -box.y);
				return drawing.getImageData(0, 0, box.width, box.height).data;
			};
			const [before, after] = [await pixels(frames[0].png), await pixels(frames[frames.length - 1].png)];
			const result = [];
			for (const { at, png } of frames.slice(1, -1)) {
				const now = await pixels(png);
				let strange = 0;
				for (let i = 0; i < now.length; i += 4)
					for (let channel = i; channel < i + 3; channel++) {
						const [a, b] = [before[channel], after[channel]];
						const outside = Math.max(Math.min(a, b) - now[channel], now[channel] - Math.max(a, b));
						if (outside > tolerance) {
							strange++;
							break;
						}
					}
				result.push({ at, share: strange / (now.length / 4) });
			}
			return result;
		},
		{ frames: [...frames], box, tolerance: TOLERANCE }
	);
	await tool.close();
	return found;
}
