import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import type { Camera } from '../../view/state';
import { framed, framedRoutes } from './framing';
import { fromWorld } from '../geometry/mercator';
import { Viewport } from '../geometry/viewport';

const atlas = createAtlas(smallAtlas);
const BOX = { width: 800, height: 600 };
const camera = (zoom: number, longitude: number, latitude: number): Camera => ({
	zoom,
	longitude,
	latitude,
	bearing: 0,
	pitch: 0
});
/** One degree of longitude at zoom z is 512 · 2^z / 360 px: 45.5 px at 5, 91 px at 6. */
const link = { kind: 'link', link: 'alpha-beta' } as const;

/** West, south, east and north of what a camera shows in the box. */
function edges(shown: Camera): [number, number, number, number] {
	const { x, y, width, height } = new Viewport(shown, BOX).viewBox(1);
	const [[west, north], [east, south]] = [fromWorld([x, y]), fromWorld([x + width, y + height])];
	return [west, south, east, north];
}

describe('what is in focus', () => {
	it('leaves the map where it is when it can be seen', () => {
		expect(framed(atlas, link, camera(6, 46.5, 40), BOX)).toBeNull();
		// At its edge, but in sight.
		expect(framed(atlas, link, camera(6, 50, 40), BOX)).toBeNull();
	});
	it('is moved to where it is out of sight, and stands well within the box', () => {
		const to = framed(atlas, link, camera(6, 70, 40), BOX)!;
		const [west, south, east, north] = edges(to);
		expect(west).toBeLessThan(46);
		expect(east).toBeGreaterThan(47);
		expect(south).toBeLessThan(40);
		expect(north).toBeGreaterThan(40);
		expect(to.longitude).toBeCloseTo(46.5, 6);
	});
	it('is moved closer to where it is too small to see', () => {
		const to = framed(atlas, link, camera(5, 46.5, 40), BOX)!;
		expect(to.zoom).toBeGreaterThan(6);
		expect(to.longitude).toBeCloseTo(46.5, 6);
	});
	it('is small by the measure of the map', () => {
		// 91 px: a seventh of 600, but not of 1,000.
		const at = camera(6, 46.5, 40);
		expect(framed(atlas, link, at, { width: 800, height: 600 })).toBeNull();
		expect(framed(atlas, link, at, { width: 1400, height: 1000 })!.zoom).toBeGreaterThan(6);
		expect(framed(atlas, link, at, { width: 300, height: 300 })).toBeNull();
	});
	it('is never shown closer than the lines are exact', () => {
		expect(framed(atlas, link, camera(6, 70, 40), BOX)!.zoom).toBeLessThanOrEqual(8.5);
	});
	it('moves nothing where it is about no place', () => {
		expect(framed(atlas, { kind: 'argument' }, camera(6, 70, 40), BOX)).toBeNull();
		expect(framed(atlas, { kind: 'claim', claim: 'nowhere' }, camera(6, 70, 40), BOX)).toBeNull();
		expect(framed(atlas, { kind: 'stances', route: 'north' }, camera(6, 70, 40), BOX)).toBeNull();
	});
	it('is a place with its ring at any zoom, and keeps the zoom where the map only has to turn to it', () => {
		const place = { kind: 'place', place: 'gamma' } as const;
		expect(framed(atlas, place, camera(3, 48, 40), BOX)).toBeNull();
		const to = framed(atlas, place, camera(7, 70, 40), BOX)!;
		expect([to.zoom, to.longitude, to.latitude].map((value) => Number(value.toFixed(4)))).toEqual([
			7, 48, 40.5
		]);
		expect(framed(atlas, place, camera(3, 100, 20), BOX)!.zoom).toBe(6);
	});
	it('is seen when half of its parts are: a long route may reach beyond the map', () => {
		const route = { kind: 'route', selection: 'north' } as const;
		// Alpha to Beta (46 to 47° E) in sight, Beta to Gamma (from 47°) not: 800 px at zoom 9 are 1.1 degrees.
		expect(framed(atlas, route, camera(9, 46.2, 40), BOX)).toBeNull();
		expect(framed(atlas, route, camera(9, 40, 40), BOX)).not.toBeNull();
	});
	it('may be a variant or a claim, with its places', () => {
		expect(
			framed(atlas, { kind: 'route', selection: 'south.hills' }, camera(6, 70, 40), BOX)!.latitude
		).toBeCloseTo(39.75, 1);
		expect(framed(atlas, { kind: 'claim', claim: 'a-claim' }, camera(6, 70, 40), BOX)!.longitude).toBeCloseTo(
			47.5,
			6
		);
	});
	it('is measured against the whole region where there is no camera', () => {
		expect(framed(atlas, link, null, BOX)!.zoom).toBeGreaterThan(6);
		expect(framed(atlas, { kind: 'place', place: 'beta' }, null, BOX)).toBeNull();
	});
});

describe('routes that are switched on', () => {
	it('leave the map where it is while half of each is in sight', () => {
		expect(framedRoutes(atlas, ['north', 'south'], ['south'], camera(6, 46.5, 40), BOX)).toBeNull();
		expect(framedRoutes(atlas, ['north'], [], camera(6, 100, 20), BOX)).toBeNull();
		expect(framedRoutes(atlas, ['north'], ['north'], null, BOX)).toBeNull();
	});
	it('are shown with all the others where one is out of sight', () => {
		const to = framedRoutes(atlas, ['north', 'south'], ['south'], camera(9, 60, 40), BOX)!;
		const [west, south, east, north] = edges(to);
		// Alpha stands at 46° E, gamma at 48° E.
		expect([west < 46, east > 48, south < 39.75, north > 40.5]).toEqual([true, true, true, true]);
	});
	it('are fitted whatever is in sight, and no closer than lines are exact', () => {
		const to = framedRoutes(atlas, ['north'], null, camera(6, 46.5, 40), BOX)!;
		expect(to.zoom).toBeGreaterThan(6.5);
		expect(to.zoom).toBeLessThanOrEqual(8.5);
		expect(framedRoutes(atlas, [], null, null, BOX)).toBeNull();
	});
});
