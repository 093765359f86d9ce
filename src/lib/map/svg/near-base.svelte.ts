/**
 * Land and water of the static map close up. The drawing in the page is made for the whole region, and there
 * is off by more than a line's width: a route would seem to run on the wrong side of a border. So the finest
 * data are drawn, for where the map rests and a box's width around it.
 */
import type { Camera } from '../../view/state';
import type { BasemapPath } from '../base/basemap-paths';
import { unitsPerPx } from '../scene/link-paths';
import { Viewport, type Size } from '../geometry/viewport';

const NEAR_ZOOM = 7;
/** Boxes side by side. */
const BOXES_ACROSS = 3;

interface Drawn {
	readonly paths: readonly BasemapPath[];
	readonly zoom: number;
	/** From px of the drawing to units of the static map. */
	readonly transform: string;
}

export class NearBase {
	#drawn = $state.raw<Drawn | null>(null);

	/** @param resting where the map rests @param box px; null while it isn't known */
	constructor(resting: () => Camera, box: () => Size | null) {
		$effect(() => {
			const [camera, size] = [resting(), box()];
			if (!size || camera.zoom < NEAR_ZOOM) return void (this.#drawn = null);
			let stale = false;
			// Without the file the coarse drawing stays.
			drawNear(camera, size).then(
				(drawn) => stale || (this.#drawn = drawn),
				() => {}
			);
			return () => (stale = true);
		});
	}

	/**
	 * Null where the coarse drawing has to do: until the data have come, and where their edge would be seen.
	 */
	at(zoom: number): Drawn | null {
		return this.#drawn && zoom > this.#drawn.zoom - Math.log2(BOXES_ACROSS) ? this.#drawn : null;
	}
}

async function drawNear(camera: Camera, box: Size): Promise<Drawn> {
	const [width, height] = [box.width * BOXES_ACROSS, box.height * BOXES_ACROSS];
	const { basemapPaths } = await import('../base/basemap-paths');
	const { x, y } = new Viewport(camera, { width, height }).viewBox();
	return {
		paths: await basemapPaths(camera, width, height),
		zoom: camera.zoom,
		transform: `translate(${x} ${y}) scale(${unitsPerPx(camera.zoom)})`
	};
}
