import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectAccessibleInEveryTheme, test } from '../support/fixtures';
import { openTool } from '../support/bar';

const panel = (page: Page) => page.getByRole('complementary');
const outcome = (page: Page) => panel(page).getByRole('region', { name: 'Result', exact: true });

async function close(page: Page, name: string): Promise<void> {
	await panel(page).getByRole('combobox', { name: 'Add a closure' }).click();
	await panel(page).getByRole('option', { name, exact: true }).click();
}

test('by mouse: two places, a closure, what is left, and back', async ({ page }) => {
	await page.goto('/');
	await openTool(page, 'Closures');
	await panel(page).getByRole('combobox', { name: 'From' }).click();
	await panel(page).getByRole('combobox', { name: 'From' }).fill('tashkent');
	await panel(page)
		.getByRole('option', { name: /^Tashkent/ })
		.click();
	await panel(page).getByRole('combobox', { name: 'To' }).fill('istanbul');
	await panel(page)
		.getByRole('option', { name: /^Istanbul/ })
		.click();
	await expect(page).toHaveURL(/from=tashkent&to=istanbul/);
	await expect(outcome(page)).toContainText('From Tashkent to Istanbul');

	await close(page, 'Azerbaijan');
	await expect(page).toHaveURL(/closed=AZ/);
	await expect(outcome(page)).toContainText(
		/With Azerbaijan closed, the route from Tashkent to Istanbul becomes .*longer/
	);
	await expect(outcome(page)).toContainText('Iran');
	await expectAccessible(page);

	await close(page, 'Iran');
	// Past the Caspian in the north, and over the Caucasus by Lars.
	await expect(outcome(page)).toContainText('Russia');
	await close(page, 'Russia');
	await expect(outcome(page)).toContainText('Minimum reopening');
	await outcome(page).getByRole('button', { name: 'Reopen' }).click();
	await expect(page).not.toHaveURL(/closed=AZ,IR,RU/);
	await page.goBack();
	await expect(page).toHaveURL(/closed=AZ,IR,RU/);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(page, 'the answer stays on the map').toHaveURL(/from=tashkent.*closed=AZ,IR,RU/);
	await page
		.getByRole('region', { name: 'On the map', exact: true })
		.getByRole('button', { name: 'Clear' })
		.click();
	await expect(page).not.toHaveURL(/from=/);
});

test('by keyboard alone', async ({ page }) => {
	await page.goto('/?focus=reroute');
	await panel(page).getByRole('combobox', { name: 'From' }).focus();
	await page.keyboard.type('almaty');
	await page.keyboard.press('Enter');
	await panel(page).getByRole('combobox', { name: 'To' }).focus();
	await page.keyboard.type('poti');
	await page.keyboard.press('Enter');
	await expect(outcome(page)).toContainText('From Almaty to Poti');
	await panel(page).getByRole('button', { name: 'Swap endpoints' }).press('Enter');
	await expect(page).toHaveURL(/from=poti&to=almaty/);
});

test('a question that can’t be answered gets a sentence, and the rest still works', async ({ page }) => {
	await page.goto('/?from=atlantis&to=poti&closed=GE,XX');
	await expect(page.getByRole('status').filter({ hasText: 'atlantis' })).toBeVisible();
	await page.goto('/?from=poti&to=poti');
	await expect(outcome(page)).toContainText('Both endpoints are the same place');
	await page.goto('/?from=poti&to=baku&closed=GE');
	await expect(outcome(page)).toContainText('Poti itself is closed with Georgia');
	await page.goto('/?from=baku&to=aghband');
	await expect(outcome(page)).toContainText('They would be if');
	await outcome(page).getByRole('button', { name: 'Include them' }).click();
	await expect(outcome(page)).toContainText(
		/^If lines under construction were open: from Baku to Aghband the shortest route is/
	);
});

test('an episode of the record closes what it closed, with its sources', async ({ page }) => {
	await page.goto('/?from=xian&to=malaszewicze&asof=2025-09-01');
	await close(page, 'Border of Poland and Belarus, September 2025');
	await expect(page).toHaveURL(/closed=link:brest-bug/);
	// 8,155 km through Belarus; 10,908 by the Caspian, Georgia, the ferry to Constanța and Hungary.
	await expect(outcome(page)).toContainText(/becomes 2,75\d.km longer/);
	await expect(panel(page).getByText('September 2025').first()).toBeVisible();
});

test('what a connection hangs on, from the worst down, and each opens the test of it', async ({ page }) => {
	await page.goto('/?from=tashkent&to=istanbul&focus=critical');
	const countries = panel(page).getByRole('table', { name: 'Countries' });
	await expect(countries).toContainText('Azerbaijan');
	await expectAccessible(page);
	await countries.getByRole('button', { name: 'Azerbaijan' }).click();
	await expect(page).toHaveURL(/closed=AZ/);
	await expect(outcome(page)).toContainText('With Azerbaijan closed');
});

test('the stress matrix opens the state each cell shows, and tests what the article says', async ({
	page
}) => {
	await page.goto('/?focus=stress');
	const cell = panel(page).getByRole('link', {
		name: /^Tashkent – Istanbul, Azerbaijan closed: .* times as long$/
	});
	await expect(cell).toBeVisible();
	await expect(
		panel(page).getByRole('heading', { name: /With Russia and China closed, is there a route from Tashkent/ })
	).toBeVisible();
	await expectAccessibleInEveryTheme(page);
	await cell.click();
	await expect(page).toHaveURL(/from=tashkent&to=istanbul&closed=AZ/);
	await expect(outcome(page)).toContainText('With Azerbaijan closed');
});

test('the stress test has no fault that axe can find, whatever the theme', async ({ page }) => {
	await page.goto('/?from=khorgos&to=istanbul&closed=AZ');
	await expect(outcome(page)).toContainText('With Azerbaijan closed');
	await expectAccessibleInEveryTheme(page);
});
