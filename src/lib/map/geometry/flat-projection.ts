/** The ground of a map that looks straight down with north up, as the static map always does. */
import type { Ground } from '../../view/screen-projection';
import type { Camera } from '../../view/state';
import { cameraToViewBox, fromWorld, toWorld } from './mercator';

/** @param width px @param height px */
export function flatGround(camera: Camera, width: number, height: number): Ground {
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
