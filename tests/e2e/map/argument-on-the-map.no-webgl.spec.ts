/** The lens, the stances and the line of days: what the record and the article lay over the map. */
import { expectPicture, settledPicture, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { openTool } from '../support/bar';

test('a lens recolours the network, says in words what it means, and travels in the address', async ({
	page
}) => {
	await page.goto('/');
	const plain = await settledPicture(page);
	await page.getByRole('radio', { name: 'Russia' }).check({ force: true });
	await expect(page).toHaveURL(/lens=russia/);
	const panel = page.getByRole('complementary', { name: 'Russia’s stake' });
	await expect(panel.getByText('Claims a say').first()).toBeVisible();
	await expect(panel.getByText(/statement of 10 November 2020, whose point 9/)).toBeVisible();
	await expect(panel.getByRole('heading', { name: /^Reduces/ })).toBeVisible();
	await page.getByRole('button', { name: 'Close panel' }).click();
	await expect(page).toHaveURL(/\?lens=russia$/);
	const russia = await settledPicture(page);
	expect(russia.equals(plain)).toBe(false);
	await page.getByRole('radio', { name: 'Iran' }).check({ force: true });
	await page.getByRole('button', { name: 'Close panel' }).click();
	await expectPicture(page, russia, false);
	await page.getByRole('radio', { name: 'Route', exact: true }).check({ force: true });
	await expect(page).toHaveURL(/(\/|\.html)$/);
	await expectPicture(page, russia, false);
});

test('a stake that has not begun on the day is neither drawn nor told', async ({ page }) => {
	await page.goto('/?lens=west&focus=stakes&asof=2026-01-13');
	const panel = page.getByRole('complementary');
	await expect(panel.getByText(/more on record after 13 January 2026/)).toBeVisible();
	await expect(panel.getByText(/74% American shares/)).toHaveCount(0);
	await page.goto('/?lens=west&focus=stakes&asof=2026-01-14');
	await expect(panel.getByText(/74% American shares/)).toBeVisible();
});

test('the matrix says who stands where, cell by cell and on the map', async ({ page }) => {
	await page.goto('/');
	const plain = await settledPicture(page);
	await openTool(page, 'Positions');
	const panel = page.getByRole('complementary', { name: 'Country positions' });
	// Ten actors and nine routes, but for one of each, of which neither the article nor the record tells.
	await expect(panel.getByRole('row')).toHaveCount(10);
	await expect(panel.getByRole('columnheader')).toHaveCount(9);
	await expect(
		panel.getByText(/^Neither the article nor the record .* of Central Asian states or on Northern\./u)
	).toBeVisible();
	await panel.getByRole('button', { name: 'Show them too' }).click();
	await expect(panel.getByRole('columnheader')).toHaveCount(10);
	await panel.getByRole('button', { name: 'Show them too' }).click();
	await panel.getByRole('button', { name: 'United States, Aras: opposes' }).click();
	await expect(page).toHaveURL(/focus=stances:aras/);
	await expect(panel.getByRole('region', { name: 'United States, Aras' })).toContainText(/¶/);
	await expect(panel.getByRole('table', { name: /^Position of each actor/ })).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(
		panel.getByRole('button', { name: /^United States, Syunik/ }),
		'Arrow keys move between cells'
	).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await expect(panel.getByRole('button', { name: /^European Union, Solidarity Ring/ })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(
		panel.getByRole('button', { name: /^European Union, Solidarity Ring/ }),
		'one stop for the whole table'
	).toBeFocused();
	await panel.getByRole('button', { name: /^China, Aras: not stated in the article/ }).focus();
	await page.keyboard.press('Enter');
	await expect(
		panel.getByRole('region', { name: 'China, Aras' }).getByText('not stated in the article')
	).toBeVisible();
	await expectPicture(page, plain, false);
	await panel.getByRole('button', { name: /^Azerbaijan, Syunik.*a later position is on record/ }).click();
	await expect(
		panel
			.getByRole('region', { name: /^Azerbaijan, Syunik/ })
			.getByText(/signed a strategic-partnership charter/)
	).toBeVisible();
});

test('the line of days: to the article’s time and back, by steps, by keyboard, by address', async ({
	page
}) => {
	await page.goto('/?routes=zangezur&map=8/39.2/46.3');
	await openTool(page, 'Timeline');
	const time = page.getByRole('region', { name: 'Timeline' });
	await expect(time.getByText(/No sources after 2 July 2026/)).toBeVisible();
	await time.getByRole('button', { name: 'Time of the article' }).click();
	await expect(page).toHaveURL(/asof=2024-11-01/);
	await expect(stage(page).getByText('As of 1 November 2024')).toBeVisible();
	await time.getByRole('button', { name: 'Next date' }).click();
	await expect(page).toHaveURL(/asof=2024-11-28/);
	await expect(time.getByText(/would not pursue EU accession talks/).first()).toBeVisible();
	await time.getByRole('slider', { name: 'Day' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/asof=2024-12-01/);
	await page.keyboard.press('End');
	await expect(page).not.toHaveURL(/asof/);
	await page.keyboard.press('Home');
	// The roads through Meghri were in use until 1992, of which the sources know the year alone.
	await expect(page).toHaveURL(/asof=1992-01-01/);
	await time.getByRole('button', { name: 'Play' }).click();
	await expect(page).not.toHaveURL(/asof=1992-01-01/, { timeout: 10_000 });
	await time.getByRole('button', { name: 'Pause' }).click();
	await time.getByText(/^All \d+ dates$/).click();
	await time.getByRole('button', { name: /^23 February 2026 Aghband–Kalala bridge built/ }).click();
	await expect(page).toHaveURL(/asof=2026-02-23/);
	await time.getByRole('button', { name: 'Close the timeline' }).click();
	await expect(page).not.toHaveURL(/asof/);
});

test('the state of a link follows the day', async ({ page }) => {
	// The stretch through Syunik: proposed until the summit of August 2025, planned since.
	const stretch = stage(page).locator('.lines path[data-segment^="zangezur/meghri-rail/"]');
	await page.goto('/?routes=zangezur.rail&map=9/38.95/46.3&asof=2025-08-07');
	await expect(stretch).toHaveClass(/proposed/);
	await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Next date' }).click();
	await expect(page).toHaveURL(/asof=2025-08-08/);
	await expect(stretch).toHaveClass(/planned/);
	// The gas line to Nakhchivan opened in March 2025.
	const gas = stage(page).locator('.lines path[data-segment^="igdir-nakhchivan/"]').first();
	await page.goto('/?routes=igdir-nakhchivan&map=8/39.8/44.4&asof=2026-06-01');
	await expect(stage(page).getByText('As of 1 June 2026')).toBeVisible();
	await expect(gas).toHaveClass(/operating/);
	await page.goto('/?routes=igdir-nakhchivan&map=8/39.8/44.4&asof=2024-06-01');
	await expect(gas).not.toHaveClass(/operating/);

	await page.goto('/?focus=zangezur&asof=2025-08-07');
	const panel = page.getByRole('complementary');
	await expect(panel.getByText(/more after 7 August 2025/)).toBeVisible();
	await panel.getByRole('button', { name: 'Show the latest date' }).click();
	await expect(panel.getByText(/more after/)).toHaveCount(0);
});
