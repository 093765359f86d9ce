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

/** Each screen in each theme, beside the static map. */
for (const theme of ['light', 'dark', 'projector'])
	for (const [screen, address] of Object.entries(SCREENS))
		test(`${screen} in the ${theme} theme has no fault that axe can find`, async ({ page }) => {
			await page.goto(`${address}&theme=${theme}`);
			if (screen !== 'explorer') await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
			await expectAccessible(page);
		});
