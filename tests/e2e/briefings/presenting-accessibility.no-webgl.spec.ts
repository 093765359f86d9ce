/** Legible at the back of a room, and without a fault that axe can find. */
import { expect, expectAccessibleInEveryTheme, test } from '../support/fixtures';
import { bar, BRIEFING, expectStep, present, region } from '../support/presenting';

for (const [id, steps] of [
	['six-routes', 11],
	['zangezur-or-aras', 8],
	['west-by-pipeline', 8]
] as const)
	test(`captions of ${id} are legible at the back of a room: 28 px at 1080p, and none is cut off`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1920, height: 1080 });
		await page.goto(`/?brief=${id}&theme=projector`);
		for (let step = 1; step <= steps; step++) {
			await expect(region(page)).toHaveAttribute('aria-label', `Step ${step} of ${steps}`);
			const sizes = await region(page)
				.locator('.prose p, .prose li')
				.evaluateAll((items) => items.map((item) => parseFloat(getComputedStyle(item).fontSize)));
			expect(sizes.length).toBeGreaterThan(0);
			for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28);
			// An audience can't scroll.
			const hidden = () =>
				region(page)
					.locator('.words')
					.evaluate((words) => words.scrollHeight - words.clientHeight);
			expect(await hidden(), `step ${step} is cut off`).toBeLessThanOrEqual(1);
			await page.keyboard.press('PageDown');
		}
	});

test('the stage and the presenter’s window have no fault that axe can find, whatever the theme', async ({
	page
}) => {
	await present(page);
	for (const step of [1, 2, 3, 6, 8]) {
		await page.keyboard.press(String(step));
		await page.keyboard.press('Enter');
		await expectStep(page, step);
		// Under the pointer the bar doesn't fade away while it is looked at.
		await bar(page).hover();
		await expectAccessibleInEveryTheme(page);
	}
	await page.keyboard.press('?');
	await expectAccessibleInEveryTheme(page);
	await page.goto(`/?brief=${BRIEFING}&step=2&screen=presenter`);
	await expectStep(page, 2);
	await expectAccessibleInEveryTheme(page);
});
