import type { Page } from '@playwright/test';
import { routeButton } from '../support/explorer';
import { expect, expectAccessible, expectAccessibleInEveryTheme, test } from '../support/fixtures';
import { printReady } from '../support/printing';
import { openTerms, openTool } from '../support/bar';

const SOUTH = '/?compare=zangezur.rail,aras.rail,btk.main&from=baku&to=nakhchivan&status=planned';
const panel = (page: Page) => page.getByRole('complementary', { name: 'Compare routes' });
const table = (page: Page) => panel(page).getByRole('table').first();
const row = (page: Page, name: RegExp | string) => table(page).getByRole('row', { name });
const strip = (page: Page, letter: string) =>
	panel(page).getByRole('slider', { name: new RegExp(`^${letter}, `) });

test('by mouse: from the list of routes to a table of two', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('/');
	await page.getByRole('button', { name: 'Compare Baku–Tbilisi–Ceyhan oil pipeline' }).click();
	await expect(panel(page)).toBeVisible();
	await panel(page).getByRole('combobox', { name: 'Add a route or variant' }).click();
	await panel(page)
		.getByRole('option', { name: /^Baku–Supsa/ })
		.click();
	await expect(page).toHaveURL(/compare=btc,baku-supsa/);
	await expect(table(page).getByRole('columnheader')).toHaveText([/A BTC/, /B Baku–Supsa/]);
	// As published: 1,768 and 830 km.
	await expect(row(page, /^Length/)).toContainText('1,768');
	await expect(panel(page)).toContainText(
		'A is 938 km longer than B and also passes through Türkiye; it crosses one more border.'
	);
	await expect(panel(page), 'a pipeline keeps no timetable').not.toContainText('Estimated hours');

	await panel(page).getByRole('button', { name: 'Move A, BTC, down' }).click();
	await expect(page).toHaveURL(/compare=baku-supsa,btc/);
	await panel(page).getByRole('button', { name: 'Remove A, Baku–Supsa' }).click();
	await expect(page).toHaveURL(/compare=btc(&|$)/);
	await page.goBack();
	await expect(table(page).getByRole('columnheader')).toHaveCount(2);
	await panel(page).getByRole('button', { name: 'Close panel' }).click();
	// What was compared stays until it is cleared.
	await expect(page).toHaveURL(/focus=none&compare=baku-supsa,btc/);
	await page.getByRole('region', { name: 'On the map' }).getByRole('button', { name: 'Clear' }).click();
	await expect(page).not.toHaveURL(/compare/);
	await expect(routeButton(page, /^BTC/)).toBeVisible();
});

test('by keyboard: found by another spelling, put in order, walked along', async ({ page }) => {
	await page.goto('/?focus=compare');
	const field = panel(page).getByRole('combobox', { name: 'Compare' });
	await field.focus();
	await page.keyboard.type('zengezur: railway');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/compare=zangezur.rail/);
	await panel(page).getByRole('combobox', { name: 'Add a route or variant' }).focus();
	await page.keyboard.type('Araz');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/compare=zangezur.rail,aras/);

	await openTerms(page);
	await panel(page).getByRole('combobox', { name: 'From' }).focus();
	await page.keyboard.type('Bakı');
	await page.keyboard.press('Enter');
	await panel(page).getByRole('combobox', { name: 'To' }).focus();
	await page.keyboard.type('Naxçıvan');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/from=baku&to=nakhchivan/);
	await expect(panel(page)).toContainText(
		'A (Syunik link) doesn’t connect Baku and Nakhchivan on the mapped network (open lines only).'
	);
	await panel(page).getByRole('combobox', { name: 'Include' }).selectOption('planned');
	await expect(panel(page)).toContainText(
		'Between Baku and Nakhchivan: each follows its route where it runs'
	);

	await strip(page, 'A').focus();
	await page.keyboard.press('PageUp');
	await expect(strip(page, 'A')).toHaveAttribute('aria-valuetext', /land border, Azerbaijan to Armenia/);
	await page.keyboard.press('End');
	await expect(strip(page, 'A')).toHaveAttribute('aria-valuetext', /^517\skm: Azerbaijan, railway/);

	await table(page).getByRole('button', { name: 'Estimated hours' }).focus();
	await page.keyboard.press('Enter');
	await expect(
		panel(page)
			.getByRole('spinbutton', { name: /^Freight train/ })
			.first()
	).toBeVisible();
	await strip(page, 'A').focus();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(page).toHaveURL(
		/focus=none&compare=zangezur.rail,aras&from=baku&to=nakhchivan&status=planned/
	);
	await page.getByRole('region', { name: 'On the map' }).getByRole('button', { name: 'Clear' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/compare|from/);
});

