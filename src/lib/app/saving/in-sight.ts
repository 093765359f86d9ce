/** What of the map a camera shows. */
import { clipPolyline } from 'lineclip';
import type { Position } from '../../atlas/atlas';
import type { Size } from '../../export/sheet/presets';
import { toWorld } from '../../map/geometry/mercator';
import { Viewport } from '../../map/geometry/viewport';
import type { Camera } from '../../view/state';

/** How near a picture of this size looks, and whether a line or a point is on it. */
export function sightOf(camera: Camera, size: Size) {
	const { x, y, width: w, height: h } = new Viewport(camera, size).viewBox(1);
	const inSight = (line: readonly Position[]) => {
		const points = line.map((at): [number, number] => [...toWorld(at)]);
		// A line may cross a map without a bend on it.
		if (points.length > 1) return clipPolyline(points, [x, y, x + w, y + h]).length > 0;
		const [[px, py]] = points;
		return px > x && px < x + w && py > y && py < y + h;
	};
	return { zoom: camera.zoom, inSight };
}
