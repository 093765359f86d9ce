/**
 * The one file, opened from disk without a network: a journey of each kind. `npm run test:offline` runs all
 * other tests against it too.
 */
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { webglDrawn, routeButton, routeSwitch, SYSTEMS } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { FILE } from '../support/one-file';
import { savedFrom } from '../support/saving';

test.describe('from disk', () => {
	test.use({ baseURL: FILE, offline: true });

	test('toggle, read, go back, look into a dossier, and save the file from itself', async ({
		page,
		context
	}) => {
		await page.goto('/');
		await webglDrawn(page);
		await test.step('toggle and read', async () => {
			await routeSwitch(page, SYSTEMS[4].name).click();
			await expect(page).toHaveURL(/isthmus\.html\?routes=/);
			await routeButton(page, SYSTEMS[1].short).click();
			await expect(page.getByRole('complementary', { name: SYSTEMS[1].name })).toBeVisible();
			await page.goBack();
			await expect(page.getByRole('complementary')).toHaveCount(0);
			await page.goForward();
			await expect(page.getByRole('complementary', { name: SYSTEMS[1].name })).toBeVisible();
		});
		await test.step('a page to read and print, and back', async () => {
			await page.getByRole('link', { name: 'Printable dossier' }).click();
			await expect(page.getByRole('heading', { level: 1, name: SYSTEMS[1].name })).toBeVisible();
			await expect(page).toHaveTitle(`${SYSTEMS[1].name} · Isthmus`);
			await page.getByRole('link', { name: 'Method', exact: true }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Method', exact: true })).toHaveAttribute(
				'aria-current',
				'page'
			);
			await page.reload();
			await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
			await page.getByRole('link', { name: 'Map', exact: true }).click();
			await webglDrawn(page);
			await expect(page).toHaveURL(/isthmus\.html$/);
		});
		await test.step('saved at another view, it opens at that view', async () => {
			await page.goto('/?routes=btc,sgc&lens=russia&focus=btc');
			await webglDrawn(page);
			const path = await savedFrom(page);
			expect(
				Math.abs(statSync(path).size - statSync(new URL(FILE)).size),
				'the same, and some words'
			).toBeLessThan(1000);
			const again = await context.newPage();
			await again.goto(pathToFileURL(path).href);
			await webglDrawn(again);
			await expect(again).toHaveURL(/\?routes=btc,sgc&focus=btc&lens=russia$/);
			await expect(again.getByRole('complementary', { name: SYSTEMS[4].name })).toBeVisible();
			await expect(routeSwitch(again, SYSTEMS[1].name)).not.toBeChecked();
		});
	});
});
