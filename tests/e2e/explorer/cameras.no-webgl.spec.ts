/**
 * One camera is one picture: the static map and a saved sheet show the land that an address names, and the
 * buttons end where the map does.
 */
import { readFileSync } from 'node:fs';
import { apart, CAMERAS, cornersOf, landOf, mapParameter } from '../support/cameras';
import { stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { openExport } from '../support/bar';

const box = (page: import('@playwright/test').Page) =>
	stage(page)
		.locator('.map')
		.evaluate(({ clientWidth: width, clientHeight: height }) => ({ width, height }));
const drawing = (page: import('@playwright/test').Page) => stage(page).locator('.static-map > svg');

test('the static map shows the land that the address names', async ({ page }) => {
	// A page for each.
	test.setTimeout(300_000);
	for (const camera of CAMERAS)
		await test.step(camera.name, async () => {
			await page.goto(`/?map=${mapParameter(camera)}`);
			await expect
				.poll(
					async () =>
						apart(landOf(camera, await box(page)), cornersOf((await drawing(page).getAttribute('viewBox'))!)),
					{
						timeout: 30_000
					}
				)
				.toBeLessThan(0.002);
		});
});

test('zooming moves the address and the picture together, and ends with them', async ({ page }) => {
	test.slow();
	const seen = async () => cornersOf((await drawing(page).getAttribute('viewBox'))!);
	const named = () => {
		const [zoom, latitude, longitude] = new URL(page.url()).searchParams.get('map')!.split('/').map(Number);
		return { zoom, latitude, longitude } as (typeof CAMERAS)[number];
	};
	const together = () =>
		expect.poll(async () => apart(landOf(named(), await box(page)), await seen())).toBeLessThan(0.002);
	await page.goto('/?map=10.5/38.9/46.24');
	await expect(drawing(page)).toHaveAttribute('role', 'application');
	const closer = page.getByRole('button', { name: 'Zoom in' });
	const farther = page.getByRole('button', { name: 'Zoom out' });

	await closer.click();
	await expect(page).toHaveURL(/map=11\.5\//);
	await together();
	await closer.click();
	await expect(page).toHaveURL(/map=12\//);
	await together();
	await expect(closer).toBeDisabled();
	await expect(farther).toBeEnabled();

	await test.step('at the end neither a button nor a wheel beside the middle moves anything', async () => {
		const before = page.url();
		await closer.click({ force: true });
		const { x, y } = (await stage(page).boundingBox())!;
		await page.mouse.move(x + 700, y + 200);
		await page.mouse.wheel(0, -600);
		await page.waitForTimeout(500);
		expect(page.url()).toBe(before);
		await together();
	});

	await test.step('the whole region is the other end', async () => {
		for (let zooms = 0; zooms < 12 && (await farther.getAttribute('aria-disabled')) === 'false'; zooms++) {
			await farther.click();
			await together();
		}
		await expect(farther).toBeDisabled();
		const { west, east, south, north } = await seen();
		// One side is full, as near as the two decimals of a zoom in an address tell.
		expect(
			Math.min(Math.abs(west - 4) + Math.abs(east - 127), Math.abs(south - 8) + Math.abs(north - 64))
		).toBeLessThan(0.5);
		const before = page.url();
		await farther.click({ force: true });
		expect(page.url()).toBe(before);
	});
});

test('a saved sheet shows the land that the screen does', async ({ page }) => {
	test.slow();
	const places = JSON.parse(readFileSync('geodata/places.geojson', 'utf8')).features as {
		id: string;
		geometry: { coordinates: [number, number] };
	}[];
	/** Web Mercator, in widths of the world. */
	const world = (id: string): [number, number] => {
		const [longitude, latitude] = places.find((place) => place.id === id)!.geometry.coordinates;
		return [longitude / 360, -Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)];
	};
	for (const zoom of [9, 10, 11, 12])
		await test.step(`zoom ${zoom}`, async () => {
			await page.goto(`/?map=${zoom}/38.9/46.23`);
			const screen = await box(page);
			await openExport(page);
			const dialog = page.getByRole('dialog');
			await dialog.getByLabel('Format').selectOption('svg');
			const offered = page.waitForEvent('download');
			await dialog.getByRole('button', { name: 'Save', exact: true }).click();
			const sheet = readFileSync(await (await offered).path(), 'utf8');
			const [, width, height] = /<clipPath id="map-edge"><rect width="([\d.]+)" height="([\d.]+)"/
				.exec(sheet)!
				.map(Number);
			/** Middle of a station's ring, px of the map. */
			const at = (id: string): [number, number] => {
				const [, left, y, right] = new RegExp(
					`data-place="${id}"><path[^>]* d="M([\\d.]+) ([\\d.]+)A[\\d.]+ [\\d.]+ 0 1 0 ([\\d.]+)`
				)
					.exec(sheet)!
					.map(Number);
				return [(left + right) / 2, y];
			};
			const [a, b] = ['agarak', 'meghri'];
			const perWorld = (at(b)[0] - at(a)[0]) / (world(b)[0] - world(a)[0]);
			// All of the screen and no more than the sheet's shape asks for.
			const meant = 512 * 2 ** zoom * Math.min(width / screen.width, height / screen.height);
			// Two rings a few px apart, written to a hundredth of a px.
			expect(Math.abs(perWorld / meant - 1)).toBeLessThan(0.0001 + 0.02 / Math.abs(at(b)[0] - at(a)[0]));
			const middle = [46.23 / 360, -Math.asinh(Math.tan((38.9 * Math.PI) / 180)) / (2 * Math.PI)];
			expect(at(b)[0] + (middle[0] - world(b)[0]) * perWorld).toBeCloseTo(width / 2, -0.5);
			expect(at(b)[1] + (middle[1] - world(b)[1]) * perWorld).toBeCloseTo(height / 2, -0.5);
		});
});
