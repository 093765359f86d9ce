/**
 * Settings stay with the tool that set them, answers say what they rest on, and what was worked on stays
 * until it is cleared.
 */
import type { Page } from '@playwright/test';
import { routeButton } from '../support/explorer';
import { expect, expectAccessible, test } from '../support/fixtures';
import { openMenu, openTool } from '../support/bar';

const panel = (page: Page) => page.getByRole('complementary');
const outcome = (page: Page) => panel(page).getByRole('region', { name: 'Result', exact: true });
const closePanel = (page: Page) => panel(page).getByRole('button', { name: 'Close panel' }).click();
const bar = (page: Page) => page.getByRole('region', { name: 'On the map', exact: true });
const path = (page: Page, letter: string) => page.locator(`.static-map .path-${letter}`);

async function choose(page: Page, label: 'From' | 'To', typed: string, option: RegExp): Promise<void> {
	await panel(page).getByRole('combobox', { name: label }).fill(typed);
	await panel(page).getByRole('option', { name: option }).click();
}

/** A ready-made comparison counts what is planned. */
async function compareReadyMade(page: Page): Promise<void> {
	await openTool(page, 'Compare');
	await panel(page)
		.getByRole('button', { name: /^Baku–Kars/ })
		.click();
	await expect(page).toHaveURL(/status=planned/);
}

test('what a comparison counts doesn’t govern what is left when something closes', async ({ page }) => {
	await page.goto('/');
	await compareReadyMade(page);
	await closePanel(page);
	await openTool(page, 'Closures');
	await expect(page).not.toHaveURL(/status=|compare=|from=/);
	await expect(panel(page).getByRole('combobox', { name: 'Include' })).toHaveValue('operating');
	await choose(page, 'From', 'baku', /^Baku Azerbaijan/);
	await choose(page, 'To', 'kars', /^Kars Türkiye/);
	for (const country of ['Russia', 'Iran', 'Georgia']) {
		await panel(page).getByRole('combobox', { name: 'Add a closure' }).fill(country);
		await panel(page).getByRole('option', { name: country, exact: true }).click();
	}
	await expect(outcome(page)).toContainText(/With .* closed, no route remains from Baku to Kars/);
	await expect(outcome(page)).not.toContainText('planned');

	// The comparison is still there as it was.
	await closePanel(page);
	await openTool(page, 'Compare');
	await expect(page).toHaveURL(/compare=.*from=baku&to=kars.*status=planned/);
});

test('an old address opens as it is written, says what the answer rests on, and what it is without', async ({
	page
}) => {
	await page.goto('/?focus=reroute&from=baku&to=kars&closed=RU,IR,GE&status=planned');
	await expect(panel(page).getByRole('combobox', { name: 'Include' })).toHaveValue('planned');
	const said = outcome(page).locator('.sentence');
	await expect(said).toContainText(
		/^If planned and proposed lines were built: with .* closed, the route from Baku to Kars is unaffected/
	);
	await expect(said).toContainText(/are not built yet: .*\d+.km in Armenia, /);
	await expect(said).toContainText('With only the lines open on 2 July 2026, no route remains.');
	await page.goto('/?focus=reroute&from=baku&to=kars&closed=RU&by=hours&asof=2025-01-01&assume=rail:35');
	await expect(outcome(page)).toContainText(
		'The best route is the fastest, by estimate. The date is 1 January 2025. Hours use changed assumptions'
	);
	await page.goto('/?focus=reroute&from=baku&to=kars&closed=RU');
	await expect(outcome(page)).not.toContainText('Settings differ');
});

test('the other tables of closures say what they rest on', async ({ page }) => {
	await page.goto('/?focus=critical&from=baku&to=nakhchivan&status=planned');
	await expect(panel(page)).toContainText('Planned and proposed lines count as open.');
	await expect(panel(page).getByRole('table').first()).toContainText('not built yet');
	await page.goto('/?focus=stress&status=planned');
	await expect(panel(page)).toContainText(
		'Planned and proposed lines count as open. * = uses lines not built yet.'
	);
	await expect(
		panel(page)
			.getByRole('link', { name: /over lines not built yet$/ })
			.first()
	).toBeVisible();
	const download = page.waitForEvent('download');
	await panel(page)
		.getByRole('button', { name: /as CSV/ })
		.click();
	const stream = await (await download).createReadStream();
	expect((await stream.toArray()).join('')).toContain('all lines, also planned and proposed ones');
});

