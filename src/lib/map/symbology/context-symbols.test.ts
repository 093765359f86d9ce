import { describe, expect, it } from 'vitest';
import { MODES } from '../../atlas/words';
import { CONTEXT_SYMBOLS, CONTEXT_WIDTH, contextStrokes } from './context-symbols';
import { roundedRouteWidth } from './line-strokes';
import { COMPARISON_WIDTH } from './symbols';
import { MAP_THEMES } from './theme';

const theme = MAP_THEMES.light;

describe('lines of no route', () => {
	it('are less than half as wide as the thinnest line of a route on land', () => {
		for (const [zoom, px] of CONTEXT_WIDTH)
			for (const mode of MODES)
				expect(px * CONTEXT_SYMBOLS[mode].width, `${mode} at ${zoom}`).toBeLessThan(
					(roundedRouteWidth(zoom) * COMPARISON_WIDTH) / 2 + 0.2
				);
	});
	it('have sleepers on railways and beads on ferries, and nothing on roads', () => {
		const road = contextStrokes({ mode: 'road', status: 'operating' }, 8, theme);
		// 1.5 px at zoom 8, times 1.25.
		expect(road.line).toEqual({
			...{ colour: '#b4a186', width: 1.875, dash: [], cap: 'butt', join: 'round', opacity: 1 }
		});
		expect(road.over).toBeNull();
		const rail = contextStrokes({ mode: 'rail', status: 'operating' }, 8, theme);
		expect(rail.line.width).toBeCloseTo(1.275, 9);
		// 3.4 times as long across as the width, 0.22 of that along the line.
		expect(rail.over).toMatchObject({ width: expect.closeTo(5.1, 9), cap: 'butt' });
		expect(rail.over!.dash).toEqual([expect.closeTo(1.122, 9), expect.closeTo(9.69, 9)]);
		expect(contextStrokes({ mode: 'ferry', status: 'operating' }, 8, theme).over!.cap).toBe('round');
	});
	it('are dashed by their state as routes are, twice as long for their width, and grow on a wall', () => {
		// Suspended: 5, 1.5, 0.8 and 1.5 widths, seen to 0.7.
		const { line } = contextStrokes({ mode: 'road', status: 'suspended' }, 8, theme);
		expect(line.dash.map((px) => px / line.width)).toEqual(
			[10, 3, 1.6, 3].map((part) => expect.closeTo(part, 9))
		);
		expect(line.opacity).toBe(0.7);
		const wall = contextStrokes({ mode: 'road', status: 'operating' }, 8, MAP_THEMES.projector);
		expect(wall.line).toMatchObject({ colour: '#a38f6f', width: expect.closeTo(1.875 * 1.3, 9) });
	});
});
