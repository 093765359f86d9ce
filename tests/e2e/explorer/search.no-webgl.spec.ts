import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/fixtures';

const panel = (page: Page) => page.getByRole('complementary');

/** Types a query once the panel that the last one opened has taken the keyboard. */
async function search(page: Page, query: string): Promise<void> {
	if (await panel(page).count()) await expect(panel(page).getByRole('heading').first()).toBeVisible();
	await page.getByRole('combobox', { name: /^Search/ }).fill(query);
	await expect(page.getByRole('listbox', { name: 'Found' })).toBeVisible();
}
const found = (page: Page, group: string) =>
	page.getByRole('listbox').getByRole('group', { name: group }).getByRole('option');
test('one of each kind is found and opens what can be opened', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = (address) => {
			document.documentElement.dataset.opened = String(address);
			return null;
		};
	});
	await page.goto('/');

	await test.step('a route, by what Ankara calls it', async () => {
		await search(page, 'Zengezur Koridoru');
		await found(page, 'Routes').first().click();
		await expect(page).toHaveURL(/focus=zangezur/);
	});
	await test.step('a place, in another alphabet', async () => {
		await search(page, 'Նախիջևան');
		await expect(found(page, 'Places').first()).toContainText('Nakhchivan');
		await search(page, 'Naxçıvan');
		await found(page, 'Places').first().click();
		await expect(page).toHaveURL(/focus=place:nakhchivan/);
	});
	await test.step('a claim', async () => {
		await search(page, 'pawn');
		await found(page, 'Claims of the article').first().click();
		await expect(page).toHaveURL(/focus=claim:/);
	});
	await test.step('an actor', async () => {
		await search(page, 'Paşinyan');
		await expect(found(page, 'Actors in the article')).toHaveText(/^Nikol Pashinyan/);
		await found(page, 'Actors in the article').click();
		await expect(page).toHaveURL(/focus=argument/);
	});
	await test.step('an event', async () => {
		await search(page, 'Brookings');
		await found(page, 'Events the article speaks of').click();
		await expect(page).toHaveURL(/focus=claim:blinken/);
	});
	await test.step('a development, at its place in the panel', async () => {
		await search(page, 'tripp framework');
		const first = found(page, 'Since the article').first();
		const statement = (await first.locator('.title').textContent())!;
		await first.click();
		await expect(panel(page).getByRole('listitem').filter({ hasText: statement })).toBeFocused();
	});
	await test.step('an owner, at its row of the figures', async () => {
		await search(page, 'who owns btc');
		await expect(found(page, 'Key facts').first()).toContainText('BTC: Owners');
		await found(page, 'Key facts').first().click();
		await expect(page).toHaveURL(/focus=btc/);
		await expect(panel(page).locator(':focus')).toContainText('SOCAR 32.97');
	});
	await test.step('an owner, at the stake on record', async () => {
		await search(page, 'lukoil');
		await found(page, 'Stakes on record').first().click();
		await expect(page).toHaveURL(/lens=russia/);
		await expect(
			panel(page).getByRole('listitem').filter({ hasText: 'LUKOIL holds 19.99% of the Shah Deniz' })
		).toBeFocused();
	});
	await test.step('a figure, at its row', async () => {
		await search(page, 'capacity middle corridor');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/focus=middle/);
		await expect(panel(page).locator(':focus')).toContainText('6 million tonnes and 100,000 TEU a year');
	});
	await test.step('a source, on the page of its publisher', async () => {
		await search(page, 'mediamax');
		await found(page, 'Sources (external sites)').first().click();
		await expect(page.locator('html')).toHaveAttribute('data-opened', /^https:\/\/mediamax\.am/);
	});
});

test('what is found has no fault that axe can find', async ({ page }) => {
	await page.goto('/');
	await search(page, 'Aliyev');
	await expect(found(page, 'Events the article speaks of').first()).toBeVisible();
	await expectAccessible(page);
});
