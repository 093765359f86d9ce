/** The dialog that saves a view: what it needs, how it is cancelled and closed, and on a phone. */
import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from '../support/fixtures';
import { peakMemory } from '../support/peak-memory';
import { DRAWN, VIEW, openDialog, save, pngHeader, ALL } from '../support/saved-view';

test('A3 at 300 dpi with every layer on needs less than 1 GB', async ({ page, browser }) => {
	test.slow();
	const dialog = await openDialog(page, ALL);
	await dialog.getByRole('combobox', { name: 'Size' }).selectOption('a3-landscape');
	await dialog.getByRole('combobox', { name: 'Resolution' }).selectOption('300');
	const { path } = await save(page, dialog, 'png');
	// 420 × 297 mm, to a dot of the CSS px that sheets are laid out in.
	const { width, height } = pngHeader(path);
	expect(
		[Math.abs(width - (420 / 25.4) * 300), Math.abs(height - (297 / 25.4) * 300)].every((off) => off < 3)
	).toBe(true);
	const peak = await peakMemory(browser);
	if (peak !== null) expect(peak / 2 ** 30).toBeLessThan(1);
});

test('what can be cancelled saves nothing', { tag: '@hosted' }, async ({ page }) => {
	const dialog = await openDialog(page, VIEW);
	let downloads = 0;
	page.on('download', () => downloads++);
	// Nothing is drawn before the base map is there, and it isn't until this test lets it.
	await dialog.getByRole('img').waitFor();
	await page.route('**/*.woff', () => {});
	await dialog.getByRole('combobox', { name: 'Format' }).selectOption('pdf');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(dialog.getByRole('progressbar')).toBeVisible();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog.getByText('Cancelled; nothing was saved.')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
	expect(downloads).toBe(0);
});

test('Escape is for the dialog, not for the panel behind it', async ({ page }) => {
	const dialog = await openDialog(page, `${VIEW}&focus=zangezur`);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('complementary')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('on a phone the dialog fills the screen and data is shown before it is saved', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const dialog = await openDialog(page, VIEW);
	await dialog.getByRole('combobox', { name: 'Format' }).selectOption('geojson');
	await expect(dialog.getByRole('region', { name: 'Beginning of the file' })).toContainText(
		'"licence": "Open Database License',
		DRAWN
	);
	await expectAccessible(page);
	const { path } = await save(page, dialog, 'geojson');
	const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
		features: { properties: { routes: string[] } }[];
	};
	expect(new Set(features.flatMap(({ properties }) => properties.routes))).toEqual(
		new Set(['zangezur', 'aras'])
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
