/** What lies under the pointer on the WebGL map. */
import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Hit } from '../interaction/picking';
import type { LayerId } from './style/z-order';

/** Half of the square around the pointer in which something counts as hit, px. */
const REACH = 6;
const PLACES: readonly LayerId[] = [
	...(['path-ends', 'closed-places', 'place-symbols', 'place-names'] as const),
	'context-places'
];
const USER_POINTS: readonly LayerId[] = ['user-points', 'user-names'];
const LINES: readonly LayerId[] = [
	...(['closed-hatch', 'path-line', 'user-lines', 'segment-line', 'compared-line'] as const),
	'context-line'
];
const USER_AREAS: readonly LayerId[] = ['user-outlines', 'user-areas'];

interface Pixel {
	readonly x: number;
	readonly y: number;
}

export class FeaturePicking {
	readonly #map: MapLibre;

	constructor(map: MapLibre) {
		this.#map = map;
	}

	/** The topmost: a place before a line, a path before the routes below it. */
	at(pixel: Pixel): Hit | undefined {
		const place = this.#around(pixel, REACH, PLACES)[0];
		if (place) return { kind: 'place', place: place.properties.id };
		const point = this.#around(pixel, REACH, USER_POINTS)[0];
		if (point) return userLayerHit(point);
		for (const reach of [1, REACH]) {
			// Segments that are hidden are in the source too.
			const line = this.#around(pixel, reach, LINES).find(
				({ source, state, properties }) => source !== 'segments' || (state.on ?? properties.on)
			);
			if (line?.source === 'user-layers') return userLayerHit(line);
			if (line) return { kind: 'link', link: line.properties.link, route: line.properties.route ?? null };
		}
		const area = this.#around(pixel, 1, USER_AREAS)[0];
		return area && userLayerHit(area);
	}

	#around({ x, y }: Pixel, reach: number, ids: readonly LayerId[]): MapGeoJSONFeature[] {
		const box: [PointLike, PointLike] = [
			[x - reach, y - reach],
			[x + reach, y + reach]
		];
		// Those of an answer come when something is first asked.
		const layers = ids.filter((id) => this.#map.getLayer(id));
		return this.#map.isStyleLoaded() || this.#map.loaded()
			? this.#map.queryRenderedFeatures(box, { layers })
			: [];
	}
}

const userLayerHit = ({ properties: { layer, index } }: MapGeoJSONFeature): Hit => ({
	kind: 'user-feature',
	layer,
	feature: index
});
