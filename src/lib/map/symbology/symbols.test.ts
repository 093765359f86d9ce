import { describe, expect, it } from 'vitest';
import { MODES, PLACE_KINDS, STATUSES } from '../../atlas/words';
import { dashArray, MODE_SYMBOLS, ROUTE_WIDTH, routeWidth, STATUS_SYMBOLS } from './symbols';
import { PLACE_SYMBOLS } from './place-symbols';

describe('without colour', () => {
	it('every status has a dash of its own', () => {
		const looks = STATUSES.map(
			(status) => `${STATUS_SYMBOLS[status].dash.join(' ')} ${STATUS_SYMBOLS[status].cap}`
		);
		expect(new Set(looks).size).toBe(STATUSES.length);
	});
	it('every mode has a pattern of its own', () => {
		const looks = MODES.map((mode) => JSON.stringify(MODE_SYMBOLS[mode].inner ?? null));
		expect(new Set(looks).size).toBe(MODES.length);
	});
	it('every kind of place has a shape of its own, but for the two kinds of pumping station', () => {
		const looks = PLACE_KINDS.map((kind) => `${PLACE_SYMBOLS[kind].path} ${PLACE_SYMBOLS[kind].filled}`);
		expect(new Set(looks).size).toBe(PLACE_KINDS.length - 1);
	});
});

describe('widths', () => {
	it('grow with the zoom, without a step', () => {
		for (let zoom = 2; zoom < 11; zoom += 0.05) {
			expect(routeWidth(zoom + 0.05)).toBeGreaterThanOrEqual(routeWidth(zoom));
			expect(routeWidth(zoom + 0.05) - routeWidth(zoom)).toBeLessThan(0.1);
		}
	});
	it('meet their stops, and stay beyond them', () => {
		for (const [zoom, px] of ROUTE_WIDTH) expect(routeWidth(zoom)).toBeCloseTo(px, 9);
		expect(routeWidth(0)).toBe(ROUTE_WIDTH[0][1]);
		expect(routeWidth(20)).toBe(ROUTE_WIDTH[ROUTE_WIDTH.length - 1][1]);
	});
	it('scale dashes', () => {
		expect(dashArray([3, 1.5], 2)).toBe('6 3');
		expect(dashArray([], 2)).toBeUndefined();
	});
});
