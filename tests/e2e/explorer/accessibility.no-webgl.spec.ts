import { routeButton } from '../support/explorer';
import { expect, expectAccessible, expectAccessibleInEveryTheme, test } from '../support/fixtures';

const SCREENS = {
	explorer: '/',
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
for (const [screen, address] of Object.entries(SCREENS))
	test(`${screen} has no fault that axe can find, whatever the theme`, async ({ page }) => {
		await page.goto(address);
		if (screen !== 'explorer')
			await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
		await expectAccessibleInEveryTheme(page);
	});

test('a phone, an embedded map and an open search have no fault that axe can find', async ({ page }) => {
	await page.goto('/?embed=1');
	await expect(page.getByRole('application')).toBeVisible();
	await expectAccessible(page);
	await page.goto('/');
	await page.getByRole('search').getByRole('combobox').pressSequentially('nakhchivan');
	await expect(page.getByRole('search').getByRole('option').first()).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 390, height: 844 });
	await routeButton(page, /^Aras/).click();
	await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
	await expectAccessible(page);
});
