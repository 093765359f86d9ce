import { describe, expect, it } from 'vitest';
import { BASE_UNITS, toUnits } from '../../../build/static-base.ts';
import { REGION } from '../../atlas/map-limits';
import { HOME } from '../../view/state';
import {
	boundsToViewBox,
	cameraToViewBox,
	fitBounds,
	fromWorld,
	panned,
	toPx,
	toWorld,
	UNITS,
	withinRegion,
	worldSize,
	zoomedAround
} from './mercator';

const straight = { bearing: 0, pitch: 0 };

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
	it('is the same as in the drawing of the base', () => {
		const [x, y] = toUnits(49.87, 40.41);
		expect([x / BASE_UNITS, y / BASE_UNITS]).toEqual(
			toWorld([49.87, 40.41]).map((value) => expect.closeTo(value, 12))
		);
	});
});

describe('a camera', () => {
	it('at zoom 0 shows the world in 512 px', () => {
		expect(worldSize(0)).toBe(512);
		expect(fitBounds([-180, -60, 180, 60], 512, 512)).toEqual({
			zoom: 0,
			longitude: 0,
			latitude: expect.closeTo(0, 9),
			...straight
		});
		expect(fitBounds([-180, -60, 180, 60], 2048, 2048).zoom).toBe(2);
	});
	it('fits the narrower side, and centres by distance on the map, not by degrees', () => {
		const { zoom, latitude, longitude } = fitBounds(HOME, 1100, 900);
		// 52.5° of 360° across 1100 px.
		expect(zoom).toBeCloseTo(Math.log2((1100 * 360) / 52.5 / 512), 9);
		expect(longitude).toBe(52.75);
		// gd((gd⁻¹(26°) + gd⁻¹(56.2°)) / 2), with gd⁻¹(φ) = asinh(tan φ) and gd(y) = atan(sinh y)
		const middle =
			(Math.asinh(Math.tan((26 * Math.PI) / 180)) + Math.asinh(Math.tan((56.2 * Math.PI) / 180))) / 2;
		expect(latitude).toBeCloseTo((Math.atan(Math.sinh(middle)) * 180) / Math.PI, 9);
		expect(latitude).toBeGreaterThan(41.1);
	});
	it('shows the fitted bounds and no less', () => {
		const all = boundsToViewBox(HOME);
		const seen = cameraToViewBox(fitBounds(HOME, 1100, 900), 1100, 900);
		expect(seen.width).toBeCloseTo(all.width, 6);
		expect(seen.height).toBeGreaterThan(all.height);
		expect(seen.y + seen.height / 2).toBeCloseTo(all.y + all.height / 2, 6);
	});
	it('leaves the point zoomed at where it is', () => {
		const before = { zoom: 5, longitude: 45, latitude: 40, ...straight };
		const after = zoomedAround(before, 6.5, 200, -120);
		const under = (camera: typeof before) => {
			const [x, y] = toPx([camera.longitude, camera.latitude], camera.zoom);
			return fromWorld([(x + 200) / worldSize(camera.zoom), (y - 120) / worldSize(camera.zoom)]);
		};
		expect(under(after)).toEqual(under(before).map((value) => expect.closeTo(value, 9)));
	});
	it('pans by px', () => {
		const { longitude } = panned({ zoom: 0, longitude: 0, latitude: 0, ...straight }, -128, 0);
		expect(longitude).toBe(90);
	});
	it('never shows what lies beyond the region', () => {
		const region = boundsToViewBox(REGION);
		for (const camera of [
			{ zoom: 2, longitude: 8, latitude: 64, ...straight },
			{ zoom: 6, longitude: 140, latitude: -20, ...straight }
		]) {
			const seen = cameraToViewBox(withinRegion(camera, 1920, 1080), 1920, 1080);
			expect(seen.x).toBeGreaterThanOrEqual(region.x - 0.001);
			expect(seen.y).toBeGreaterThanOrEqual(region.y - 0.001);
			expect(seen.x + seen.width).toBeLessThanOrEqual(region.x + region.width + 0.001);
			expect(seen.y + seen.height).toBeLessThanOrEqual(region.y + region.height + 0.001);
		}
	});
	it('leaves a camera inside the region alone', () => {
		const camera = { zoom: 7, longitude: 46, latitude: 40, ...straight };
		const { longitude, latitude, zoom } = withinRegion(camera, 1000, 800);
		expect([longitude, latitude, zoom]).toEqual([expect.closeTo(46, 9), expect.closeTo(40, 9), 7]);
	});
	it('counts in units of the static map', () => {
		expect(cameraToViewBox({ zoom: 0, longitude: 0, latitude: 0, ...straight }, 512, 512)).toEqual({
			x: 0,
			y: 0,
			width: UNITS,
			height: UNITS
		});
	});
});
