import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { legAt, nextMark, scaleTicks, stretchesOn, stripOf } from './strip';
import { variantPath } from '../path';

const atlas = createAtlas(smallAtlas);
const variant = (route: string, index: number) => variantPath(atlas, atlas.route.get(route)!.variants[index]);
/** Alpha–Beta 100 km and Beta–Gamma 120 km, both Azerbaijani rail; then 100 km by ship to Delta. */
const coast = variant('south', 1);
/** Alpha–Beta 100 km, then Beta–Delta 100 km in Iran on the other gauge. */
const hills = variant('south', 0);

describe('a strip', () => {
	it('joins what runs in one country, and cuts where the means or the state changes', () => {
		const strip = stripOf(coast, '2026-06-29');
		expect(strip.km).toBe(320);
		expect(strip.sections).toEqual([
			{ from: 0, to: 220, country: 'AZ', sea: null },
			{ from: 220, to: 320, country: null, sea: 'Caspian Sea' }
		]);
		expect(strip.runs).toEqual([
			{ from: 0, to: 100, mode: 'rail', status: 'operating' },
			{ from: 100, to: 220, mode: 'rail', status: 'construction' },
			{ from: 220, to: 320, mode: 'ferry', status: 'operating' }
		]);
	});
	it('shows the state of its day, and none where the record knows none yet', () => {
		expect(stripOf(coast, '2021-01-01').runs[1]).toEqual({
			from: 100,
			to: 220,
			mode: 'rail',
			status: 'planned'
		});
		expect(stripOf(coast, '2010-01-01').runs[1].status).toBeUndefined();
	});
	it('marks a place once for all that happens there', () => {
		expect(stripOf(hills, '2026-06-29').marks).toEqual([
			{
				km: 100,
				place: 'beta',
				crossings: [
					{ kind: 'border', place: 'beta', km: 100, from: 'AZ', to: 'IR' },
					{ kind: 'gauge', place: 'beta', km: 100, from: '1520', to: '1435' }
				]
			}
		]);
	});
	it('covers the whole way without a gap', () => {
		for (const stretches of [stripOf(coast, '2026-06-29').sections, stripOf(coast, '2026-06-29').runs]) {
			expect(stretches[0].from).toBe(0);
			expect(stretches.at(-1)!.to).toBe(320);
			stretches.slice(1).forEach(({ from }, index) => expect(from).toBe(stretches[index].to));
		}
	});
});

it('knows where it runs on a link', () => {
	expect(stretchesOn(coast, 'beta-gamma')).toEqual([{ from: 100, to: 220 }]);
	expect(stretchesOn(hills, 'beta-gamma')).toEqual([]);
});

describe('a position', () => {
	it.each([
		[0, 'alpha-beta'],
		[99.9, 'alpha-beta'],
		[100, 'beta-gamma'],
		[320, 'gamma-delta'],
		[999, 'gamma-delta'],
		[-1, 'alpha-beta']
	])('%d km lies on %s', (km, link) => expect(legAt(coast, km).link.id).toBe(link));
	it('has marks before and after it', () => {
		const { marks } = stripOf(coast, '2026-06-29');
		expect(nextMark(marks, 0, 1)?.place).toBe('gamma');
		expect(nextMark(marks, 220, 1)?.place, 'landing in Iran').toBe('delta');
		expect(nextMark(marks, 320, 1)).toBeUndefined();
		expect(nextMark(marks, 320, -1)?.km).toBe(220);
		expect(nextMark(marks, 220, -1)).toBeUndefined();
	});
});

describe('the scale', () => {
	it.each([
		[778, [0, 200, 400, 600]],
		[100, [0, 20, 40, 60, 80, 100]],
		[7200, [0, 2000, 4000, 6000]],
		[26, [0, 5, 10, 15, 20, 25]],
		[0, [0]]
	])('of %d km has round steps', (km, ticks) => expect(scaleTicks(km)).toEqual(ticks));
});
