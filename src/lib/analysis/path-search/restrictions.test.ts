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
		return link.id === 'beta-gamma' ? { ...link, restrictions: [shut] } : link;
	})
});
const path = variantPath(atlas, {
	id: 'both',
	name: 'Both',
	links: ['alpha-beta', 'beta-gamma'],
	countries: ['AZ']
});

it('says what holds on the day, once, with the links it holds on', () => {
	expect(restrictionsOn(path, '2021-06-30')).toEqual([
		{ says: 'Wagons only.', kind: 'goods', links: ['alpha-beta'] },
		{ says: 'Travellers may not pass.', kind: 'travellers', links: ['alpha-beta', 'beta-gamma'] }
	]);
	expect(restrictionsOn(path, '2021-07-01').map(({ says }) => says)).toEqual(['Travellers may not pass.']);
	expect(restrictionsOn(path, '2004-12-31')).toEqual([]);
});
