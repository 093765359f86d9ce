/** One camera is one picture: the WebGL map shows the land that an address names, as near as it goes. */
import type { Map as MapLibre } from 'maplibre-gl';
import { apart, CAMERAS, landOf, mapParameter, type Looking } from '../support/cameras';
import { follow, settledPicture, stage, webglDrawn } from '../support/explorer';
import { expect, test } from '../support/fixtures';

const addressOf = (camera: Looking) => `/?map=${mapParameter(camera)}`;

test('the WebGL map shows the land that the address names', async ({ page }) => {
	test.slow();
	for (const [index, camera] of CAMERAS.entries())
		await test.step(camera.name, async () => {
			// A map that comes with the first address and one that is moved to the next are led by the same hand.
			await (index === 0 ? page.goto(addressOf(camera)) : follow(page, addressOf(camera)));
			await webglDrawn(page);
			await settledPicture(page);
			const { looks, box, corners } = await stage(page).evaluate((element) => {
				const { map } = element.querySelector('.webgl') as HTMLElement & { map: MapLibre };
				const { clientWidth: width, clientHeight: height } = map.getContainer();
				const looks = { bearing: map.getBearing(), pitch: map.getPitch() };
				// A map that is turned is laid straight, for its corners to be those of a box.
				map.jumpTo({ bearing: 0, pitch: 0 });
				const [northWest, southEast] = [map.unproject([0, 0]), map.unproject([width, height])];
				const corners = {
					west: northWest.lng,
					north: northWest.lat,
					east: southEast.lng,
					south: southEast.lat
				};
				return { looks, box: { width, height }, corners };
			});
			expect(apart(landOf(camera, box), corners)).toBeLessThan(0.002);
			if ('bearing' in camera) {
				expect(looks.bearing).toBeCloseTo(camera.bearing, 1);
				expect(looks.pitch).toBeCloseTo(camera.pitch, 1);
			}
		});
});

test('the WebGL map and its address end at the same zoom', async ({ page }) => {
	test.slow();
	await page.goto('/?map=10.5/38.9/46.24');
	await webglDrawn(page);
	const zoom = () =>
		stage(page).evaluate((box) =>
			(box.querySelector('.webgl') as HTMLElement & { map: MapLibre }).map.getZoom()
		);
	const closer = page.getByRole('button', { name: 'Zoom in' });
	await closer.click();
	await expect(page).toHaveURL(/map=11\.5\//);
	await closer.click();
	await expect(page).toHaveURL(/map=12\//);
	await expect.poll(zoom).toBeCloseTo(12, 2);
	await expect(closer).toBeDisabled();
	await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
	// Nor does a hand that turns the wheel on.
	const box = (await stage(page).boundingBox())!;
	await page.mouse.move(box.x + 700, box.y + 200);
	const before = page.url();
	await page.mouse.wheel(0, -600);
	await page.waitForTimeout(600);
	expect(await zoom()).toBeCloseTo(12, 2);
	expect(page.url()).toBe(before);
});
