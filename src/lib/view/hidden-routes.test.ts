import { expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { createAtlas } from '../atlas/atlas';
import { hiddenRoutes } from './hidden-routes';

const bindings = [
	{ claim: 'a-claim', routes: ['south'], links: ['delta-beta', 'gamma-delta'] },
	{ claim: 'nowhere', routes: ['north'], links: ['alpha-beta', 'gamma-delta'] }
];
const atlas = createAtlas({ ...smallAtlas, bindings });
const hidden = (claim: string, shown: readonly string[]) =>
	hiddenRoutes(atlas, shown, { kind: 'claim', claim });

it('a claim about stretches of two variants needs both', () => {
	expect(hidden('a-claim', ['south'])).toEqual([]);
	expect(hidden('a-claim', ['south.hills'])).toEqual(['south']);
	expect(hidden('a-claim', ['south.coast'])).toEqual(['south']);
	expect(hidden('a-claim', ['south.hills', 'sea'])).toEqual([]);
});
it('a stretch that no route of the claim uses is shown by one that does', () => {
	expect(hidden('nowhere', ['north'])).toEqual(['south']);
	expect(hidden('nowhere', ['south'])).toEqual(['north']);
	expect(hidden('nowhere', ['north', 'sea'])).toEqual([]);
});
