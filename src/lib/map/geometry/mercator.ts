/**
 * Web Mercator as both maps use it. World coordinates run from 0 to 1, east and south, from 180° W and 85.05°
 * N. A camera's zoom means what it means to MapLibre: the world is 512 · 2^zoom px wide.
 */
import { REGION, ZOOM, type Zooms } from '../../atlas/map-limits';
import { HOME, type Camera } from '../../view/state';

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

/**
 * The camera that shows all of the bounds as large as a box of width × height px lets it: MapLibre's, with no
 * padding.
 */
export function fitBounds(bounds: Bounds, width: number, height: number): Camera {
	const { x, y, width: w, height: h } = boundsToViewBox(bounds, 1);
	const [longitude, latitude] = fromWorld([x + w / 2, y + h / 2]);
	return {
		zoom: Math.log2(Math.min(width / w, height / h) / 512),
		latitude,
		longitude,
		bearing: 0,
		pitch: 0
	};
}

/** Room for what lies over the map's edges when an answer is framed, px. */
const FRAME_PADDING = { top: 24, right: 40, bottom: 84, left: 24 } as const;

/**
 * What the map shows before anybody has moved it: the whole region, or all of an answer, clear of what lies
 * over the map.
 */
export function opening(frame: Bounds | null, width: number, height: number): Camera {
	if (frame === null) return fitBounds(HOME, width, height);
	const { top, right, bottom, left } = FRAME_PADDING;
	const camera = fitBounds(
		frame,
		Math.max(width - left - right, width / 2),
		Math.max(height - top - bottom, height / 2)
	);
	return panned(camera, (left - right) / 2, (top - bottom) / 2);
}

/**
 * How far and how near a box of width × height px can look: where it is larger than the region, it comes
 * closer.
 */
export function zoomsIn({ min, max }: Zooms, width: number, height: number): Zooms {
	const region = boundsToViewBox(REGION, 1);
	const filling = Math.log2(Math.max(width / region.width, height / region.height) / 512);
	return { min: Math.max(min, filling), max: Math.max(max, filling) };
}

/** The nearest camera within these zooms that shows nothing beyond the region. */
export function withinRegion(camera: Camera, width: number, height: number, zooms = ZOOM): Camera {
	const region = boundsToViewBox(REGION, 1);
	const { min, max } = zoomsIn(zooms, width, height);
	const zoom = Math.min(Math.max(camera.zoom, min), max);
	const [x, y] = toWorld([camera.longitude, camera.latitude]);
	const inside = (at: number, from: number, length: number, half: number) =>
		Math.min(Math.max(at, from + half), from + length - half);
	const [longitude, latitude] = fromWorld([
		inside(x, region.x, region.width, width / 2 / worldSize(zoom)),
		inside(y, region.y, region.height, height / 2 / worldSize(zoom))
	]);
	return { ...camera, zoom, longitude, latitude };
}

/** The camera after a pan by so many px (the map's content moves to the right and down). */
export function panned(camera: Camera, right: number, down: number): Camera {
	const [x, y] = toWorld([camera.longitude, camera.latitude]);
	const [longitude, latitude] = fromWorld([
		x - right / worldSize(camera.zoom),
		y - down / worldSize(camera.zoom)
	]);
	return { ...camera, longitude, latitude };
}

/** The camera after a zoom that leaves the point at (right, down) px from the centre where it is. */
export function zoomedAround(camera: Camera, zoom: number, right = 0, down = 0): Camera {
	const at = panned(camera, -right, -down);
	return panned({ ...at, zoom }, right, down);
}

/**
 * What a camera shows in a box of width × height px, in units of the static map. Bearing and pitch are left
 * out.
 */
export function cameraToViewBox(camera: Camera, width: number, height: number, units = UNITS): ViewBox {
	const perPx = units / worldSize(camera.zoom);
	const [x, y] = toWorld([camera.longitude, camera.latitude]);
	return {
		x: x * units - (width / 2) * perPx,
		y: y * units - (height / 2) * perPx,
		width: width * perPx,
		height: height * perPx
	};
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
