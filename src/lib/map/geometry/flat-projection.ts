/** The ground of a map that looks straight down with north up, as the static map always does. */
import type { ScreenProjection } from '../../view/screen-projection';
import type { Camera } from '../../view/state';
import { cameraToViewBox, fromWorld, toWorld } from './mercator';

/** @param width px @param height px */
export function flatProjection(camera: Camera, width: number, height: number): ScreenProjection {
	const box = cameraToViewBox(camera, width, height, 1);
	const perPx = box.width / width;
	return {
		project: (at) => {
			const [x, y] = toWorld(at);
			return [(x - box.x) / perPx, (y - box.y) / perPx];
		},
		unproject: ([x, y]) => fromWorld([box.x + x * perPx, box.y + y * perPx])
	};
}
