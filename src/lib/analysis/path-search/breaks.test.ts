import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { breaksOf } from './breaks';
import { variantPath } from '../path';

const atlas = createAtlas(smallAtlas);
/** alpha – beta – gamma by rail in Azerbaijan, gamma – delta by ferry to Iran. */
const coast = variantPath(
	atlas,
	atlas.route.get('south')!.variants.find(({ id }) => id === 'coast')!
);
const broken = (...closures: string[]) =>
	breaksOf(coast, closures, atlas).map(({ closure, legs }) => [closure, ...legs.map(({ link }) => link.id)]);

it('says which legs each closure takes, in order of travel', () => {
	expect(broken('link:beta-gamma', 'place:beta')).toEqual([
		['link:beta-gamma', 'beta-gamma'],
		['place:beta', 'alpha-beta', 'beta-gamma']
	]);
});
it('a country takes its territory and the sea lanes that land there', () => {
	expect(broken('AZ')).toEqual([['AZ', 'alpha-beta', 'beta-gamma', 'gamma-delta']]);
	expect(broken('IR')).toEqual([['IR', 'gamma-delta']]);
});
it('leaves out what takes nothing of the way', () => {
	expect(broken('link:delta-beta', 'GE')).toEqual([]);
});
