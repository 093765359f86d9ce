/**
 * A locked-down laptop without WebGL: the whole briefing is presented on the static map, pen and second
 * window included.
 */
import { stage } from '../support/explorer';
import { expect, expectAccessible, test } from '../support/fixtures';
import { expectStep, inked, openNotes, present, region, STEPS, stroke } from '../support/presenting';

test('a whole briefing runs on the static map', async ({ page }) => {
	await present(page, '&theme=projector');
	const pictures = new Set<string>();
	for (let step = 1; step <= STEPS; step++) {
		await expectStep(page, step);
		await expect(stage(page)).toHaveAttribute('data-drawn', 'static');
		await expect(region(page).getByRole('heading', { level: 2 })).toBeVisible();
		await expect(region(page).locator('mark')).toHaveCount(0);
		// The closing step covers the map with its sources.
		if (step < STEPS) {
			await expect(stage(page).locator('svg .lines path').first()).toBeAttached();
			pictures.add((await stage(page).locator('svg').first().getAttribute('viewBox'))!);
		} else await expect(region(page).getByRole('heading', { name: 'Sources' })).toBeVisible();
		await page.keyboard.press('PageDown');
	}
	expect(pictures.size, 'steps look at different parts of the map').toBeGreaterThan(3);
});

test('the pen draws on the map: strokes move and grow with the map', async ({ page }) => {
	await present(page, '&step=3');
	await page.keyboard.press('a');
	await stroke(page, page.locator('.surface.pen'), [0.4, 0.4], [0.6, 0.6]);
	await page.keyboard.press('Escape');
	await expect(inked(page)).toHaveCount(1);
	await expect(page.locator('.ink path.head')).toHaveCount(1);
	const before = (await inked(page).boundingBox())!;
	await stage(page).hover();
	await page.mouse.wheel(0, -360);
	await expect(page).toHaveURL(/map=/);
	await expect.poll(async () => (await inked(page).boundingBox())!.width / before.width).toBeGreaterThan(1.8);
	await page.keyboard.press('PageDown');
	await expect(inked(page)).toHaveCount(0);
	await page.keyboard.press('PageUp');
	await expect(inked(page)).toHaveCount(1);
	await expectAccessible(page);
});

test('the presenter’s window mirrors onto the static map', async ({ page }) => {
	await present(page, '&step=3');
	const notes = await openNotes(page);
	await notes.keyboard.press('d');
	await stroke(notes, notes.locator('.surface.pen'), [0.3, 0.3], [0.6, 0.6]);
	await expect(inked(page)).toHaveCount(1);
	await notes.keyboard.press('d');

	// The audience's map moves while the presenter is still dragging theirs.
	const looked = () => stage(page).locator('svg').first().getAttribute('viewBox');
	const before = await looked();
	const box = (await notes.locator('[data-drawn]').boundingBox())!;
	await notes.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await notes.mouse.down();
	await notes.mouse.move(box.x + box.width / 2 - 80, box.y + box.height / 2 - 30, { steps: 4 });
	await expect.poll(looked).not.toBe(before);
	await expect(page).not.toHaveURL(/map=/);
	const during = await looked();
	await notes.mouse.up();
	await expect(page).toHaveURL(/map=/);
	const [at, rests] = [during, await looked()].map((text) => text!.split(' ').map(Number));
	expect(Math.abs(at[0] - rests[0]) / at[2], 'it rests where it was led').toBeLessThan(0.01);
});
