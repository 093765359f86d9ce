/** Figures on the small network of tests/support/small-atlas.ts, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { fillFor } from './fill';

const atlas = createAtlas(smallAtlas);
const inquiry = new Inquiry(atlas, SMALL_ASSUMPTIONS);
const filled = (expression: string, view = '') => fillFor(inquiry, readView(view, atlas).view)(expression);

describe('a figure', () => {
	// north: alpha-beta 100 km drawn, operating; beta-gamma 120 km published, under construction since 22
	// August 2025, planned before.
	it.each([
		['length north', '220 km'],
		['length north.main', '220 km'],
		['length south', '200 km'],
		['length south.hills IR', '100 km'],
		['length south.hills iran', '100 km'],
		['length south.coast ferry', '100 km'],
		['length north planned', '0 km'],
		['share north operating', '45%'],
		['share north operating,construction', '100%'],
		['share south.hills iran', '50%'],
		['borders south.hills', '1'],
		['gauge-breaks south.hills', '1'],
		['transshipments south.coast', '1'],
		// 200 km at 50 km/h, a border and a break of gauge.
		['hours south.hills', '26 h'],
		['way alpha delta', '200 km'],
		['detour alpha delta', '1.00 ×'],
		['detour alpha delta closed=link:delta-beta', 'no route'],
		// By the coast: 100 + 120 + 100 km.
		['way alpha delta closed=link:delta-beta status=construction', '320 km'],
		// 320 km, and 100 for the change from train to ship, by 200
		['detour alpha delta closed=link:delta-beta status=construction', '2.10 ×'],
		['longer alpha delta closed=link:delta-beta status=construction', '120 km'],
		['through alpha delta', 'Azerbaijan and Iran'],
		// The new line is the way round Iran.
		['hinges alpha gamma', 'Iran'],
		['hinges alpha gamma status=construction', 'no single country']
	])('{{%s}} is %s', (expression, text) => {
		expect(filled(expression)).toEqual({ text: text.replace(/(?<=\d) /, '\u00a0') });
	});
	it('is computed under the terms of the step, unless it names its own', () => {
		expect(filled('share north planned', 'asof=2024-01-01')).toEqual({ text: '55%' });
		expect(filled('share north planned day=2026-01-01', 'asof=2024-01-01')).toEqual({ text: '0%' });
		expect(filled('way alpha gamma', 'status=construction')).toEqual({ text: '220\u00a0km' });
		expect(filled('hours south.hills', 'assume=rail:100')).toEqual({ text: '24\u00a0h' });
	});
	it.each([
		['', 'no figure is called ""'],
		['size north', 'no figure is called "size"'],
		['toString north', 'no figure is called "toString"'],
		['length', 'is written {{length <selection> <part>}}'],
		['borders north AZ', 'is written {{borders <selection>}}'],
		['length east', 'no route or variant is called "east"'],
		[
			'share north Azerbaijan',
			'"Azerbaijan" is none of operating, limited, construction, planned, proposed, suspended'
		],
		['length north colour=red', 'no option is called "colour"'],
		['length north day=today', '"today" is no day'],
		['way alpha delta closed=XX', 'nothing that can be closed is called "XX"'],
		['way alpha delta status=', '"" is none of operating, construction, planned'],
		['way alpha omega', 'no place on the cargo network is called "omega"'],
		['way alpha delta goods=oil', 'no place on the oil network is called "alpha"'],
		['way alpha delta closed=IR', 'delta itself is closed with IR'],
		['way alpha gamma day=1990-01-01', 'with nothing closed there is no route from alpha to gamma either']
	])('{{%s}} says why it can’t be computed', (expression, fault) =>
		expect(filled(expression)).toEqual({ fault })
	);
	it('of a pipe has no hours', () => {
		const oil = createAtlas({
			...smallAtlas,
			links: smallAtlas.links.map((link) => ({ ...link, mode: 'oil' as const }))
		});
		expect(fillFor(new Inquiry(oil, SMALL_ASSUMPTIONS), readView('', oil).view)('hours north')).toEqual({
			fault: 'what north carries keeps no timetable'
		});
	});
});
