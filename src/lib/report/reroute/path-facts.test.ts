/** The small network: 50 km/h by rail, 20 by ferry; 10 h at a border, 24 in a port. */
import { expect, it } from 'vitest';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../../../tests/support/small-atlas';
import type { Assumptions } from '../../analysis/measures/hours';
import { variantPath } from '../../analysis/path';
import { createAtlas } from '../../atlas/atlas';
import { pathFacts } from './path-facts';

const atlas = createAtlas(smallAtlas);
const assumptions = Object.fromEntries(
	SMALL_ASSUMPTIONS.map(({ id, value }) => [id, value])
) as unknown as Assumptions;
const facts = (id: string) =>
	pathFacts(
		variantPath(
			atlas,
			atlas.route.get('south')!.variants.find((item) => item.id === id)!
		),
		'2026-06-29',
		assumptions,
		atlas
	);

it('tells a way over a border with a break of gauge', () => {
	// 200 km at 50 km/h are 4 h; 10 h at the border and 12 h for the gauge.
	expect(facts('hills')).toEqual({
		length: '200\u00a0km',
		hours: 'about 26\u00a0h',
		crossings: ['1 border', 'no transshipments', '1 break of gauge'],
		countries: ['Azerbaijan', 'Iran'],
		unbuilt: null,
		limited: null,
		restrictions: []
	});
});

it('tells a way by ferry, of which a part isn’t built', () => {
	expect(facts('coast')).toMatchObject({
		length: '320\u00a0km',
		crossings: ['1 border', '1 transshipment', 'no breaks of gauge'],
		countries: ['Azerbaijan'],
		unbuilt: '120\u00a0km (38%) not built yet: 120\u00a0km in Azerbaijan, under construction'
	});
});

it('tells how much of it has limited or test traffic', () => {
	const hills = variantPath(
		atlas,
		atlas.route.get('south')!.variants.find(({ id }) => id === 'hills')!
	);
	const legs = hills.legs.map((leg, index) => ({
		...leg,
		link: index > 0 ? leg.link : { ...leg.link, status: [{ from: '2020', status: 'limited' as const }] }
	}));
	expect(pathFacts({ ...hills, legs }, '2026-06-29', assumptions, atlas).limited).toBe(
		'100\u00a0km (50%) with limited or test traffic'
	);
});

it('tells what its links don’t carry on the day', () => {
	const hills = variantPath(
		atlas,
		atlas.route.get('south')!.variants.find(({ id }) => id === 'hills')!
	);
	const restriction = { kind: 'goods', says: 'It carries grain alone.' } as const;
	const legs = hills.legs.map((leg) => ({
		...leg,
		link: { ...leg.link, restrictions: [{ ...restriction, from: '2020', until: '2026-06-29' }] }
	}));
	const on = (day: string) => pathFacts({ ...hills, legs }, day, assumptions, atlas).restrictions;
	// Of both links, said once; the day after its last it holds no longer.
	expect([on('2026-06-29'), on('2026-06-30')]).toEqual([['It carries grain alone.'], []]);
});

it('names a country again that is left and entered again, as Azerbaijan on the way to Nakhchivan', () => {
	const { legs, ...hills } = variantPath(
		atlas,
		atlas.route.get('south')!.variants.find(({ id }) => id === 'hills')!
	);
	const there = { ...hills, legs: [...legs, ...legs.slice(0, 1)] };
	expect(pathFacts(there, '2026-06-29', assumptions, atlas).countries).toEqual([
		'Azerbaijan',
		'Iran',
		'Azerbaijan'
	]);
});
