/**
 * Web Mercator as both maps use it. World coordinates run from 0 to 1, east and south, from 180° W and 85.05°
 * N. A camera's zoom means what it means to MapLibre: the world is 512 · 2^zoom px wide.
 */

export type World = readonly [x: number, y: number];
/** Degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
export interface ViewBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Coordinates of the static map: so many to the width of the world, about 0.1 px when the whole region is
 * shown.
 */
export const UNITS = 65_536;

/** Width of the world, px. */
export const worldSize = (zoom: number) => 512 * 2 ** zoom;

/** Where the square world ends, degrees: beyond it, a projection that has no poles would run away. */
const EDGE = 85.0511287798066;

export function toWorld([longitude, latitude]: readonly [number, number]): World {
	const phi = (Math.max(-EDGE, Math.min(EDGE, latitude)) * Math.PI) / 180;
	return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** Longitude and latitude, degrees. */
export function fromWorld([x, y]: World): readonly [number, number] {
	return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** The smallest box around bounds, in units of the static map. */
export function boundsToViewBox([west, south, east, north]: Bounds, units = UNITS): ViewBox {
	const [x, y] = toWorld([west, north]);
	const [right, bottom] = toWorld([east, south]);
	return { x: x * units, y: y * units, width: (right - x) * units, height: (bottom - y) * units };
}

/** Px of the world at a zoom, from its north-western corner. */
export function toPx(position: readonly [number, number], zoom: number): World {
	const [x, y] = toWorld(position);
	return [x * worldSize(zoom), y * worldSize(zoom)];
}
