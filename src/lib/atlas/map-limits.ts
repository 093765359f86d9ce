/**
 * How far the map goes. The address, both maps and their buttons, pictures and sheets, the drawing of the
 * base map and the rules of the data read it here, so that one view is one picture wherever it is shown.
 */

/** What the base map covers, and how far the map can be moved, degrees: west, south, east, north. */
export const REGION: readonly [number, number, number, number] = [4, 8, 127, 64];

export interface Zooms {
	readonly min: number;
	readonly max: number;
}
export const ZOOM: Zooms = { min: 2, max: 12 };

/** Degrees from looking straight down. */
export const MAX_PITCH = 60;
