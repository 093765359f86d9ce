/** Layers of the reader's own on the WebGL map: drawn, pointed at, and still there in another theme. */
import type { Page } from '@playwright/test';
import { webglDrawn, mapRefined, settledPicture, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { addByPicker, userLayers, userLayerSwitch, PLANNED } from '../support/user-layers';
import { set } from '../support/bar';

/** Where a place stands in the box of the map, px. */
const onMap = (page: Page, at: readonly [number, number]): Promise<{ x: number; y: number }> =>
	page.evaluate(([longitude, latitude]) => {
		const { map } = document.querySelector('.webgl') as unknown as {
			map: { project: (at: number[]) => { x: number; y: number } };
		};
		const { x, y } = map.project([longitude, latitude]);
		return { x, y };
	}, at);

/** Whether the map is magenta at a place, which neither land nor sea is. */
async function isMagenta(page: Page, at: readonly [number, number]): Promise<boolean> {
	const { x, y } = await onMap(page, at);
	const box = (await stage(page).boundingBox())!;
	const picture = await page.screenshot({
		clip: { x: box.x + x - 1, y: box.y + y - 1, width: 2, height: 2 }
	});
	const [red, green, blue] = await page.evaluate(
		async (bytes) => {
			const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
			const context = new OffscreenCanvas(2, 2).getContext('2d')!;
			context.drawImage(bitmap, 0, 0);
			return [...context.getImageData(1, 1, 1, 1).data];
		},
		[...picture]
	);
	return red > green + 60 && blue > green + 40;
}
const ANAKLIA: readonly [number, number] = [41.57, 42.38];

test('a layer is drawn, opens a panel, hides, and stays through a change of theme', async ({ page }) => {
	await page.goto('/?map=6.5/42.2/42.5&theme=light');
	await webglDrawn(page);
	await mapRefined(page);
	await settledPicture(page);
	expect(await isMagenta(page, ANAKLIA)).toBe(false);
	await addByPicker(page, PLANNED);
	await expect(userLayerSwitch(page, 'Planned terminals')).toBeChecked();
	await settledPicture(page);
	expect(await isMagenta(page, ANAKLIA)).toBe(true);

	await set(page, 'Theme', 'Dark');
	await settledPicture(page);
	expect(await isMagenta(page, ANAKLIA)).toBe(true);

	await userLayerSwitch(page, 'Planned terminals').uncheck();
	await settledPicture(page);
	expect(await isMagenta(page, ANAKLIA)).toBe(false);
	await userLayerSwitch(page, 'Planned terminals').check();
	await settledPicture(page);
	await page
		.getByRole('region', { name: 'Map of the routes' })
		.click({ position: await onMap(page, ANAKLIA) });
	await expect(page.getByRole('complementary', { name: 'Anaklia deep sea port' })).toBeVisible();
	await expect(userLayers(page)).toBeVisible();
});
