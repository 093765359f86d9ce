/**
 * How the WebGL map spends its frames: on a machine that draws in software a full frame costs as much as
 * everything else.
 */
import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Until everything is there the static map stands in front: frames that nobody sees are drawn in a few
 * pixels.
 */
export const UNSEEN_PIXEL_RATIO = 0.05;

/** MapLibre's word for the screen's own ratio, which follows the browser's zoom; its types leave it out. */
const OF_THE_SCREEN = null as unknown as number;

/** For a map that was made with `UNSEEN_PIXEL_RATIO`. */
export function drawSmallUntilLoaded(map: MapLibre): void {
	map.once('load', () => map.setPixelRatio(OF_THE_SCREEN));
}

/** Sends each frame off at once: the GPU draws while the page lays itself out, not after it. */
export function drawBesideThePage(map: MapLibre): void {
	const gl = map.getCanvas().getContext('webgl2');
	map.on('render', () => gl?.flush());
}
