/**
 * Cameras as they stand in an address, and the land that each must show, worked out here by the definition of
 * Web Mercator.
 */
export interface Corners {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}
interface Size {
	readonly width: number;
	readonly height: number;
}

/** What the base map covers, degrees, as `geodata/base/PROVENANCE.md` has it. */
const REGION: Corners = { west: 4, south: 8, east: 127, north: 64 };

export const CAMERAS = [
	{ name: 'far out', zoom: 2, latitude: 40, longitude: 46 },
	{ name: 'the isthmus', zoom: 5.5, latitude: 41, longitude: 45.2 },
	{ name: 'a valley', zoom: 10, latitude: 38.9, longitude: 46.24 },
	{ name: 'closer', zoom: 11, latitude: 38.9, longitude: 46.24 },
	{ name: 'as close as it goes', zoom: 12, latitude: 38.9, longitude: 46.24 },
	{ name: 'the north-western corner', zoom: 5, latitude: 64, longitude: 4 },
	{ name: 'the south-eastern corner', zoom: 5, latitude: 8, longitude: 127 },
	{ name: 'beyond the region', zoom: 4, latitude: -60, longitude: -120 },
	{ name: 'turned and tilted', zoom: 7, latitude: 40.1, longitude: 46.3, bearing: 40, pitch: 50 },
	{ name: 'turned, as close as it goes', zoom: 12, latitude: 40.1, longitude: 46.3, bearing: -120, pitch: 60 }
] as const;
export type Looking = (typeof CAMERAS)[number];

export function mapParameter(camera: Looking): string {
	const level = `${camera.zoom}/${camera.latitude}/${camera.longitude}`;
	return 'bearing' in camera ? `${level}/${camera.bearing}/${camera.pitch}` : level;
}

const yOf = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
const latitudeOf = (y: number) => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
const xOf = (longitude: number) => (longitude * Math.PI) / 180;
const longitudeOf = (x: number) => (x * 180) / Math.PI;

/**
 * Looking straight down, held within the region: where that is smaller than the map, the map comes closer.
 */
export function landOf(
	{ zoom, latitude, longitude }: Pick<Looking, 'zoom' | 'latitude' | 'longitude'>,
	{ width, height }: Size
): Corners {
	const [left, right, bottom, top] = [
		xOf(REGION.west),
		xOf(REGION.east),
		yOf(REGION.south),
		yOf(REGION.north)
	];
	// Radians to a px: the whole turn of 2π is 512 px wide at zoom 0.
	const perPx = Math.min((2 * Math.PI) / (512 * 2 ** zoom), (right - left) / width, (top - bottom) / height);
	const [halfWidth, halfHeight] = [(perPx * width) / 2, (perPx * height) / 2];
	const x = Math.min(Math.max(xOf(longitude), left + halfWidth), right - halfWidth);
	const y = Math.min(Math.max(yOf(latitude), bottom + halfHeight), top - halfHeight);
	return {
		west: longitudeOf(x - halfWidth),
		south: latitudeOf(y - halfHeight),
		east: longitudeOf(x + halfWidth),
		north: latitudeOf(y + halfHeight)
	};
}

/** Corners of a box of the static map, which counts 65,536 units to the width of the world. */
export function cornersOf(viewBox: string): Corners {
	const [x, y, width, height] = viewBox
		.split(' ')
		.map((text) => (Number(text) / 65_536) * 2 * Math.PI - Math.PI);
	const wide = width + Math.PI;
	const high = height + Math.PI;
	return {
		west: longitudeOf(x),
		east: longitudeOf(x + wide),
		north: latitudeOf(-y),
		south: latitudeOf(-y - high)
	};
}

/** How far the corners of two are apart, in widths of the first. */
export function apart(a: Corners, b: Corners): number {
	const off = [a.west - b.west, a.east - b.east, a.south - b.south, a.north - b.north].map(Math.abs);
	return Math.max(...off) / (a.east - a.west);
}
