/** On a slow laptop the page is read and pressed before its script has come. */
import { routeSwitch, SYSTEMS } from './explorer';
import { expect, test } from './fixtures';

test('what is pressed and chosen before the page is alive counts once it is', { tag: '@hosted' }, async ({ page }) => {
	let letIn = () => {};
	const pressed = new Promise<void>((resolve) => (letIn = resolve));
	await page.route(/_app\/immutable\/entry\//, async (route) => {
		await pressed;
		await route.continue();
	});
	await page.goto('/?routes=zangezur,aras,btc', { waitUntil: 'commit' });
	// The list is that of the page as published: the address is read later.
	const [zangezur, aras, , , btc] = SYSTEMS.map(({ name }) => routeSwitch(page, name));
	await btc.click();
	await zangezur.click();
	await zangezur.click();
	await aras.focus();
	await page.keyboard.press('Space');
	await page.getByLabel('Theme').selectOption('Dark');
	await page.getByRole('button', { name: 'See who stands where' }).click();
	letIn();
	await expect(btc).not.toBeChecked();
	await expect(zangezur).toBeChecked();
	await expect(aras).not.toBeChecked();
	await expect(page).toHaveURL(/\?routes=zangezur&focus=stances&theme=dark$/);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	// From now on a press is a press.
	await btc.click();
	await expect(btc).toBeChecked();
	await expect(page).toHaveURL(/\?routes=zangezur,btc&/);
});
