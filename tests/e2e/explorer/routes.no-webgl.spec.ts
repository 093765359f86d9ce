import { follow, routeButton, routeSwitch, shownSwitches, SYSTEMS } from '../support/explorer';
import { expect, test } from '../support/fixtures';

test('a stranger sees what this is, the seven routes and where to go next, without a click', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1, name: 'Isthmus' })).toBeVisible();
	await expect(
		page.getByText(/How Eurasia is connected between the Black Sea and the Caspian/)
	).toBeVisible();
	for (const { name } of SYSTEMS) await expect(routeSwitch(page, name)).toBeChecked();
	await expect(shownSwitches(page)).toHaveCount(7);
	await expect(page.getByRole('navigation', { name: 'Reference' })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the name of each of the seven opens its panel with what the article argues', async ({ page }) => {
	await page.goto('/');
	for (const { id, name, short } of SYSTEMS)
		await test.step(id, async () => {
			await follow(page, `/?routes=${id}`);
			await expect(shownSwitches(page)).toHaveCount(1);
			await routeButton(page, short).click();
			const panel = page.getByRole('complementary');
			await expect(panel.getByRole('heading', { name, exact: false }).first()).toBeVisible();
			await expect(panel.getByRole('heading', { name: 'What the article argues' })).toBeVisible();
			await expect(panel.getByText(/¶\s?\d+/).first()).toBeVisible();
		});
});

test('show only one, none, all and the main ones; the map shows what is switched on', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Show only: Southern Gas Corridor' }).click();
	// From Baku to the south of Italy: 50 to 18° E.
	await expect(page).toHaveURL(/\?routes=sgc&map=4\.\d+\/\d+(\.\d+)?\/3[345]/);
	await expect(page.getByRole('status').filter({ hasText: 'routes shown' })).toHaveText(
		/^1 of 19 routes shown$/
	);
	await page.getByRole('button', { name: 'None', exact: true }).click();
	await expect(shownSwitches(page)).toHaveCount(0);
	await routeSwitch(page, SYSTEMS[0].name).click();
	await expect(page).toHaveURL(/\?routes=zangezur&map=/);
	const fitted = page.url();
	await page.getByRole('button', { name: 'Show the whole region' }).click();
	await expect(page).toHaveURL(/\?routes=zangezur$/);
	await page.getByRole('button', { name: 'Fit the routes shown' }).click();
	await expect(page).toHaveURL(fitted);
	await page.getByRole('button', { name: 'All', exact: true }).click();
	await expect(shownSwitches(page)).toHaveCount(19);
	await page.getByRole('button', { name: 'Main routes' }).click();
	await expect(shownSwitches(page)).toHaveCount(7);
	await expect(page).toHaveURL(({ search }) => search === '');
});
