import { canvasDrawn } from './explorer';
import { expect, expectAccessible, test } from './fixtures';

// The panels are the same beside either map: they are looked at in the browser without WebGL, which doesn't draw by software meanwhile.
for (const theme of ['light', 'dark', 'projector'])
	test(`the explorer in the ${theme} theme has no fault that axe can find`, async ({ page }) => {
		await page.goto(`/?theme=${theme}`);
		await canvasDrawn(page);
		await expectAccessible(page);
	});

test('a phone has no fault that axe can find', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/?focus=aras');
	await canvasDrawn(page);
	await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
	await expectAccessible(page);
});

test('an embedded map and an open search have no fault that axe can find', async ({ page }) => {
	await page.goto('/?embed=1');
	await canvasDrawn(page);
	await expectAccessible(page);
	await page.goto('/');
	await page.getByRole('search').getByRole('combobox').pressSequentially('nakhchivan');
	await expect(page.getByRole('search').getByRole('option').first()).toBeVisible();
	await expectAccessible(page);
});
