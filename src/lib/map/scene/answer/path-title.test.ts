import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { createAtlas } from '../../../atlas/atlas';
import { pathTitle } from './path-title';

const atlas = createAtlas(smallAtlas);
/** The southern one with its first variant called otherwise. */
const called = (name: string) =>
	pathTitle(
		createAtlas({
			...smallAtlas,
			routes: smallAtlas.routes.map((route) => ({
				...route,
				variants: route.variants.map((variant) => (variant.id === 'hills' ? { ...variant, name } : variant))
			}))
		}),
		'south.hills',
		null,
		true
	);

it('is the route, and which of its variants where it has several', () => {
	expect(pathTitle(atlas, 'south', null, false)).toBe('South');
	expect(pathTitle(atlas, 'south.hills', null, false)).toBe('South: Hills');
	expect(pathTitle(atlas, 'north.main', null, false)).toBe('North');
	expect(pathTitle(atlas, 'north.main', 'moscow', false)).toBe('Northern way');
});
it('is the variant alone where all are of one route', () => {
	expect(pathTitle(atlas, 'south.coast', null, true)).toBe('Coast');
});
it('is what stands before a colon or a bracket, and of many stops the first and the last', () => {
	expect(called('By land: the old one')).toBe('By land');
	expect(called('Baku–Tbilisi–Kars (by rail)')).toBe('Baku–Tbilisi–Kars');
	expect(called('Baku–Ganja–Tbilisi–Kars')).toBe('Baku–Kars');
});
