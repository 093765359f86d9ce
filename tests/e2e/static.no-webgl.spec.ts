/** Chromium without WebGL: the static map stands in for good. */
import { routeSwitch, settledPicture, stage, SYSTEMS } from './explorer';
import { expect, expectAccessible, test } from './fixtures';

test('the static map stays and does what the other does', async ({ page }) => {
	await page.goto('/');
	await expect(stage(page)).toHaveAttribute('data-drawn', 'static');
	const seven = await settledPicture(page);

	await test.step('toggling changes the picture', async () => {
		for (const { name } of SYSTEMS.slice(0, 6)) {
			const before = await settledPicture(page);
			await routeSwitch(page, name).uncheck();
			expect((await settledPicture(page)).equals(before), name).toBe(false);
		}
		await page.getByRole('button', { name: 'The seven' }).click();
		expect((await settledPicture(page)).equals(seven)).toBe(true);
	});

	await test.step('a panel opens', async () => {
		await page
			.getByRole('main')
			.getByRole('button', { name: /^Middle Corridor/ })
			.click();
		await expect(
			page
				.getByRole('complementary')
				.getByRole('heading', { name: /Middle Corridor/ })
				.first()
		).toBeVisible();
		await page.keyboard.press('Escape');
	});

	await test.step('it zooms, pans and goes home', async () => {
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page).toHaveURL(/map=/);
		expect((await settledPicture(page)).equals(seven)).toBe(false);
		await page.getByRole('button', { name: 'Show the whole region' }).click();
		await expect(page).not.toHaveURL(/map=/);
		const box = (await stage(page).boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2 + 40, { steps: 5 });
		await page.mouse.up();
		await expect(page).toHaveURL(/map=/);
	});
});

test('the static map bears the names of a viewpoint', async ({ page }) => {
	await page.goto('/?routes=instc');
	// A long name is broken into lines, each an element of its own within the name.
	const label = (whole: RegExp) => stage(page).locator('svg text').filter({ hasText: whole });
	await expect(label(/^North–South$/).first()).toBeVisible();
	await page.getByLabel('Names', { exact: true }).selectOption('Moscow’s names');
	await expect(label(/^North–South\s*Transport\s*Corridor$/).first()).toBeVisible();
	await expect(label(/^North–South$/)).toHaveCount(0);
});

test('the static map has no fault that axe can find', async ({ page }) => {
	await page.goto('/?focus=zangezur');
	await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
	await expectAccessible(page);
});
