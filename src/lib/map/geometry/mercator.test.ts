import { describe, expect, it } from 'vitest';
import { fromWorld, toWorld } from './mercator';

describe('Web Mercator', () => {
	it('agrees with EPSG:3857', () => {
		// London in metres, as published converters give it; the world is 40,075,016.686 m wide and starts in its
		// middle.
		const [x, y] = toWorld([-0.1278, 51.5074]);
		expect((x - 0.5) * 40_075_016.686).toBeCloseTo(-14_226.63, 1);
		expect((0.5 - y) * 40_075_016.686).toBeCloseTo(6_711_542.48, 0);
	});
	it('is square: it ends at 85.0511° and at the date line', () => {
		expect(toWorld([180, -85.051128779806604])).toEqual([1, expect.closeTo(1, 9)]);
	});
	it('holds the poles at its edges', () => {
		expect(toWorld([0, 90])).toEqual([0.5, expect.closeTo(0, 9)]);
		expect(toWorld([0, -90])).toEqual([0.5, expect.closeTo(1, 9)]);
	});
	it('comes back from world coordinates', () => {
		const [longitude, latitude] = fromWorld(toWorld([49.87, 40.41]));
		expect(longitude).toBeCloseTo(49.87, 9);
		expect(latitude).toBeCloseTo(40.41, 9);
	});
});
