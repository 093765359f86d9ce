import type { Page } from '@playwright/test';
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
