/** Layers of the reader's own as an analyst finds them: files, the list, what is on the static map. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

interface Given {
	readonly name: string;
	readonly text: string;
}
const feature = (name: string, geometry: object, more: object = {}) => ({
	type: 'Feature',
	geometry,
	properties: { name, ...more }
});
const geojson = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

/** A point, a line and an area between the Black Sea and the Caspian; and two that can't be drawn. */
export const PLANNED: Given = {
	name: 'planned-terminals.geojson',
	text: geojson(
		feature(
			'Anaklia deep sea port',
			{ type: 'Point', coordinates: [41.57, 42.38] },
			{ operator: 'to be chosen', year: 2029 }
		),
		feature('A line of her own', {
			type: 'LineString',
			coordinates: [
				[44.5, 40.18],
				[45.5, 39.6],
				[46.6, 38.95]
			]
		}),
		feature('Survey block', {
			type: 'Polygon',
			coordinates: [
				[
					[49.5, 40.2],
					[51.5, 40.2],
					[51.8, 42.2],
					[49.5, 40.2]
				]
			]
		}),
		feature('Turned', { type: 'Point', coordinates: [39.9, 121.4] }),
		{ type: 'Feature', geometry: null, properties: {} }
	)
};
export const SANCTIONED: Given = {
	name: 'sanctions.csv',
	text: 'Entity;Latitude;Longitude\nTerminal One;44,72;37,78\nTerminal Two;43,11;44,9\n'
};
export const BROKEN: Given = {
	name: 'broken.geojson',
	text: '{"type":"FeatureCollection",\n "features":[oops]}'
};

export const userLayers = (page: Page): Locator => page.getByRole('region', { name: 'Your data' });
export const userLayerSwitch = (page: Page, name: string): Locator =>
	userLayers(page).getByRole('switch', { name: `Show ${name}`, exact: true });

export async function addByPicker(page: Page, ...files: readonly Given[]): Promise<void> {
	const opened = page.waitForEvent('filechooser');
	await userLayers(page).getByRole('button', { name: 'Add data (CSV, GeoJSON…)' }).click();
	await (
		await opened
	).setFiles(
		files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }))
	);
}

/** As a hand does it: over the map first, then let go. */
export async function addByDrop(page: Page, { name, text }: Given): Promise<void> {
	const data = await page.evaluateHandle(
		([called, content]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], called));
			return transfer;
		},
		[name, text]
	);
	const map = page.locator('[data-drawn]');
	await map.dispatchEvent('dragover', { dataTransfer: data });
	await expect(page.getByText('Drop to add your data')).toBeVisible();
	await map.dispatchEvent('drop', { dataTransfer: data });
	await expect(page.getByText('Drop to add your data')).toBeHidden();
}