test('a comparison says what isn’t built, and what it is by what operates', async ({ page }) => {
	await page.goto('/');
	await compareReadyMade(page);
	await expect(panel(page).getByRole('row', { name: /^Not built yet/ })).toBeVisible();
	await expect(panel(page)).toContainText('With only the lines open on 2 July 2026: A has no route');
});

test('a lens waits while a comparison has the colours, and the key is that of the map', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('/?lens=iran&routes=zangezur,aras');
	const legend = page.locator('.legend');
	await expect(legend.getByRole('list', { name: /^Stake of the power/ })).toBeVisible();
	// Of the six, those that are on these lines.
	await expect(legend.getByText('Territory')).toBeVisible();
	await expect(legend.getByText('Part-owner')).toHaveCount(0);
	// In the colours of stakes, a name in its route's own would say another.
	for (const name of await page.locator('.static-map .names .route text').all())
		await expect(name).not.toHaveAttribute('style', /route-/);

	await compareReadyMade(page);
	await expect(legend.getByRole('list', { name: 'Compared routes' })).toBeVisible();
	await expect(legend.getByRole('list', { name: /^Stake of the power/ })).toHaveCount(0);
	await expect(page.getByRole('radio', { name: 'Route', exact: true })).toBeChecked();
	await panel(page).getByRole('button', { name: 'Clear from the map' }).click();
	await expect(legend.getByRole('list', { name: /^Stake of the power/ })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Iran' })).toBeChecked();
});

test('closing a panel leaves the answer on the map with a way back and a way to be rid of it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/');
	await compareReadyMade(page);
	await closePanel(page);
	await expect(path(page, 'a').first()).toBeVisible();
	await expect(bar(page)).toContainText('Comparison: Baku to Kars');
	await expect(bar(page)).toContainText('Planned and proposed lines count as open.');
	await expectAccessible(page);

	// A link is made of what is seen.
	await (await openMenu(page, 'Share')).getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(/^Link copied/)).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/compare=.*from=baku&to=kars.*status=planned/);

	await page.goBack();
	await expect(page.getByRole('complementary', { name: 'Compare routes' })).toBeVisible();
	await page.goForward();
	await expect(panel(page)).toHaveCount(0);
	await bar(page).getByRole('button', { name: 'Open it again' }).click();
	await expect(panel(page).getByRole('row', { name: /^Length/ })).toBeVisible();
	await closePanel(page);

	// Reading about a route needs the map for it.
	await routeButton(page, /^Aras/).click();
	await expect(page).not.toHaveURL(/compare=/);
	await expect(bar(page)).toHaveCount(0);
	await page.goBack();
	await expect(bar(page)).toBeVisible();
	await bar(page).getByRole('button', { name: 'Clear' }).click();
	await expect(path(page, 'a')).toHaveCount(0);
	await expect(page).not.toHaveURL(/compare=|status=/);

	await page.goto(link);
	await expect(bar(page)).toContainText('Comparison: Baku to Kars');
	await expect(path(page, 'a').first()).toBeVisible();
	await expect(panel(page)).toHaveCount(0);
});

test('another route is read from its top', async ({ page }) => {
	await page.goto('/?focus=sgc');
	const text = panel(page).locator('.text');
	await expect(panel(page).getByRole('heading', { name: 'Southern Gas Corridor' })).toBeVisible();
	await text.evaluate((node) => (node.scrollTop = 900));
	await expect.poll(() => text.evaluate((node) => node.scrollTop)).toBe(900);
	await page.getByRole('search').getByRole('combobox').fill('btc');
	await page.getByRole('search').getByRole('option').first().click();
	await expect(panel(page).getByRole('heading', { name: 'Baku–Tbilisi–Ceyhan oil pipeline' })).toBeVisible();
	expect(await text.evaluate((node) => node.scrollTop)).toBe(0);
});
