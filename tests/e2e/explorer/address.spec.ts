/** A link and the WebGL map: where it looks comes from the address and goes into it. */
import { webglDrawn, mapRefined, routeSwitch, settledPicture } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { expectSamePicture } from '../support/same-picture';

const LINK = '/?routes=zangezur,aras,instc.western&focus=aras&map=7.2/39.1/46.3&theme=dark';

test('a copied link restores routes, panel, camera and theme', async ({ page, context }) => {
	await page.goto(LINK);
	await webglDrawn(page);
	await expect(page.getByRole('complementary').getByRole('heading', { name: /Aras/ }).first()).toBeVisible();
	await mapRefined(page);
	const picture = await settledPicture(page);
	expect(new URL(page.url()).search).toBe(LINK.slice(1));

	const other = await context.newPage();
	await other.setViewportSize(page.viewportSize()!);
	await other.goto(page.url());
	await webglDrawn(other);
	await expect(routeSwitch(other, 'Middle Corridor (Trans-Caspian)')).not.toBeChecked();
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(other.getByRole('complementary').getByRole('heading', { name: /Aras/ }).first()).toBeVisible();
	await mapRefined(other);
	await expectSamePicture(await settledPicture(other), picture, 'the same picture on another page');

	await test.step('moving the map is kept in the address, and the whole region is one click away', async () => {
		await other.getByRole('button', { name: 'Zoom in' }).click();
		await expect(other).not.toHaveURL(/map=7\.2/);
		await expect(other).toHaveURL(/map=\d/);
		await other.getByRole('button', { name: 'Show the whole region' }).click();
		await expect(other).not.toHaveURL(/map=/);
	});
});
