import { canvasDrawn, mapRefined, routeSwitch, settledPicture, stage } from './explorer';
import { expect, test } from './fixtures';

const LINK = '/?routes=zangezur,aras,instc.western&focus=aras&map=7.2/39.1/46.3&theme=dark';

test('a copied link restores routes, panel, camera and theme', async ({ page, context }) => {
	await page.goto(LINK);
	await canvasDrawn(page);
	await expect(page.getByRole('complementary').getByRole('heading', { name: /Aras/ }).first()).toBeVisible();
	await mapRefined(page);
	const picture = await settledPicture(page);
	expect(new URL(page.url()).search).toBe(LINK.slice(1));

	const other = await context.newPage();
	await other.setViewportSize(page.viewportSize()!);
	await other.goto(page.url());
	await canvasDrawn(other);
	await expect(routeSwitch(other, 'Middle Corridor (Trans-Caspian)')).not.toBeChecked();
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(other.getByRole('complementary').getByRole('heading', { name: /Aras/ }).first()).toBeVisible();
	await mapRefined(other);
	expect((await settledPicture(other)).equals(picture), 'the same picture on another page').toBe(true);
});

test('back and forward walk through what was chosen', async ({ page }) => {
	await page.goto('/');
	const btc = routeSwitch(page, 'Baku–Tbilisi–Ceyhan oil pipeline');
	await btc.uncheck();
	await page.getByRole('button', { name: /^Aras/ }).click();
	await expect(page).toHaveURL(/focus=aras/);
	await page.goBack();
	await expect(page.getByRole('complementary')).toHaveCount(0);
	await expect(btc).not.toBeChecked();
	await page.goBack();
	await expect(btc).toBeChecked();
	await page.goForward();
	await expect(btc).not.toBeChecked();
});

test('what an address names and nobody knows is left out and said, the rest applies', async ({ page }) => {
	await page.goto('/?routes=btc,atlantis&focus=nowhere&map=banana&theme=projector');
	await expect(page.getByText(/Left out of this link/)).toContainText('routes=atlantis, focus=nowhere, map=banana');
	await expect(page.getByRole('switch', { checked: true })).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await expect(page.getByText(/Left out of this link/)).toHaveCount(0);
});

test('moving the map is kept in the address, and the whole region is one click away', async ({ page }) => {
	await page.goto('/');
	await canvasDrawn(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/map=\d/);
	await page.getByRole('button', { name: 'Show the whole region' }).click();
	await expect(page).not.toHaveURL(/map=/);
});

test('an embedded map shows the map alone', async ({ page }) => {
	await page.goto('/?embed=1');
	await canvasDrawn(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
	await expect(stage(page)).toBeVisible();
	// What would open a panel leaves it no empty column.
	await page.goto('/?embed=1&focus=compare&compare=zangezur,aras');
	expect((await stage(page).boundingBox())!.width).toBe(1280);
});

test('a theme that was chosen is remembered', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel('Theme').selectOption('Projector');
	await expect(page).toHaveURL(/theme=projector/);
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
});
