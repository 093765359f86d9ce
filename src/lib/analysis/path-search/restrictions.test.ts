import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { restrictionsOn, type Restriction } from './restrictions';
import { variantPath } from '../path';

const shut: Restriction = { from: '2020-03', kind: 'travellers', says: 'Travellers may not pass.' };
const wagons: Restriction = { from: '2005', until: '2021-06-30', kind: 'goods', says: 'Wagons only.' };
const atlas = createAtlas({
	...smallAtlas,
	links: smallAtlas.links.map((link) => {
		if (link.id === 'alpha-beta') return { ...link, restrictions: [wagons, shut] };
		return link.id === 'beta-gamma' ? { ...link, country: 'GE', restrictions: [shut] } : link;
	})
});
const path = variantPath(atlas, {
	id: 'both',
	name: 'Both',
	links: ['alpha-beta', 'beta-gamma'],
	countries: ['AZ', 'GE']
});

it('says what holds on the day, once, with the links it holds on', () => {
	expect(restrictionsOn(path, '2021-06-30', atlas)).toEqual([
		{ says: 'Wagons only.', kind: 'goods', links: ['alpha-beta'] },
		{ says: 'Travellers may not pass.', kind: 'travellers', links: ['alpha-beta', 'beta-gamma'] }
	]);
	expect(restrictionsOn(path, '2021-07-01', atlas).map(({ says }) => says)).toEqual([
		'Travellers may not pass.'
	]);
	expect(restrictionsOn(path, '2004-12-31', atlas)).toEqual([]);
});
it('says what keeps travellers off only where the path crosses the border, not on the link before it', () => {
	const inner = { ...path, legs: path.legs.slice(0, 1) };
	expect(restrictionsOn(inner, '2021-06-30', atlas).map(({ says }) => says)).toEqual(['Wagons only.']);
});
