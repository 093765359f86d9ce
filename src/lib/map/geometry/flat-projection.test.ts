import { expect, it } from 'vitest';
import { flatProjection } from './flat-projection';

const camera = { zoom: 2, latitude: 0, longitude: 0, bearing: 0, pitch: 0 };

it('puts the middle of the camera into the middle of the box', () => {
	const ground = flatProjection(camera, 800, 600);
	const [x, y] = ground.project([0, 0]);
	expect([x, y].map(Math.round)).toEqual([400, 300]);
});
it('is as wide as the world at its zoom: 512 · 2² px for 360°', () => {
	const ground = flatProjection(camera, 800, 600);
	expect(ground.project([90, 0])[0] - ground.project([0, 0])[0]).toBeCloseTo(512, 6);
});
it('finds back what stands at a point', () => {
	const ground = flatProjection({ ...camera, zoom: 7, latitude: 39, longitude: 46 }, 800, 600);
	const [longitude, latitude] = ground.unproject(ground.project([46.2, 38.9]));
	expect(longitude).toBeCloseTo(46.2, 9);
	expect(latitude).toBeCloseTo(38.9, 9);
});
