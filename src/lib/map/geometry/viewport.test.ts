import { describe, expect, it } from 'vitest';
import { REGION } from '../../atlas/map-limits';
import { HOME } from '../../view/state';
import { boundsToViewBox, fromWorld, toPx, UNITS, worldSize } from './mercator';
import { Viewport, zoomsOfReference } from './viewport';

const straight = { bearing: 0, pitch: 0 };
const SIZE = { width: 1100, height: 900 };

describe('a camera', () => {
	it('at zoom 0 shows the world in 512 px', () => {
		expect(worldSize(0)).toBe(512);
		expect(Viewport.fitting([-180, -60, 180, 60], { width: 512, height: 512 }).camera).toEqual({
			zoom: 0,
			longitude: 0,
			latitude: expect.closeTo(0, 9),
			...straight
		});
		expect(Viewport.fitting([-180, -60, 180, 60], { width: 2048, height: 2048 }).camera.zoom).toBe(2);
	});
	it('fits the narrower side, and centres by distance on the map, not by degrees', () => {
		const { zoom, latitude, longitude } = Viewport.fitting(HOME, SIZE).camera;
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
		const seen = Viewport.fitting(HOME, SIZE).viewBox();
		expect(seen.width).toBeCloseTo(all.width, 6);
		expect(seen.height).toBeGreaterThan(all.height);
		expect(seen.y + seen.height / 2).toBeCloseTo(all.y + all.height / 2, 6);
	});
	it('leaves the point zoomed at where it is', () => {
		const before = { zoom: 5, longitude: 45, latitude: 40, ...straight };
		const after = new Viewport(before, SIZE).zoomedAround(6.5, 200, -120).camera;
		const under = (camera: typeof before) => {
			const [x, y] = toPx([camera.longitude, camera.latitude], camera.zoom);
			return fromWorld([(x + 200) / worldSize(camera.zoom), (y - 120) / worldSize(camera.zoom)]);
		};
		expect(under(after)).toEqual(under(before).map((value) => expect.closeTo(value, 9)));
	});
	it('pans by px', () => {
		const from = { zoom: 0, longitude: 0, latitude: 0, ...straight };
		const { longitude } = new Viewport(from, SIZE).panned(-128, 0).camera;
		expect(longitude).toBe(90);
	});
	it('never shows what lies beyond the region', () => {
		const region = boundsToViewBox(REGION);
		for (const camera of [
			{ zoom: 2, longitude: 4, latitude: 64, ...straight },
			{ zoom: 6, longitude: 140, latitude: -20, ...straight }
		]) {
			const seen = new Viewport(camera, { width: 1920, height: 1080 }).withinRegion().viewBox();
			expect(seen.x).toBeGreaterThanOrEqual(region.x - 0.001);
			expect(seen.y).toBeGreaterThanOrEqual(region.y - 0.001);
			expect(seen.x + seen.width).toBeLessThanOrEqual(region.x + region.width + 0.001);
			expect(seen.y + seen.height).toBeLessThanOrEqual(region.y + region.height + 0.001);
		}
	});
	it('leaves a camera inside the region alone', () => {
		const camera = { zoom: 7, longitude: 46, latitude: 40, ...straight };
		const { longitude, latitude, zoom } = new Viewport(camera, { width: 1000, height: 800 }).withinRegion()
			.camera;
		expect([longitude, latitude, zoom]).toEqual([expect.closeTo(46, 9), expect.closeTo(40, 9), 7]);
	});
	it('counts in units of the static map', () => {
		const world = { zoom: 0, longitude: 0, latitude: 0, ...straight };
		expect(new Viewport(world, { width: 512, height: 512 }).viewBox()).toEqual({
			x: 0,
			y: 0,
			width: UNITS,
			height: UNITS
		});
	});
});

describe('what stands where in a box', () => {
	const BOX = { width: 800, height: 600 };
	const equator = { zoom: 2, latitude: 0, longitude: 0, ...straight };
	it('puts the middle of the camera into the middle of the box', () => {
		const viewport = new Viewport(equator, BOX);
		const [x, y] = viewport.project([0, 0]);
		expect([x, y].map(Math.round)).toEqual([400, 300]);
	});
	it('is as wide as the world at its zoom: 512 · 2² px for 360°', () => {
		const viewport = new Viewport(equator, BOX);
		expect(viewport.project([90, 0])[0] - viewport.project([0, 0])[0]).toBeCloseTo(512, 6);
	});
	it('finds back what stands at a point', () => {
		const viewport = new Viewport({ ...equator, zoom: 7, latitude: 39, longitude: 46 }, BOX);
		const [longitude, latitude] = viewport.unproject(viewport.project([46.2, 38.9]));
		expect(longitude).toBeCloseTo(46.2, 9);
		expect(latitude).toBeCloseTo(38.9, 9);
	});
});

const step = { zoom: 6, latitude: 40, longitude: 46, bearing: 0, pitch: 0 };

describe('a camera in a presentation', () => {
	it.each([
		[1920, 1080],
		[1240, 980],
		[390, 400],
		[520, 380],
		[3840, 2160]
	])('shows at least the same land in a map of %d × %d px, and no more than it must', (width, height) => {
		const meant = new Viewport(step, { width: 1100, height: 800 }).viewBox();
		const seen = Viewport.ofReference(step, { width, height }).viewBox();
		const [wide, high] = [seen.width / meant.width, seen.height / meant.height];
		expect(Math.min(wide, high)).toBeCloseTo(1, 6);
	});
	it('is told from what a map of any size shows', () => {
		const box = { width: 700, height: 500 };
		expect(Viewport.ofReference(step, box).reference.zoom).toBeCloseTo(6, 9);
	});
	it('shows the same land at the nearest, too: what is meant ends at zoom 12, however large the map', () => {
		const near = { ...step, zoom: 12 };
		const box = { width: 3840, height: 2160 };
		const shown = Viewport.ofReference(near, box).withinRegion(zoomsOfReference(box)).camera;
		// 2160 px instead of 800.
		expect(shown.zoom).toBeCloseTo(12 + Math.log2(2.7), 9);
		expect(
			new Viewport({ ...shown, zoom: 20 }, box).withinRegion(zoomsOfReference(box)).reference.zoom
		).toBeCloseTo(12, 9);
	});
	it('stays as it is in a box that isn’t measured yet', () => {
		expect(Viewport.ofReference(step, { width: 0, height: 0 }).camera).toEqual(step);
	});
});
