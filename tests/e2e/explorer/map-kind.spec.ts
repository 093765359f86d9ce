import { webglDrawn, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { set } from '../support/bar';

test('the simple map is chosen in the settings, stays for the next visit, and is left again', async ({
	page
}) => {
	await page.goto('/?map=6/40/46');
	await webglDrawn(page);
	await set(page, 'Map', 'Simple, for slow machines');
	await expect(stage(page)).toHaveAttribute('data-drawn', 'static');
	await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
	await expect(page).toHaveURL(/\?map=6\/40\/46$/);
	// It needs nothing of the other.
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.reload();
	await expect(page.getByRole('application', { name: /^Map of the routes shown/ })).toBeVisible();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/map=7\//);
	expect(fetched.filter((url) => /maplibre|worker.*\.mjs|overview/.test(url))).toEqual([]);

	await set(page, 'Map', 'Detailed');
	await webglDrawn(page);
	await expect(page).toHaveURL(/map=7\//);
});
