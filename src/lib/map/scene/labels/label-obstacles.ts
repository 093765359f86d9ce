/**
 * Where no name may stand: on the edges of a map, which would cut it, and under the furniture that lies over
 * the map. There, boxes take room as names do, so a name moves or gives way.
 */
import type { Box } from '../../geometry/box';

interface Size {
	/** px */
	readonly width: number;
	readonly height: number;
}

/** px to either side of an edge. */
const HALF_THICKNESS = 1;
/** Bars from corner to corner along the four edges, px from the upper left corner. */
export function edgesOf({ width, height }: Size): Box[] {
	const whole = { left: 0, top: 0, right: width, bottom: height };
	const at = (near: keyof Box, far: keyof Box, px: number): Box => ({
		...whole,
		[near]: px - HALF_THICKNESS,
		[far]: px + HALF_THICKNESS
	});
	return [
		at('top', 'bottom', 0),
		at('top', 'bottom', height),
		at('left', 'right', 0),
		at('left', 'right', width)
	];
}
