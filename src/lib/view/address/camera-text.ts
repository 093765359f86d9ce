/** Where the map looks, as it stands in an address: `<zoom>/<latitude>/<longitude>[/<bearing>/<pitch>]`. */
import { MAX_PITCH, ZOOM } from '../../atlas/map-limits';
import type { Camera } from '../state';

const CAMERA_BOUNDS = {
	zoom: [ZOOM.min, ZOOM.max],
	latitude: [-85, 85],
	longitude: [-180, 180],
	bearing: [-180, 180],
	pitch: [0, MAX_PITCH]
} as const;

export function readCamera(text: string): Camera | null {
	const parts = text.split('/');
	const numbers = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
	if (numbers.some(Number.isNaN) || (parts.length !== 3 && parts.length !== 5)) return null;
	const [zoom, latitude, longitude, bearing = 0, pitch = 0] = numbers;
	const camera = { zoom, latitude, longitude, bearing, pitch };
	const inside = (Object.keys(CAMERA_BOUNDS) as (keyof Camera)[]).every(
		(key) => camera[key] >= CAMERA_BOUNDS[key][0] && camera[key] <= CAMERA_BOUNDS[key][1]
	);
	return inside ? rounded(camera) : null;
}

/** The camera as far as a link keeps it: about 10 m at zoom 9, less than a pixel. */
export function rounded({ zoom, latitude, longitude, bearing, pitch }: Camera): Camera {
	// Adding 0 turns -0 into 0.
	const to = (digits: number, value: number) => Number(value.toFixed(digits)) + 0;
	return {
		zoom: to(2, zoom),
		latitude: to(4, latitude),
		longitude: to(4, longitude),
		bearing: to(1, bearing),
		pitch: to(1, pitch)
	};
}

/** The nearest camera that an address can name: what is written can be read again. */
export function nameable(camera: Camera): Camera {
	return rounded({ ...camera, zoom: Math.min(Math.max(camera.zoom, ZOOM.min), ZOOM.max) });
}

export function writeCamera(camera: Camera): string {
	const { zoom, latitude, longitude, bearing, pitch } = nameable(camera);
	const level = [zoom, latitude, longitude];
	return (bearing === 0 && pitch === 0 ? level : [...level, bearing, pitch]).join('/');
}
