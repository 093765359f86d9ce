/** By keyboard: nothing acts before it is chosen, and choosing throws the keyboard nowhere. */
import type { Locator, Page } from '@playwright/test';
import { openMenu, openTerms } from '../support/bar';
import { expect, test } from '../support/fixtures';

const panel = (page: Page) => page.getByRole('complementary');

test('an arrow key closes nothing; what is chosen is closed, and only that', async ({ page }) => {
	await page.goto('/?from=tashkent&to=istanbul');
	const field = panel(page).getByRole('combobox', { name: 'Add a closure' });
	await field.focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'PageDown', 'Home'])
		await page.keyboard.press(key);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/closed/);
	// The best that is found comes first, though events are offered before countries.
	await page.keyboard.type('iran');
	await expect(panel(page).getByRole('option', { name: 'Iran', exact: true })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(page).not.toHaveURL(/closed/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/closed=IR(&|$)/);
	await expect(field).toBeFocused();
	// Closed already, it isn't offered again.
	await page.keyboard.type('iran');
	await expect(panel(page).getByRole('option', { name: 'Iran', exact: true })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await panel(page).getByRole('button', { name: 'Reopen: Iran' }).press('Enter');
	await expect(page).not.toHaveURL(/closed/);
	await expect(field).toBeFocused();
});

test('events, passages and countries stand under their headings', async ({ page }) => {
	await page.goto('/?focus=reroute');
	await panel(page).getByRole('combobox', { name: 'Add a closure' }).click();
	const groups = panel(page).getByRole('listbox', { name: 'Add a closure' }).getByRole('group');
	await expect(groups).toHaveCount(3);
	for (const [index, title] of ['On record', 'Passages', 'Countries'].entries())
		await expect(groups.nth(index)).toHaveAccessibleName(title);
	await expect(groups.nth(2).getByRole('option', { name: 'Georgia' })).toBeVisible();
});

test('another network is asked only where its button is pressed', async ({ page }) => {
	await page.goto('/?from=tashkent&to=istanbul&closed=AZ&focus=reroute');
	const cargo = panel(page).getByRole('button', { name: 'Cargo' });
	await cargo.focus();
	for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
	await expect(page).toHaveURL(/from=tashkent&to=istanbul&closed=AZ/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/goods=oil/);
	await expect(panel(page).getByRole('button', { name: 'Oil' })).toBeFocused();
	await expect(panel(page).getByRole('button', { name: 'Oil' })).toHaveAttribute('aria-pressed', 'true');
});

test('a comparison of one’s own is not replaced by an arrow key', async ({ page }) => {
	await page.goto('/?compare=zangezur.road,aras.road&focus=compare');
	await openTerms(page);
	const field = panel(page).getByRole('combobox', { name: 'Ready-made comparisons' });
	await field.focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/compare=zangezur.road,aras.road/);
	await page.keyboard.type('kars');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/from=baku&to=kars/);
});

for (const width of [1440, 1100, 390])
	test(`at ${width} px, arrows lead through all powers, and a button to what they have at stake`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.goto('/');
		await page.getByRole('radio', { name: 'Route', exact: true }).focus();
		for (const [name, power] of [
			['Russia', 'russia'],
			['China', 'china'],
			['Iran', 'iran'],
			['West', 'west']
		]) {
			await page.keyboard.press('ArrowRight');
			await expect(page).toHaveURL(new RegExp(`lens=${power}`));
			await expect(page.getByRole('radio', { name })).toBeFocused();
		}
		await expect(panel(page)).toHaveCount(0);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'What the West has at stake' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('complementary', { name: 'The West’s stake' })).toBeVisible();
	});

test('every list of choices keeps the keyboard, whatever it changes', async ({ page }) => {
	const keeps = async (list: Locator) => {
		const name = await list.evaluate(
			(node) => node.getAttribute('aria-label') ?? node.closest('label')?.textContent ?? ''
		);
		await list.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await page.waitForTimeout(300);
		const left = await page.evaluate(() => document.activeElement?.tagName);
		expect(left, name).toBe('SELECT');
	};
	const all = async (
		address: string,
		count: number,
		ready: (page: Page) => Locator,
		open?: (page: Page) => Promise<void>
	) => {
		await page.goto(address);
		await open?.(page);
		await expect(ready(page)).toBeVisible({ timeout: 20_000 });
		// What lies behind a dialog can't take the keyboard.
		const lists = (open ? page.getByRole('dialog') : page).locator('select:visible');
		expect(await lists.count(), address).toBeGreaterThanOrEqual(count);
		for (let index = 0; index < (await lists.count()); index++) await keeps(lists.nth(index));
	};
	const heading = (name: string) => (of: Page) => panel(of).getByRole('heading', { name, exact: true });
	// Names and theme.
	await page.goto('/?focus=stress');
	const settings = (await openMenu(page, 'Settings')).locator('select');
	await expect(settings).toHaveCount(2);
	for (const list of await settings.all()) await keeps(list);
	// Terms, variants of both ways, and both maps.
	await all('/?compare=zangezur.rail,instc.western&maps=2&focus=compare', 4, heading('Compare routes'));
	await all('/?from=baku&to=kars&focus=reroute', 2, heading('Closure scenarios'));
	await all(
		'/',
		4,
		(of) => of.getByRole('dialog').getByRole('combobox', { name: 'Format' }),
		(of) => of.getByRole('button', { name: 'Export', exact: true }).first().click()
	);
});
