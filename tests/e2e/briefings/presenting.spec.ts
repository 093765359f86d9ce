/** Presenting on the WebGL map: what a step, a click, the pen and the presenter's hand do to it. */
import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { webglDrawn, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { bar, expectStep, openNotes, present, stroke } from '../support/presenting';

type KeyFocus = Element & { map: MapLibre };
/** Null while it moves. */
const looksAt = (page: Page) =>
	page.evaluate(() => {
		const { map } = document.querySelector('.webgl') as KeyFocus;
		const { lng, lat } = map.getCenter();
		return map.isMoving() ? null : [lng, lat, map.getZoom()].map((value) => value.toFixed(2)).join(' ');
	});
const strokesDrawn = (page: Page) =>
	page.evaluate(() => {
		const { map } = document.querySelector('.webgl') as KeyFocus;
		// The first stroke brings its layer.
		return map.getLayer('ink-line') ? map.queryRenderedFeatures({ layers: ['ink-line'] }).length : 0;
	});

test('the map goes with the steps, is clicked on, moved, drawn on, and led from the other window', async ({
	page
}) => {
	await present(page, '&step=3');
	await webglDrawn(page);
	await expect.poll(() => looksAt(page)).not.toBeNull();
	const third = await looksAt(page);

	await test.step('it looks at the same place from whichever side a step is reached, however wide the words beside it are', async () => {
		await page.keyboard.press('PageUp');
		await expectStep(page, 2);
		await expect.poll(() => looksAt(page)).not.toBe(third);
		await page.keyboard.press('PageDown');
		await expectStep(page, 3);
		await expect.poll(() => looksAt(page)).toBe(third);
	});

	const box = (await stage(page).boundingBox())!;
	const [left, right] = [box.x + 120, box.x + box.width * 0.7];
	const height = box.y + box.height / 2;
	await test.step('clicks turn steps, the left quarter back, until the map is taken', async () => {
		await page.mouse.click(right, height);
		await expectStep(page, 4);
		await page.mouse.click(left, height);
		await expectStep(page, 3);
		await expect(page).toHaveURL(/step=3$/);

		await page.mouse.move(right, height);
		await page.mouse.wheel(0, -300);
		await expect(page).toHaveURL(/map=/);
		await expect(bar(page).getByRole('button', { name: 'Back to the step' })).toBeVisible();
		await page.mouse.click(right, height);
		await expectStep(page, 3);
		// Arrows are the map's while it has the keyboard; a clicker's keys never are.
		await expect.poll(() => looksAt(page)).not.toBeNull();
		await page.keyboard.press('r');
		await expect(page).toHaveURL(/step=3$/);
		await expect.poll(() => looksAt(page)).toBe(third);
		await page.mouse.click(right, height);
		await expectStep(page, 4);
		await page.keyboard.press('PageUp');
	});

	await test.step('a stroke is drawn on it, and goes with its step', async () => {
		await page.keyboard.press('d');
		await stroke(page, page.locator('.surface.pen'), [0.3, 0.3], [0.6, 0.5]);
		await page.keyboard.press('Escape');
		await expect.poll(() => strokesDrawn(page)).toBeGreaterThan(0);
		await page.keyboard.press('PageDown');
		await expect.poll(() => strokesDrawn(page)).toBe(0);
		await page.keyboard.press('PageUp');
		await expect.poll(() => strokesDrawn(page)).toBeGreaterThan(0);
	});

	await test.step('the presenter moves it', async () => {
		const notes = await openNotes(page);
		await expect.poll(() => looksAt(page)).toBe(third);
		await stroke(notes, notes.locator('[data-drawn]'), [0.5, 0.5], [0.4, 0.45]);
		await expect(page).toHaveURL(/map=/);
		await expect.poll(() => looksAt(page)).not.toBe(third);
		await notes.keyboard.press('r');
		await expect(page).toHaveURL(/step=3$/);
		await expect.poll(() => looksAt(page)).toBe(third);
	});
});
