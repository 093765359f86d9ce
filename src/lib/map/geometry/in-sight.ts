/** What of the land is within the edges of a map that looks straight down, north up. */
import { clipPolyline } from 'lineclip';
import type { Camera } from '../../view/state';
import { toWorld } from './mercator';
import { Viewport, type Size } from './viewport';

type LonLat = readonly [longitude: number, latitude: number];

/** @returns whether any of a line, or a single position, is in sight */
export function sightOf(camera: Camera, size: Size): (line: readonly LonLat[]) => boolean {
	const { x, y, width: w, height: h } = new Viewport(camera, size).viewBox(1);
	return (line) => {
		const points = line.map((at): [number, number] => [...toWorld(at)]);
		// A line may cross a map without a bend on it.
		if (points.length > 1) return clipPolyline(points, [x, y, x + w, y + h]).length > 0;
		const [[px, py]] = points;
		return px > x && px < x + w && py > y && py < y + h;
	};
}
