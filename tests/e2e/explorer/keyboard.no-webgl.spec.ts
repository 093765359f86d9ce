import { routeSwitch, shownSwitches } from '../support/explorer';
import { expect, test } from '../support/fixtures';

test('everything is reached without a pointer', async ({ page }) => {
	await page.goto('/');
	await expect(shownSwitches(page)).toHaveCount(7);

	await test.step('a switch by Tab and Space', async () => {
		const zangezur = routeSwitch(page, 'Road and rail link through southern Armenia (Syunik)');
		for (
			let presses = 0;
			presses < 20 && !(await zangezur.evaluate((node) => node === document.activeElement));
			presses++
		)
			await page.keyboard.press('Tab');
		await expect(zangezur).toBeFocused();
		await page.keyboard.press('Space');
		await expect(zangezur).not.toBeChecked();
		await expect(page.getByRole('status').filter({ hasText: 'routes shown' })).toHaveText(
			'6 of 19 routes shown'
		);
		await page.keyboard.press('Space');
	});

	await test.step('a panel by Enter, closed by Escape, and back where we were', async () => {
		await page.keyboard.press('Tab');
		const name = page.getByRole('main').getByRole('button', { name: /^Syunik/ });
		await expect(name).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('complementary')).toBeVisible();
		await expect(
			page
				.getByRole('complementary')
				.getByRole('region', { name: 'Road and rail link through southern Armenia (Syunik)' })
		).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('complementary')).toHaveCount(0);
		await expect(name).toBeFocused();
	});

	await test.step('search by "/", arrows and Enter, however a name is spelt', async () => {
		await page.keyboard.press('/');
		const search = page.getByRole('combobox', { name: /^Search/ });
		await expect(search).toBeFocused();
		await page.keyboard.type('Zəngəzur');
		await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Syunik');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/focus=zangezur/);
	});
});