test('by link: sentences, strips, rows, details and what differs', async ({ page }) => {
	await page.goto(SOUTH);
	await expect(panel(page)).toContainText(
		'B is 13 km longer than A and passes through Iran instead of Armenia'
	);
	await expect(row(page, /^Countries in order/)).toContainText('Armenia 43 km');
	await expect(strip(page, 'C')).toHaveAccessibleName(/^C, Through Georgia: Baku to Nakhchivan, /);

	await strip(page, 'B').hover({ position: { x: 200, y: 20 } });
	await expect(panel(page)).toContainText(/\d+\skm: Iran, railway/);

	const rows = await table(page).getByRole('row').count();
	await panel(page)
		.getByRole('switch', { name: /^Differences only/ })
		.check();
	await expect(row(page, /^Transshipments/)).toHaveCount(0);
	expect(await table(page).getByRole('row').count()).toBeLessThan(rows);

	await table(page).getByRole('button', { name: 'Length' }).click();
	await expect(panel(page).getByText('How this is computed').first()).toBeVisible();
	await panel(page)
		.getByRole('combobox', { name: 'Variant of C, Through Georgia' })
		.selectOption({ label: 'Baku–Tbilisi–Poti' });
	await expect(page).toHaveURL(/compare=zangezur.rail,aras.rail,btk.black-sea/);
});

test('an item without a way says so and stays', async ({ page }) => {
	await page.goto('/?compare=btk.main,zangezur.rail&from=baku&to=kars');
	await expect(panel(page)).toContainText(
		'B (Syunik link) doesn’t connect Baku and Kars on the mapped network (open lines only).'
	);
	await expect(panel(page).getByRole('button', { name: 'Remove B, Syunik link' })).toBeVisible();
	await expect(row(page, /^Length/)).toContainText('no route');
	await expect(strip(page, 'B')).toHaveCount(0);
});

test('ready-made comparisons open from the panel and from the search', async ({ page }) => {
	await page.goto('/');
	await openTool(page, 'Compare');
	await panel(page)
		.getByRole('button', { name: /^Oil from Sangachal/ })
		.click();
	await expect(page).toHaveURL(/compare=btc.main,baku-novorossiysk.main,baku-supsa.main&goods=oil/);
	await openTerms(page);
	await panel(page).getByRole('combobox', { name: 'Ready-made comparisons' }).click();
	await panel(page).getByRole('option', { name: 'Baku–Kars via Syunik, Iran or Georgia' }).click();
	await expect(page).toHaveURL(/from=baku&to=kars/);
	await panel(page).getByRole('button', { name: 'Close panel' }).click();
	await page.getByRole('search').getByRole('combobox').fill('north-south three branches');
	await page
		.getByRole('search')
		.getByRole('option', { name: /^North–South: three branches/ })
		.click();
	await expect(strip(page, 'C')).toBeVisible();
});

test('a route that is read is compared from its panel', async ({ page }) => {
	await page.goto('/?focus=btc');
	await page.getByRole('button', { name: 'Compare with …' }).click();
	await expect(page).toHaveURL(/compare=btc/);
	await expect(panel(page).getByRole('combobox', { name: 'Add a route or variant' })).toBeVisible();
});

test('the table leaves the map with its terms', async ({ page }) => {
	await page.goto(SOUTH);
	const download = page.waitForEvent('download');
	await panel(page)
		.getByRole('button', { name: /as CSV/ })
		.click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('isthmus-compare-zangezur-rail-aras-rail-btk-main-2026-07-02.csv');
});

test('on paper stand the routes compared, the terms, the strips and the whole table', async ({ page }) => {
	await page.goto(`${SOUTH}&theme=dark`);
	await expect(strip(page, 'A')).toBeVisible();
	await printReady(page);
	await page.emulateMedia({ media: 'print' });
	// The map on paper once showed the routes of the list instead of the routes compared.
	const sheet = page.locator('.sheet svg');
	await expect(sheet.getByText('As of 2 July 2026')).toBeVisible();
	await expect(sheet.locator('#paths path')).not.toHaveCount(0);
	await expect(sheet.locator('path[data-route]')).toHaveCount(0);
	await expect(page.getByRole('main')).toBeHidden();
	await expect(panel(page)).toContainText('Between Baku and Nakhchivan');
	await expect(table(page)).toBeVisible();
	await expect(panel(page).getByText(/method version/)).toBeVisible();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});

test('a comparison has no fault that axe can find, whatever the theme', async ({ page }) => {
	await page.goto(SOUTH);
	await table(page).getByRole('button', { name: 'Length' }).click();
	await expect(panel(page).getByText('How this is computed').first()).toBeVisible();
	await expectAccessibleInEveryTheme(page);
});

test('on a phone the table scrolls by itself', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/?compare=sgc,turkstream,iran-turkiye,btc');
	await expect(table(page).getByRole('columnheader')).toHaveCount(4);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	expect(await panel(page).evaluate((node) => node.scrollWidth)).toBeLessThanOrEqual(390);
	const scroller = panel(page).getByRole('region', { name: 'Comparison table' });
	expect(await scroller.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
	await expectAccessible(page);
});
