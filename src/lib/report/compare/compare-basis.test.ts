/** South along the coast is 320 km, of which 120 are being built. */
import { expect, it } from 'vitest';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../../../tests/support/small-atlas';
import type { Assumptions } from '../../analysis/measures/hours';
import { measure } from '../../analysis/measures/measure';
import { variantPath, type Path } from '../../analysis/path';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import type { ComparedItem } from '../../view/inquiry';
import { comparisonForRoom, comparisonBasis } from './compare-basis';
import type { Compared } from './compared';

const atlas = createAtlas(smallAtlas);
const route = atlas.route.get('south')!;
const assumptions = Object.fromEntries(
	SMALL_ASSUMPTIONS.map(({ id, value }) => [id, value])
) as unknown as Assumptions;
const measuredOn = (day: string, path: Path) => ({ path, measure: measure(path, day, assumptions) });
const [hills, coast] = route.variants.map((variant, index) => ({
	...{ route, letter: 'AB'[index] },
	found: measuredOn('2026-06-29', variantPath(atlas, variant))
})) as unknown as Compared[];
const basis = (query: string, counted: readonly ComparedItem[] | null = null) =>
	comparisonBasis(counted, readView(query, atlas).view, '2026-06-29', [hills, coast], atlas);

it('says nothing of a plain question but what isn’t built', () => {
	expect(basis('compare=south.hills,south.coast')).toEqual({
		...{ terms: null, more: null, operating: null },
		restricted: [],
		unbuilt: ['Of B, 120\u00a0km (38%) are not built yet: 120\u00a0km in Azerbaijan, under construction.']
	});
});
it('says on what terms, and how long each is where only what operates counts', () => {
	const counted = [hills, { ...coast, found: null }] as unknown as ComparedItem[];
	const told = basis('compare=south.hills,south.coast&from=alpha&to=delta&status=planned', counted);
	expect(told.terms).toBe('Planned and proposed lines count as open.');
	expect(told.more).toBeNull();
	expect(told.operating).toBe('With only the lines open on 29 June 2026: A 200\u00a0km, B has no route.');
	expect(comparisonForRoom(told)).toEqual([told.terms, told.operating]);
});
it('says what lines of the ways don’t carry while they are open, once for all ways that it holds on', () => {
	const path = variantPath(atlas, route.variants[0]);
	const [first, ...others] = path.legs;
	const restrictions = [
		{ from: '1993-04-03', kind: 'goods' as const, says: 'Lorries of Alpha aren’t let in.' },
		{ from: '2010-01-01', until: '2011-01-01', kind: 'goods' as const, says: 'Was over long ago.' }
	];
	const shut = { ...path, legs: [{ ...first, link: { ...first.link, restrictions } }, ...others] };
	const found = measuredOn('2026-06-29', shut);
	const items = [{ ...hills, found }, coast, { ...hills, letter: 'C', found }] as unknown as Compared[];
	const { restricted } = comparisonBasis(null, readView('', atlas).view, '2026-06-29', items, atlas);
	expect(restricted).toEqual(['A and C: Lorries of Alpha aren’t let in.']);
});
