import { describe, expect, it } from 'vitest';
import { smallWhole } from '../../../../tests/support/small-network';
import { MAP_THEMES } from '../symbology/theme';
import { contextOf } from './context/context';
import { NO_OVERLAYS } from './overlays';
import { theme, DEGREE, camera, scene, linesOf } from '../../../../tests/support/scene-of-view.ts';

describe('lines of the network in the scene of a view', () => {
	it('draws a link alone on its axis, from one place to the other', () => {
		// Of the northern route only: from Alpha, a degree west of Beta on the same parallel.
		const [first] = linesOf(scene('routes=north'), 'routes');
		expect(first.of).toEqual({ route: 'north', link: 'alpha-beta', name: 'North' });
		expect(first.points).toHaveLength(2);
		const [[x0, y0], [x1, y1]] = first.points;
		expect([x0, y0]).toEqual([expect.closeTo(500 - DEGREE, 6), expect.closeTo(300, 6)]);
		expect([x1, y1]).toEqual([expect.closeTo(500, 6), expect.closeTo(300, 6)]);
	});

	it('lays routes that share a link side by side, 1¼ of a line apart', () => {
		const shared = linesOf(scene('routes=north,south'), 'routes').filter(
			({ of }) => of?.link === 'alpha-beta'
		);
		// At zoom 6 a line is 3.4 px wide. The route higher in the list lies on top, and to the left of where
		// both go, which is above, as they go east.
		expect(shared.map(({ of, points }) => [of!.route, points[0][1]])).toEqual([
			['south', expect.closeTo(300 + 3.4 * 0.625, 6)],
			['north', expect.closeTo(300 - 3.4 * 0.625, 6)]
		]);
	});

	it('gives each line the widths, dashes and colours of its state', () => {
		const all = scene('routes=north');
		const [operating, built] = linesOf(all, 'routes');
		const whole = { join: 'round', opacity: 1 };
		expect(operating.stroke).toEqual({
			...whole,
			colour: theme.routes.blue,
			width: 3.4,
			dash: [],
			cap: 'butt'
		});
		// Under construction since 2025: 3 and 1½ times its width.
		expect(built.of!.link).toBe('beta-gamma');
		expect(built.stroke).toMatchObject({
			width: 3.4,
			dash: [expect.closeTo(10.2, 9), expect.closeTo(5.1, 9)],
			cap: 'butt'
		});
		// A px on each side.
		expect(linesOf(all, 'route-casings')[0].stroke).toEqual({
			...{ ...whole, colour: theme.casing, width: 5.4, dash: [], cap: 'butt', opacity: 0.9 }
		});
		// A railway's sleepers are 0.36 of its line, and five times that long.
		const [sleepers] = linesOf(all, 'route-kinds');
		expect(sleepers.stroke).toMatchObject({
			colour: theme.casing,
			width: expect.closeTo(1.224, 9),
			opacity: 0.85
		});
		expect(sleepers.stroke.dash).toEqual([expect.closeTo(6.12, 9), expect.closeTo(6.12, 9)]);
	});

	it('draws a state as of the day, in the colours of a lens, wider on a wall', () => {
		const before = linesOf(scene('routes=north', { day: '2024-01-01' }), 'routes')[1];
		expect(before.stroke.dash).toEqual([expect.closeTo(4.42, 9), expect.closeTo(4.42, 9)]);
		const stakes = new Map([['alpha-beta', 'ownership' as const]]);
		const [held, nothing] = linesOf(
			scene('routes=north', { overlays: { ...NO_OVERLAYS, stakes } }),
			'routes'
		);
		expect(held.stroke).toMatchObject({
			colour: theme.stakes.ownership,
			width: expect.closeTo(3.4 * 1.2, 9)
		});
		expect(nothing.stroke).toMatchObject({ colour: theme.stakes.none, width: expect.closeTo(3.4 * 0.75, 9) });
		const [wall] = linesOf(scene('routes=north', { theme: MAP_THEMES.projector }), 'routes');
		expect(wall.stroke.width).toBeCloseTo(3.4 * 1.3, 9);
	});

	it('brings the route in focus forward, and the rest steps back', () => {
		const drawn = linesOf(scene('routes=north,sea&focus=sea'), 'routes');
		expect(drawn.map(({ of, opacity }) => [of!.route, opacity])).toEqual([
			['north', 0.22],
			['north', 0.22],
			['sea', 1]
		]);
		// A ferry is half as wide, one for comparison 0.8 times, one in focus 1¼ times; its beads are as wide as
		// a line.
		expect(drawn[2].stroke.width).toBeCloseTo(3.4 * 0.5 * 0.8 * 1.25, 9);
		const beads = linesOf(scene('routes=sea&focus=sea'), 'route-kinds')[0].stroke;
		expect(beads).toMatchObject({ colour: theme.routes.slate, cap: 'round', width: expect.closeTo(3.4, 9) });
		expect(beads.dash).toEqual([0, expect.closeTo(3.4 * 3.2, 9)]);
	});

	it('shows what tells the kind of link only from where it is wide enough, but beads at every zoom', () => {
		const far = { ...camera, zoom: 4.9 };
		expect(linesOf(scene('routes=north', { camera: far }), 'route-kinds')).toEqual([]);
		expect(linesOf(scene('routes=sea', { camera: far }), 'route-kinds')).toHaveLength(1);
	});

	it('draws what belongs to no route thin and under the routes, its railways with sleepers, as of the day', () => {
		const context = contextOf(smallWhole);
		const drawn = scene('routes=north', { context });
		const ids = drawn.layers.map(({ id }) => id);
		expect(ids.indexOf('context')).toBe(ids.indexOf('route-casings') - 1);
		// At zoom 6 a road, a road, a ferry with its beads, and a suspended railway with its sleepers.
		const lines = linesOf(drawn, 'context');
		expect(lines.map(({ of, opacity }) => [of, opacity])).toEqual(Array(6).fill([null, 1]));
		expect(lines.map(({ stroke: { colour } }) => colour)).toEqual(Array(6).fill(theme.context));
		// 0.9 px at 5.5, 1.5 px at 8: 1.02 px at 6.
		expect(lines.map(({ stroke: { width } }) => width)).toEqual(
			[1.25, 1.25, 0.5, 1.7, 0.85, 3.4].map((factor) => expect.closeTo(1.02 * factor, 9))
		);
		// From Alpha, a degree west of the middle, to Epsilon.
		expect(lines[1].points[0]).toEqual([expect.closeTo(500 - DEGREE, 6), expect.closeTo(300, 6)]);
		expect(linesOf(scene('routes=north', { context, day: '2022-08-31' }), 'context')).toHaveLength(4);
		expect(linesOf(scene('routes=north', { context, camera: { ...camera, zoom: 5.4 } }), 'context')).toEqual(
			[]
		);
	});
});
