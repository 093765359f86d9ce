/**
 * The network goes while the map is open: what can't be fetched is said, can be left, and comes when it is
 * asked for again.
 */
import type { Locator, Page } from '@playwright/test';
import { routeButton, SYSTEMS } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { announced, bar, BRIEFING, present, region } from '../support/presenting';
import { openExport, openMenu, openTool } from '../support/bar';

// Of what it can't load the browser speaks itself.
test.use({ expectedErrors: /Failed to load resource|net::ERR_/ });

const PARTS = /\/_app\/(immutable|version\.json)/;
const cut = (page: Page) => page.route(PARTS, (route) => route.abort());
const mend = (page: Page) => page.unroute(PARTS);
/** Where a reader sees it: lists that a stage hides go on fetching what they show once there is a network. */
const said = (page: Page) =>
	page.getByText('This part of the map could not be fetched.').filter({ visible: true });
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const door = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Of the explorer, with all that comes by itself. */
async function opened(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(door(page, 'Add data (CSV, GeoJSON…)')).toBeVisible({ timeout: 30_000 });
}

interface Door {
	readonly name: string;
	readonly open: (page: Page) => Promise<void>;
	readonly behind: (page: Page) => Locator;
}
/** What leaves nothing behind when it is closed by Escape. */
const CLOSED: readonly Door[] = [
	{ name: 'saving', open: (page) => openExport(page), behind: (page) => page.getByRole('dialog', { name: 'Export' }) },
	{ name: 'a frame', open: (page) => openMenu(page, 'Share').then((menu) => menu.getByRole('button', { name: 'Embed in a web page' }).click()), behind: (page) => page.getByRole('dialog', { name: 'Embed' }) },
	{ name: 'time', open: (page) => openTool(page, 'Timeline'), behind: (page) => page.getByRole('slider') },
	{ name: 'comparing', open: (page) => openTool(page, 'Compare'), behind: (page) => page.getByRole('heading', { name: 'Compare routes' }) },
	{ name: 'a route', open: (page) => routeButton(page, SYSTEMS[1].short).click(), behind: (page) => page.getByRole('link', { name: 'Printable dossier' }) }
]; // prettier-ignore

test.describe('a network that goes', { tag: '@hosted' }, () => {
	for (const { name, open, behind } of CLOSED)
		test(`the door to ${name} says what it can’t open, closes, and opens later`, async ({ page }) => {
			await opened(page);
			await cut(page);
			await open(page);
			await expect(said(page).first()).toBeVisible();
			await expect(page.getByRole('button', { name: 'Close', exact: true }).first()).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(said(page)).toHaveCount(0);
			await open(page);
			await again(page).first().click();
			await expect(
				page.getByRole('button', { name: 'Reload the page' }).first(),
				'for browsers that remember what failed'
			).toBeVisible();
			await mend(page);
			await again(page).first().click();
			await expect(behind(page)).toBeVisible({ timeout: 30_000 });
			await expect(said(page)).toHaveCount(0);
		});

	test('what has no door of its own is asked for again as well: briefings, search', async ({ page }) => {
		await opened(page);
		await cut(page);
		const search = page.getByRole('combobox', { name: /^Search/ });
		await search.fill('Baku');
		await expect(said(page)).toHaveCount(1);
		await openTool(page, 'Briefings');
		await expect(said(page)).toHaveCount(2);
		await mend(page);
		await again(page).first().click();
		await expect(door(page, 'New briefing from this view')).toBeVisible();
		await expect(said(page)).toHaveCount(0);
		await search.fill('Baku');
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	});

	test('what is missing comes by itself when the network is back', async ({ page }) => {
		await opened(page);
		await cut(page);
		await openTool(page, 'Positions');
		await expect(said(page).first()).toBeVisible();
		await mend(page);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(page.getByRole('heading', { name: 'Country positions' })).toBeVisible();
		await expect(said(page)).toHaveCount(0);
	});

	test('a briefing that can’t be fetched can be left, and comes later', async ({ page }) => {
		await opened(page);
		await openTool(page, 'Briefings');
		const first = page.getByTitle('Present', { exact: true }).first();
		await expect(first).toBeVisible();
		await cut(page);
		await first.click();
		await expect(said(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/brief=/);
		await page.goBack();
		await mend(page);
		await page.goto(`/?brief=${BRIEFING}`);
		await expect(announced(page)).toBeAttached({ timeout: 30_000 });
	});

	test('on the stage, sharing says what it can’t fetch, and Escape goes back to the step', async ({
		page
	}) => {
		await present(page);
		// What a map close up draws besides comes by itself: it would be missed as well.
		await page.waitForLoadState('networkidle');
		await cut(page);
		// Wakes the bar. Over the map there could be a line, whose card would be missed as well.
		await region(page).hover();
		await bar(page)
			.getByRole('button', { name: /^Share/ })
			.click();
		await expect(said(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(said(page)).toHaveCount(0);
		await expect(announced(page)).toBeAttached();
	});

	test('an old page whose parts are gone offers the newer version, at the same address', async ({ page }) => {
		await opened(page, '?theme=dark');
		// What offers it comes last of all.
		await expect(page.locator('.newer')).toBeAttached({ timeout: 30_000 });
		const gone = /\/_app\/immutable\//;
		await page.route(gone, (route) => route.fulfill({ status: 404 }));
		await page.route(/version\.json/, (route) => route.fulfill({ json: { version: 'newer' } }));
		await routeButton(page, SYSTEMS[1].short).click();
		await expect(said(page).first()).toBeVisible();
		await expect(page.getByText('A newer version is ready.')).toBeVisible();
		const address = page.url();
		await page.unroute(gone);
		await page.getByRole('button', { name: 'Reload', exact: true }).click();
		await expect(page.getByRole('link', { name: 'Printable dossier' })).toBeVisible({
			timeout: 30_000
		});
		expect(page.url()).toBe(address);
	});
});
