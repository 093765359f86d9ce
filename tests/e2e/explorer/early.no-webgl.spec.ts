/** On a slow laptop the page is read and pressed before its script has come. */
import type { Page } from '@playwright/test';
import { routeSwitch, SYSTEMS } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { openTool } from '../support/bar';

/** @returns lets them in */
async function keepScriptsOut(page: Page): Promise<() => void> {
	let letIn = () => {};
	const wait = new Promise<void>((resolve) => (letIn = resolve));
	await page.route(/_app\/immutable\/entry\//, async (route) => {
		await wait;
		await route.continue();
	});
	return letIn;
}

test(
	'what is pressed and chosen before the page is alive counts once it is',
	{ tag: '@hosted' },
	async ({ page }) => {
		const letIn = await keepScriptsOut(page);
		await page.goto('/?routes=zangezur,aras,btc', { waitUntil: 'commit' });
		// The list is that of the page as published: the address is read later.
		const [zangezur, aras, , , btc] = SYSTEMS.map(({ name }) => routeSwitch(page, name));
		await btc.click();
		await zangezur.click();
		await zangezur.click();
		await aras.focus();
		await page.keyboard.press('Space');
		await page.getByRole('radio', { name: 'Iran' }).click({ force: true });
		await openTool(page, 'Closures');
		letIn();
		await expect(btc).not.toBeChecked();
		await expect(zangezur).toBeChecked();
		await expect(aras).not.toBeChecked();
		await expect(page).toHaveURL(/\?routes=zangezur&focus=reroute&lens=iran$/);
		await expect(page.getByRole('radio', { name: 'Iran' })).toBeChecked();
		// From now on a press is a press.
		await btc.click();
		await expect(btc).toBeChecked();
		await expect(page).toHaveURL(/\?routes=zangezur,btc&/);
	}
);

test(
	'what is typed before the page is alive is searched once it is',
	{ tag: '@hosted' },
	async ({ page }) => {
		const letIn = await keepScriptsOut(page);
		await page.goto('/', { waitUntil: 'commit' });
		await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('Naxç');
		letIn();
		await expect(page.getByRole('listbox', { name: 'Found' }).getByRole('option').first()).toContainText(
			'Nakhchivan'
		);
	}
);
