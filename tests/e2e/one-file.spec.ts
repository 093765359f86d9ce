/** The one file, opened from disk without a network: a journey of each kind. `npm run test:offline` runs all other tests against it too. */
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { canvasDrawn, routeButton, routeSwitch, SYSTEMS } from './explorer';
import { expect, test } from './fixtures';
import { FILE } from './one-file';

/** What the button offers, on disk. */
async function savedFrom(page: Page): Promise<string> {
	const offered = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as one file' }).click();
	const download = await offered;
	expect(download.suggestedFilename()).toMatch(/^isthmus-\d{4}-\d\d-\d\d\.html$/);
	const path = test.info().outputPath(download.suggestedFilename());
	await download.saveAs(path);
	await expect(page.getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible();
	return path;
}

test.describe('from disk', () => {
	test.use({ baseURL: FILE, offline: true });

	test('toggle, read, go back, look into a dossier, and save the file from itself', async ({ page, context }) => {
		await page.goto('/');
		await canvasDrawn(page);
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
			await page.getByRole('link', { name: 'Dossier to read and print' }).click();
			await expect(page.getByRole('heading', { level: 1, name: SYSTEMS[1].name })).toBeVisible();
			await expect(page).toHaveTitle(`${SYSTEMS[1].name} · Isthmus`);
			await page.getByRole('link', { name: 'Method', exact: true }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Method', exact: true })).toHaveAttribute('aria-current', 'page');
			await page.reload();
			await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
			await page.getByRole('link', { name: 'Map', exact: true }).click();
			await canvasDrawn(page);
			await expect(page).toHaveURL(/isthmus\.html$/);
		});
		await test.step('saved at another view, it opens at that view', async () => {
			await page.goto('/?routes=btc,sgc&lens=russia&focus=btc');
			const path = await savedFrom(page);
			expect(Math.abs(statSync(path).size - statSync(new URL(FILE)).size), 'the same, and some words').toBeLessThan(1000);
			const again = await context.newPage();
			await again.goto(pathToFileURL(path).href);
			await canvasDrawn(again);
			await expect(again).toHaveURL(/\?routes=btc,sgc&focus=btc&lens=russia$/);
			await expect(again.getByRole('complementary', { name: SYSTEMS[4].name })).toBeVisible();
			await expect(routeSwitch(again, SYSTEMS[1].name)).not.toBeChecked();
		});
	});
});

test('the hosted map is saved with its view, and the file holds it without the site', { tag: '@hosted' }, async ({ page, context }) => {
	await page.goto('/?routes=aras&focus=aras&theme=dark');
	const path = await savedFrom(page);
	expect(statSync(path).size).toBeLessThan(6_000_000);
	await context.setOffline(true);
	await page.goto(pathToFileURL(path).href);
	await canvasDrawn(page);
	await expect(page.getByRole('complementary', { name: SYSTEMS[1].name })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('button', { name: 'Close panel' }).click();
	await expect(page.getByRole('complementary')).toHaveCount(0);
});
