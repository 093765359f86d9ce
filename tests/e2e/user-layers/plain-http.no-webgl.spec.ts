/** The map from a machine in the same room, by plain HTTP: what browsers have on HTTPS alone isn't there. */
import { routeButton, SYSTEMS } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { make } from '../support/making';
import { addByPicker, userLayers, userLayerSwitch, PLANNED, SANCTIONED } from '../support/user-layers';
import { present } from '../support/presenting';
import { openMenu } from '../support/bar';

const HOST = 'lan.test';
test.use({
	baseURL: async ({ baseURL }, use) => use(baseURL?.replace('127.0.0.1', HOST)),
	launchOptions: [
		async ({ launchOptions }, use) =>
			use({
				...launchOptions,
				args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`]
			}),
		{ scope: 'worker' }
	]
});

test.describe('by plain HTTP', { tag: '@hosted' }, () => {
	test('layers are added, one file after the other, and found again', async ({ page }) => {
		await page.goto('/');
		expect(
			await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'clipboard' in navigator])
		).toEqual([false, false, false]);
		await addByPicker(page, PLANNED);
		await expect(userLayerSwitch(page, 'Planned terminals')).toBeChecked();
		await addByPicker(page, SANCTIONED);
		await expect(userLayerSwitch(page, 'Sanctions')).toBeChecked();
		await expect(userLayers(page).getByRole('status')).toContainText('On the map: “Sanctions”; 2 features.');
		await page.reload();
		await expect(userLayers(page)).toBeVisible({ timeout: 20_000 });
		await expect(userLayerSwitch(page, 'Planned terminals')).toBeChecked();
		await expect(userLayerSwitch(page, 'Sanctions')).toBeChecked();
	});

	test('what can’t be copied is said, and marked', async ({ page }) => {
		await page.goto('/');
		await (await openMenu(page, 'Share')).getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByText('The browser refused; copy the address from its address bar.')).toBeVisible();
		await routeButton(page, SYSTEMS[0].short).click();
		await page
			.getByRole('button', { name: /^Copy the table/ })
			.first()
			.click();
		await expect(page.getByText('The browser blocked copying').first()).toBeVisible();
		await (await openMenu(page, 'Share')).getByRole('button', { name: 'Embed in a web page' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Copy', exact: true }).first().click();
		await expect(dialog.getByText('The browser blocked copying. Copy the selected text.')).toBeVisible();
		expect(
			await dialog
				.getByRole('textbox')
				.first()
				.evaluate((field: HTMLInputElement) => field.selectionEnd! - field.selectionStart!)
		).toBeGreaterThan(10);
	});

	test('a briefing is made, kept and presented', async ({ page }) => {
		await make(page, 'In the next room', 'The way');
		await page.reload();
		await expect(page.getByRole('region', { name: 'Briefing: In the next room' })).toBeVisible();
		await present(page);
	});
});
