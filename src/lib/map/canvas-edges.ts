/** Keeps the bars of `edges.ts` at the edges of the WebGL map. While it moves they move with it, so that no name comes and goes on the way. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { edgeData } from './edges';

const NOWHERE: FeatureCollection = { type: 'FeatureCollection', features: [] };

export class CanvasEdges {
	data = NOWHERE;
	#at = '';

	/** Asks for nothing where the map rests as before. */
	follow(map: MapLibre): void {
		const source = map.getSource<GeoJSONSource>('edges');
		const { width, height } = map.getContainer().getBoundingClientRect();
		const at = [width, height, map.getZoom(), map.getBearing(), map.getPitch(), ...map.getCenter().toArray()].join();
		if (!source || at === this.#at) return;
		this.#at = at;
		this.data = edgeData({ width, height }, (px) => map.unproject(px).toArray());
		void source.setData(this.data);
	}
}
