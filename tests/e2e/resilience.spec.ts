import { canvasDrawn, stage } from './explorer';
import { expect, test } from './fixtures';

test('a lost WebGL context gives way to the static map and recovers', async ({ page }) => {
	await page.goto('/');
	await canvasDrawn(page);
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
		const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
		Object.assign(window, { restoreContext: () => extension.restoreContext() });
		extension.loseContext();
	});
	await expect(stage(page)).toHaveAttribute('data-drawn', 'static');
	await page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
	await canvasDrawn(page);
});

test('the map that takes over is as sharp as the screen', async ({ page }) => {
	await page.goto('/');
	await canvasDrawn(page);
	const short = await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
		return Math.abs(canvas.width - document.querySelector('[data-drawn]')!.clientWidth * devicePixelRatio);
	});
	expect(short).toBeLessThanOrEqual(1);
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
		// The claim on the size of the Armenian link, in the article's own words.
		await expect(page.getByText(/potentially much larger/).first()).toBeVisible();
	});
});

test('on a phone the map stands above, the list below, the panel as a sheet', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	await canvasDrawn(page);
	const map = (await stage(page).boundingBox())!;
	expect(map.width).toBe(390);
	expect(map.height).toBeGreaterThan(300);
	await page.getByRole('main').getByRole('button', { name: /^Aras/ }).click();
	const sheet = page.getByRole('complementary');
	await expect(sheet).toBeVisible();
	expect((await sheet.boundingBox())!.width).toBe(390);
	// Columns meant for wider screens once left the map no width beside the sheet.
	expect((await stage(page).boundingBox())!.width).toBe(390);
	// The sheet once covered the map's foot: whose data it is must stay in sight.
	const credit = (await page.getByText('OpenStreetMap contributors').boundingBox())!;
	expect(credit.y + credit.height).toBeLessThanOrEqual((await sheet.boundingBox())!.y);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await page.getByRole('button', { name: 'Close panel' }).click();
	await expect(sheet).toHaveCount(0);
});
