/**
 * Keeps the boxes of `label-obstacles.ts` where they belong on the WebGL map. While it moves they move with
 * it, so that no name comes and goes on the way.
 */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { rounded } from '../../view/address/camera-text';
import type { Camera } from '../../view/state';
import { edgesOf } from '../scene/labels/label-obstacles';
import { obstacleData } from './data/obstacle-data';
import type { Box } from '../geometry/box';
import { Viewport } from '../geometry/viewport';

export class WebglObstacles {
	data: FeatureCollection;
	#at: string;

	/**
	 * @param opening where the map will look; if it is tilted or turned, the boxes find their places when it
	 * rests
	 */
	constructor(container: HTMLElement, opening: Camera, furniture: readonly Box[]) {
		const boxes = boxesOn(container, furniture);
		const { clientWidth: width, clientHeight: height } = container;
		const viewport = new Viewport(opening, { width, height });
		this.data = obstacleData(boxes, (px) => [...viewport.unproject(px)]);
		this.#at = whereabouts(boxes, { ...opening, bearing: 0, pitch: 0 });
	}

	/** Asks for nothing where the map rests as before. */
	follow(map: MapLibre, camera: Camera, furniture: readonly Box[]): void {
		const source = map.getSource<GeoJSONSource>('edges');
		const boxes = boxesOn(map.getContainer(), furniture);
		const at = whereabouts(boxes, camera);
		if (!source || map.isMoving() || at === this.#at) return;
		this.#at = at;
		this.data = obstacleData(boxes, (px) => map.unproject(px).toArray());
		void source.setData(this.data);
	}
}

const boxesOn = ({ clientWidth: width, clientHeight: height }: HTMLElement, furniture: readonly Box[]) => [
	...edgesOf({ width, height }),
	...furniture
];

const whereabouts = (boxes: readonly Box[], camera: Camera) => JSON.stringify([boxes, rounded(camera)]);
