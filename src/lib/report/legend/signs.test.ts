import { expect, it } from 'vitest';
import { MODE_SYMBOLS, STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { MAP_THEMES } from '../../map/symbology/theme';
import { closedSign, contextSign, lineSign, modeSign, SIGN_WIDTH, statusSign } from './signs';

const theme = MAP_THEMES.light;
const stroke = { dash: [], cap: 'butt', opacity: 1 };

it('is a stroke for a line, four px wide for a route', () => {
	expect(SIGN_WIDTH).toBe(4);
	expect(lineSign({ colour: '#123456', width: 3 })).toEqual({
		kind: 'line',
		strokes: [{ ...stroke, colour: '#123456', width: 3 }]
	});
	expect(lineSign({ colour: '#123456', width: 3, dash: [2, 1], opacity: 0.5 })).toMatchObject({
		strokes: [{ dash: [2, 1], opacity: 0.5 }]
	});
});
it('has the dash of a state in px, as the map has it in widths', () => {
	const { dash, cap, opacity } = STATUS_SYMBOLS.planned;
	expect(dash.length).toBeGreaterThan(0);
	expect(statusSign(STATUS_SYMBOLS.planned, theme)).toEqual({
		kind: 'line',
		strokes: [{ colour: theme.place, width: 4, dash: dash.map((part) => part * 4), cap, opacity }]
	});
});
it('has the pattern of a mode over its line', () => {
	// A railway: 4 px, and in it 0.36 of that, five long and five apart.
	expect(modeSign(MODE_SYMBOLS.rail, theme)).toEqual({
		kind: 'line',
		strokes: [
			{ ...stroke, colour: theme.place, width: 4 },
			{ ...stroke, colour: theme.casing, width: 1.44, dash: [7.199999999999999, 7.199999999999999] }
		]
	});
	// A ferry: thin, with dots of its own colour; an oil pipeline: nothing over it.
	expect(modeSign(MODE_SYMBOLS.ferry, theme)).toMatchObject({
		strokes: [{ width: 2 }, { colour: theme.place, width: 4, cap: 'round' }]
	});
	expect(modeSign(MODE_SYMBOLS.oil, theme)).toEqual({
		kind: 'line',
		strokes: [{ ...stroke, colour: theme.place, width: 3.8 }]
	});
});
it('crosses a place, hatches a country and dashes a stretch that is closed', () => {
	const { closed } = theme.answer;
	expect(closedSign('country', theme)).toEqual({ kind: 'hatch', colour: closed, width: 1.4, spacing: 8 });
	expect(closedSign('place', theme)).toEqual({
		...{ kind: 'glyph', path: 'M2 2L10 10M10 2L2 10', fill: null, stroke: closed, width: 2.2 }
	});
	expect(closedSign('link', theme)).toEqual(lineSign({ colour: closed, width: 9, dash: [2, 4] }));
});
it('draws lines of no route as from close up, a railway with its ticks', () => {
	const rail = contextSign('rail', theme);
	expect(rail.kind === 'line' && rail.strokes.length).toBe(2);
	const road = contextSign('road', theme);
	expect(road.kind === 'line' && road.strokes.length).toBe(1);
});
