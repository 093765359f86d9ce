import { routeSwitch, shownSwitches, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { set } from '../support/bar';

test('back and forward walk through what was chosen', async ({ page }) => {
	await page.goto('/');
	const btc = routeSwitch(page, 'Baku–Tbilisi–Ceyhan oil pipeline');
	const panel = page.getByRole('complementary');
	await btc.uncheck();
	await page.getByRole('button', { name: /^Aras/ }).click();
	await expect(page).toHaveURL(/focus=aras/);
	// A switch is turned where one is, and is no step of its own.
	await routeSwitch(page, 'Southern Gas Corridor').check();
	await page.getByRole('button', { name: /^Middle Corridor/ }).click();
	await expect(page).toHaveURL(/focus=middle/);
	await page.goBack();
	await expect(page).toHaveURL(/focus=aras/);
	await expect(btc).not.toBeChecked();
	await page.goBack();
	await expect(panel).toHaveCount(0);
	await expect(btc).not.toBeChecked();
	await page.goForward();
	await expect(panel).toBeVisible();
});

test('what an address names and nobody knows is left out and said, the rest applies', async ({ page }) => {
	await page.goto('/?routes=btc,atlantis&focus=nowhere&map=banana&theme=projector');
	await expect(page.getByText(/Left out of this link/)).toContainText(
		'routes=atlantis, focus=nowhere, map=banana'
	);
	await expect(shownSwitches(page)).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await expect(page.getByText(/Left out of this link/)).toHaveCount(0);
});

test('an embedded map shows the map alone', async ({ page }) => {
	await page.goto('/?embed=1');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
	await expect(stage(page)).toBeVisible();
	// What would open a panel leaves it no empty column.
	await page.goto('/?embed=1&focus=compare&compare=zangezur,aras');
	expect((await stage(page).boundingBox())!.width).toBe(1280);
});

test('an embedded briefing fills its frame', async ({ page }) => {
	await page.goto('/?brief=six-routes&step=4&embed=1');
	await expect(page.locator('.explorer > .step')).toBeVisible();
	for (const [width, height] of [
		[1440, 900],
		[390, 844]
	]) {
		await page.setViewportSize({ width, height });
		const edges = () =>
			page.evaluate(() => {
				const [map, step] = ['.map', '.step'].map((part) =>
					document.querySelector(`.explorer > ${part}`)!.getBoundingClientRect()
				);
				return { left: map.left, right: step.right, bottom: step.bottom };
			});
		await expect
			.poll(edges, { message: `${width} × ${height}` })
			.toEqual({ left: 0, right: width, bottom: height });
	}
});

test('a theme that was chosen is remembered', async ({ page }) => {
	await page.goto('/');
	await set(page, 'Theme', 'Projector');
	await expect(page).toHaveURL(/theme=projector/);
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
});
