import { expect, test } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import type { Claim } from '../../atlas/argument-schema';
import { createAtlas } from '../../atlas/atlas';
import { claimsOnLink, claimsOnPlace } from './claims-bound';

const atlas = createAtlas(smallAtlas);
const text = {
	claims: ['narrow', 'wide', 'both', 'free'].map((id) => ({ id }) as Claim),
	bindings: {
		narrow: { links: ['delta-beta'], places: ['delta'] },
		wide: { routes: ['south'] },
		both: { routes: ['south'], links: ['delta-beta'] }
	}
};
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

test('claims about a link come apart from those about its whole route', () => {
	const { own, whole } = claimsOnLink(text, atlas, 'delta-beta');
	expect([ids(own), ids(whole)]).toEqual([['narrow', 'both'], ['wide']]);
	expect(ids(claimsOnLink(text, atlas, 'gamma-delta').whole)).toEqual(['wide', 'both']);
});

test('claims about a place', () => {
	expect(ids(claimsOnPlace(text, 'delta').own)).toEqual(['narrow']);
	expect(ids(claimsOnPlace(text, 'alpha').own)).toEqual([]);
});
