import { canvasDrawn } from './explorer';
import { expect, expectAccessible, test } from './fixtures';

const SCREENS = {
	explorer: '/?',
	route: '/?focus=zangezur',
	place: '/?focus=place:baku',
	link: '/?focus=link:meghri-rail',
	claim: '/?focus=claim:eight-gas-buyers',
	argument: '/?focus=argument',
	comparison: '/?routes=northern,iran-south,cpc&focus=northern',
	stakes: '/?lens=russia&focus=stakes',
	stances: '/?focus=stances:zangezur&asof=2025-08-08'
};

for (const theme of ['light', 'dark', 'projector'])
	for (const [screen, address] of Object.entries(SCREENS))
		test(`${screen} in the ${theme} theme has no fault that axe can find`, async ({ page }) => {
			await page.goto(`${address}&theme=${theme}`);
			// The map itself is looked at once a theme: the software renderer is slow, and the panels don't wait for it.
			if (screen === 'explorer') await canvasDrawn(page);
			if (screen !== 'explorer') await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
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
