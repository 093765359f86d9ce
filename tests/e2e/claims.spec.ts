import type { Page } from '@playwright/test';
import { canvasDrawn, settledPicture } from './explorer';
import { expect, expectAccessible, test } from './fixtures';

const CONTROL_CLAUSE = 'fsb-control-wording-2020';
const panel = (page: Page) => page.getByRole('complementary');

/** What a reader without a pointer does: Tab until it has the keyboard. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
	const button = panel(page).getByRole('button', { name }).first();
	await expect(button).toBeVisible();
	for (let presses = 0; presses < 60 && !(await button.evaluate((node) => node === document.activeElement)); presses++)
		await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
}

test('by keyboard from a claim to the stretch it is about, and back', async ({ page }) => {
	await page.goto(`/?focus=claim:${CONTROL_CLAUSE}`);
	const claim = panel(page).locator(`#claim-${CONTROL_CLAUSE}`);
	await expect(claim).toBeFocused();
	await expect(claim).toContainText('Our reading:');

	await tabTo(page, /Agarak.*railway$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/focus=link:meghri-rail/);
	await expect(panel(page).getByRole('heading', { name: 'What the article says about this stretch' })).toBeVisible();
	await expect(panel(page).getByText('Crossroads of Peace', { exact: false }).first()).toBeVisible();
	await expectAccessible(page);

	const card = panel(page).locator(`#meghri-rail-claim-${CONTROL_CLAUSE}`);
	await card.getByRole('button', { name: 'bring it forward' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`focus=claim:${CONTROL_CLAUSE}`));
	await expect(claim).toBeFocused();

	await page.goBack();
	await expect(page).toHaveURL(/focus=link:meghri-rail/);
});

test('a route’s stretches open from its panel, and a place names the claims about it', async ({ page }) => {
	await page.goto('/?focus=btc');
	await panel(page).getByText('Its 3 stretches').click();
	await panel(page)
		.getByRole('button', { name: /^Türkgözü.* – Ceyhan/ })
		.click();
	await expect(page).toHaveURL(/focus=link:btc-tr/);
	await page.goto('/?focus=place:melendugno');
	await expect(panel(page).getByRole('heading', { name: 'What the article says about this place' })).toBeVisible();
	await expectAccessible(page);
});

test('a place in focus has a ring, and the map turns to it only where it is out of sight', async ({ page }) => {
	// Beside a panel of the same width; nothing else of the map differs.
	await page.goto('/?focus=argument&map=6/40.5/48');
	await canvasDrawn(page);
	const without = await settledPicture(page);
	await page.goto('/?focus=place:alat&map=6/40.5/48');
	await canvasDrawn(page);
	expect((await settledPicture(page)).equals(without)).toBe(false);

	await page.goto('/?focus=claim:eight-gas-buyers&map=5/40.5/46');
	await canvasDrawn(page);
	const spot = async (name: RegExp) => {
		const card = panel(page).locator('#claim-eight-gas-buyers');
		await card.getByText(/^and \d+ more$/).click();
		await card.getByRole('button', { name }).click();
	};
	await spot(/^Area 80\/81 metering stations, Vale$/);
	await expect(page).toHaveURL(/focus=place:area-80&map=5\/40\.5\/46$/);
	await page.goBack();
	await spot(/^Melendugno receiving terminal$/);
	await expect(page).toHaveURL(/focus=place:melendugno&map=6\/40\.\d+\/18\.\d+$/);
	await settledPicture(page);
	await expect(page, 'the flight ends where the address says').toHaveURL(/map=6\/40\.\d+\/18\.\d+$/);
});

test('who wants less motion is taken there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/?focus=btc&map=4/30/70');
	await canvasDrawn(page);
	await panel(page).getByText('Its 3 stretches').click();
	await panel(page)
		.getByRole('button', { name: /^Türkgözü.* – Ceyhan/ })
		.click();
	await expect(page).toHaveURL(/map=[56](\.\d+)?\/\d+/);
	const there = await settledPicture(page);
	await page.reload();
	await canvasDrawn(page);
	expect((await settledPicture(page)).equals(there), 'the same picture from the address').toBe(true);
});
