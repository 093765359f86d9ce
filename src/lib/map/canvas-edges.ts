/** Keeps the bars of `edges.ts` at the edges of the WebGL map. While it moves they move with it, so that no name comes and goes on the way. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { rounded } from '../view/camera-text';
import type { Camera } from '../view/state';
import { edgeData } from './edges';
import { cameraToViewBox, fromWorld } from './mercator';

export class CanvasEdges {
	data: FeatureCollection;
	#at: string;

	/** @param opening where the map will look; if it is tilted or turned, the bars find their places when it rests */
	constructor({ clientWidth: width, clientHeight: height }: HTMLElement, opening: Camera) {
		const box = cameraToViewBox(opening, width, height, 1);
		this.data = edgeData({ width, height }, ([x, y]) => [
			...fromWorld([box.x + (x / width) * box.width, box.y + (y / height) * box.height])
		]);
		this.#at = whereabouts({ width, height }, { ...opening, bearing: 0, pitch: 0 });
	}

	/** Asks for nothing where the map rests as before. */
	follow(map: MapLibre, camera: Camera): void {
		const source = map.getSource<GeoJSONSource>('edges');
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const at = whereabouts({ width, height }, camera);
		if (!source || at === this.#at) return;
		this.#at = at;
		this.data = edgeData({ width, height }, (px) => map.unproject(px).toArray());
		void source.setData(this.data);
	}
}

const whereabouts = (size: { width: number; height: number }, camera: Camera) => JSON.stringify([size, rounded(camera)]);
