/** Names as MapLibre has drawn them: the map hangs on the element that holds it (see `webgl-map.ts`). */
import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { webglDrawn, mapRefined } from './explorer';

export interface DrawnLabel {
	readonly layer: string;
	readonly text: string;
	/** Route, place or kind, if it has one. */
	readonly of: string;
	/** px, of the point it belongs to; null for a name along a line. */
	readonly at: readonly [number, number] | null;
	/** Whether an edge of the map cuts it. */
	readonly cut: boolean;
	/** Whether legend, controls or scale stand on it. */
	readonly covered: boolean;
	/** Whether it lies on the ring around a place. */
	readonly onRing: boolean;
}

interface KeyFocus extends Element {
	map: MapLibre;
}

export const LABEL_LAYERS = [
	'country-names',
	'water-names',
	'town-names',
	'place-town-names',
	'context-places',
	'place-names',
	'route-names',
	'route-names-afar'
];

/** Waits until relief and gazetteer are on screen, and the detail of a near view. */
export async function detailed(page: Page): Promise<void> {
	await webglDrawn(page);
	await mapRefined(page);
}

/** Moves the map as a reader would see it settled, without the view's taking part. */
export async function jumpTo(
	page: Page,
	zoom: number,
	[longitude, latitude]: readonly [number, number]
): Promise<void> {
	await page.evaluate(
		async ({ center, zoom }) => {
			const { map } = document.querySelector('.webgl') as KeyFocus;
			const idle = new Promise((resolve) => map.once('idle', resolve));
			map.jumpTo({ center, zoom });
			await idle;
		},
		{ center: [longitude, latitude] as [number, number], zoom }
	);
}

export const drawnLabels = (page: Page): Promise<DrawnLabel[]> =>
	page.evaluate((layers) => {
		const holder = document.querySelector('.webgl') as KeyFocus;
		const { map } = holder;
		const box = holder.getBoundingClientRect();
		type Area = [[number, number], [number, number]];
		const found = (area?: Area) =>
			map.queryRenderedFeatures(area, { layers: layers.filter((id) => map.getLayer(id)) });
		const key = ({ layer, properties, geometry }: ReturnType<typeof found>[number]) =>
			`${layer.id} ${JSON.stringify(properties)} ${geometry.type === 'Point' ? geometry.coordinates.join() : ''}`;
		const keysIn = (...areas: Area[]) => new Set(areas.flatMap((area) => found(area).map(key)));
		const { width, height } = box;
		const cut = keysIn(
			[
				[0, 0],
				[1, height]
			],
			[
				[width - 1, 0],
				[width, height]
			],
			[
				[0, 0],
				[width, 1]
			],
			[
				[0, height - 1],
				[width, height]
			]
		);
		const above = [...document.querySelectorAll('.legend, .controls, .scale')].map((element): Area => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return [
				[left - box.left, top - box.top],
				[right - box.left, bottom - box.top]
			];
		});
		const covered = keysIn(...above);
		/** px; what the circle itself covers in the square around it. */
		const REACH = 7;
		const rings = (map.getLayer('rings') ? map.queryRenderedFeatures({ layers: ['rings'] }) : []).map(
			({ geometry }): Area => {
				const { x, y } = map.project((geometry as GeoJSON.Point).coordinates as [number, number]);
				return [
					[x - REACH, y - REACH],
					[x + REACH, y + REACH]
				];
			}
		);
		const onRings = keysIn(...rings);
		const names = (map.getGlobalState() as { names?: string }).names ?? '';
		return found().map((feature) => {
			const { layer, properties, geometry } = feature;
			const point = geometry.type === 'Point' ? map.project(geometry.coordinates as [number, number]) : null;
			return {
				layer: layer.id,
				text: String(properties[`name:${names}`] ?? properties.name),
				of: String(properties.route ?? properties.id ?? properties.kind),
				at: point && ([point.x, point.y] as [number, number]),
				cut: cut.has(key(feature)),
				covered: covered.has(key(feature)),
				onRing: onRings.has(key(feature))
			};
		});
	}, LABEL_LAYERS);
