/**
 * From the static map to the WebGL map, and from its first picture to the fine one: frame by frame, nothing
 * jumps.
 */
import { SYSTEMS, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { recordFrames, strangeness } from '../support/frames';
import { drawnLabels, detailed } from '../support/labels';

/**
 * A frame may show this share of pixels that belong neither to the picture before nor to the one after. The
 * names of the WebGL map's first picture may stand elsewhere than those of its last, as the gazetteer takes
 * room: measured at up to 0.12 %. A map that is blank for a frame has 85 % in light and 6 % in dark.
 */
const STRANGE = 0.004;

for (const [name, address] of Object.entries({ 'the whole region': '/', 'zoom 7': '/?map=7/40.3/46.5' }))
	for (const colorScheme of ['light', 'dark'] as const)
		test(`nothing jumps: ${name}, ${colorScheme}`, async ({ page, context }) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.emulateMedia({ colorScheme });
			const stop = await recordFrames(page);
			await page.goto(address);
			await detailed(page);
			await page.waitForTimeout(500);
			const frames = await stop();
			const ready = await page.evaluate(() => performance.getEntriesByName('isthmus:map-ready')[0].startTime);
			const last = frames.findLastIndex(({ at }) => at < ready);
			expect(last, 'the static map was on screen before').toBeGreaterThanOrEqual(0);
			const changes = frames.slice(last);
			expect(changes.length).toBeGreaterThan(2);
			const strange = await strangeness(context, page, changes);
			const worst = strange.reduce((a, b) => (b.share > a.share ? b : a));
			expect(worst.share, `${Math.round(worst.at - ready)} ms after the map was ready`).toBeLessThan(STRANGE);
		});

test('names of routes and of the first places stay when WebGL takes over', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	// Until the static map has been read, the WebGL map doesn't come.
	let letIn = () => {};
	const read = new Promise<void>((resolve) => (letIn = resolve));
	await page.route(/overview.*\.topojson/, async (route) => {
		await read;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await stage(page).locator('svg .place text').first().waitFor();
	const box = (await stage(page).boundingBox())!;
	const before = await stage(page)
		.locator('svg .place text, svg .route text')
		.evaluateAll((texts, { x, y, width, height }) => {
			const inside = (text: Element) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return right > left && left >= x && right <= x + width && top >= y && bottom <= y + height;
			};
			const words = (text: Element) =>
				text.childElementCount > 0
					? [...text.children].map((line) => line.textContent).join(' ')
					: text.textContent;
			return texts.filter(inside).map(words);
		}, box);
	expect(before.length).toBeGreaterThan(SYSTEMS.length);
	letIn();
	await detailed(page);
	const after = (await drawnLabels(page)).map(({ text }) => text.replace('\u00a0', ' '));
	expect(before.filter((text) => !after.includes(text))).toEqual([]);
});
