/**
 * In a presentation a camera shows the same land on every screen: its zoom is meant for a map of one size,
 * and a larger or smaller map comes closer or goes farther until at least that land is in sight. So a step
 * looks alike on a laptop, on the wall, on a phone and in a preview.
 */
import { ZOOM, type Zooms } from '../../atlas/map-limits';
import type { Camera } from '../../view/state';

/** px; about what the explorer's map has on a laptop. */
const MEANT_FOR = { width: 1100, height: 800 } as const;

interface Box {
	readonly width: number;
	readonly height: number;
}

function closer({ width, height }: Box, meant: Box): number {
	return width > 0 && height > 0 ? Math.log2(Math.min(width / meant.width, height / meant.height)) : 0;
}

/**
 * The camera of a map of this size that shows what is meant. @param meant for a map of which size, where it
 * isn't the usual one
 */
export const toViewport = (camera: Camera, box: Box, meant: Box = MEANT_FOR): Camera => ({
	...camera,
	zoom: camera.zoom + closer(box, meant)
});
/** How far and how near a map of this size goes, where that is limited for what is meant. */
export function zoomsFor(box: Box, meant: Box = MEANT_FOR): Zooms {
	const by = closer(box, meant);
	return { min: ZOOM.min + by, max: ZOOM.max + by };
}
/** What is meant by the camera of a map of this size. */
export const toReference = (camera: Camera, box: Box): Camera => ({
	...camera,
	zoom: camera.zoom - closer(box, MEANT_FOR)
});
