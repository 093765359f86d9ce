/** What lies under the pointer on the WebGL map. */
import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** Half of the square around the pointer in which something counts as hit, px. */
const REACH = 6;

interface Pixel {
	readonly x: number;
	readonly y: number;
}

export class Picking {
	readonly #map: MapLibre;

	constructor(map: MapLibre) {
		this.#map = map;
	}

	placeAt(pixel: Pixel): MapGeoJSONFeature | undefined {
		return this.#around(pixel, REACH, ['place-symbols', 'place-names'])[0];
	}

	/** The topmost strand that is shown; hidden ones are in the source too. */
	strandAt(pixel: Pixel): MapGeoJSONFeature | undefined {
		for (const reach of [1, REACH]) {
			const hit = this.#around(pixel, reach, ['strand-line', 'compared-line']).find(({ state }) => state.on);
			if (hit) return hit;
		}
		return undefined;
	}

	#around({ x, y }: Pixel, reach: number, layers: string[]): MapGeoJSONFeature[] {
		const box: [PointLike, PointLike] = [
			[x - reach, y - reach],
			[x + reach, y + reach]
		];
		return this.#map.isStyleLoaded() || this.#map.loaded() ? this.#map.queryRenderedFeatures(box, { layers }) : [];
	}
}
