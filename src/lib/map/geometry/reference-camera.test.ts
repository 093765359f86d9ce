import { describe, expect, it } from 'vitest';
import { cameraToViewBox, withinRegion } from './mercator';
import { toViewport, toReference, zoomsFor } from './reference-camera';

const camera = { zoom: 6, latitude: 40, longitude: 46, bearing: 0, pitch: 0 };

describe('a camera in a presentation', () => {
	it.each([
		[1920, 1080],
		[1240, 980],
		[390, 400],
		[520, 380],
		[3840, 2160]
	])('shows at least the same land in a map of %d × %d px, and no more than it must', (width, height) => {
		const meant = cameraToViewBox(camera, 1100, 800);
		const seen = cameraToViewBox(toViewport(camera, { width, height }), width, height);
		const [wide, high] = [seen.width / meant.width, seen.height / meant.height];
		expect(Math.min(wide, high)).toBeCloseTo(1, 6);
	});
	it('is told from what a map of any size shows', () => {
		const box = { width: 700, height: 500 };
		expect(toReference(toViewport(camera, box), box).zoom).toBeCloseTo(6, 9);
	});
	it('shows the same land at the nearest, too: what is meant ends at zoom 12, however large the map', () => {
		const near = { ...camera, zoom: 12 };
		const box = { width: 3840, height: 2160 };
		const shown = withinRegion(toViewport(near, box), box.width, box.height, zoomsFor(box));
		// 2160 px instead of 800.
		expect(shown.zoom).toBeCloseTo(12 + Math.log2(2.7), 9);
		expect(
			toReference(withinRegion({ ...shown, zoom: 20 }, box.width, box.height, zoomsFor(box)), box).zoom
		).toBeCloseTo(12, 9);
	});
	it('stays as it is in a box that isn’t measured yet', () => {
		expect(toViewport(camera, { width: 0, height: 0 })).toEqual(camera);
	});
});
