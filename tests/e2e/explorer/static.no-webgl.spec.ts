/** Chromium without WebGL: the static map stands in for good. */
import { routeSwitch, expectPicture, settledPicture, stage, SYSTEMS } from '../support/explorer';
import { expect, expectAccessible, test } from '../support/fixtures';
import { set, toolButton } from '../support/bar';

test('the static map stays and does what the other does', async ({ page }) => {
	await page.goto('/');
	await expect(stage(page)).toHaveAttribute('data-drawn', 'static');
	const seven = await settledPicture(page);

	await test.step('toggling changes the picture', async () => {
		for (const { name } of SYSTEMS.slice(0, 6)) {
			const before = await settledPicture(page);
			await routeSwitch(page, name).uncheck();
			await expectPicture(page, before, false, name);
		}
		await page.getByRole('button', { name: 'Main routes' }).click();
		await expectPicture(page, seven, true);
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
		await expectPicture(page, seven, false);
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
	await set(page, 'Place names', 'Moscow’s');
	await expect(label(/^North–South\s*Transport\s*Corridor$/).first()).toBeVisible();
	await expect(label(/^North–South$/)).toHaveCount(0);
});

test('the static map has no fault that axe can find', async ({ page }) => {
	await page.goto('/?focus=zangezur');
	await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
	await expectAccessible(page);
});

test.describe('without JavaScript', { tag: '@hosted' }, () => {
	test.use({ javaScriptEnabled: false });
	test('the map and the text are readable', async ({ page }) => {
		await page.goto('/');
		// The picture brings its styles along: without them land is black.
		await expect(page.locator('.static rect').first()).toHaveCSS('fill', 'rgb(245, 242, 235)');
		await expect(page.getByRole('heading', { level: 1, name: 'Isthmus' })).toBeVisible();
		await expect(stage(page).locator('svg').first()).toBeVisible();
		await expect(page.getByText('Black Sea').first()).toBeVisible();
		// Only doors that work are shown.
		await expect(toolButton(page, 'Compare')).toBeHidden();
		await expect(page.getByRole('link', { name: /^Dossier: / })).toHaveCount(7);
		await page.getByRole('link', { name: 'All claims in the article' }).click();
		// The claim on the size of the Armenian link, in the article's own words.
		await expect(page.getByText(/potentially much larger/).first()).toBeVisible();
	});
});

test('magnified fourfold, the map keeps its height and the page goes on below it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeInViewport({
		ratio: 1
	});
	await routeSwitch(page, 'Aras/Araz link through Iran').scrollIntoViewIfNeeded();
	expect(await page.evaluate(() => [scrollY > 0, document.documentElement.scrollWidth])).toEqual([true, 320]);
	await page.getByRole('main').getByRole('button', { name: /^Aras/ }).click();
	expect(await page.getByRole('complementary').boundingBox()).toEqual({
		x: 0,
		y: 0,
		width: 320,
		height: 256
	});
});

test('on a phone the map stands above, the list below, the panel as a sheet', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	const map = (await stage(page).boundingBox())!;
	expect(map.width).toBe(390);
	expect(map.height).toBeGreaterThan(300);
	await page.getByRole('main').getByRole('button', { name: /^Aras/ }).click();
	const sheet = page.getByRole('complementary');
	await expect(sheet).toBeVisible();
	expect((await sheet.boundingBox())!.width).toBe(390);
	// Columns meant for wider screens once left the map no width beside the sheet.
	expect((await stage(page).boundingBox())!.width).toBe(390);
	// The sheet once covered the map's foot: whose data it is must stay in reach.
	const sign = page.getByText('Borders and credits');
	const credit = (await sign.boundingBox())!;
	expect(credit.y + credit.height).toBeLessThanOrEqual((await sheet.boundingBox())!.y);
	await sign.click();
	await expect(
		stage(page).getByRole('link', { name: 'OpenStreetMap contributors' }).filter({ visible: true })
	).toBeInViewport();
	await sign.click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await page.getByRole('button', { name: 'Close panel' }).click();
	await expect(sheet).toHaveCount(0);
});
