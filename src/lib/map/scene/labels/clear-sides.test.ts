import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { createAtlas } from '../../../atlas/atlas';
import { clearSides } from './clear-sides';

describe('the sides of a place', () => {
	const atlas = createAtlas(smallAtlas);
	const of = (id: string) => clearSides(atlas)(atlas.place.get(id)!).map(String);

	it('on which no link leads away come first', () => {
		// Its only link leads east.
		expect(of('alpha')[0]).toBe('-1,0');
		// Links lead west, and aslant to the north-east and south-east: a short name stands between those.
		expect(of('beta')[0]).toBe('1,0');
		expect(of('beta').indexOf('-1,0')).toBeGreaterThan(of('beta').indexOf('-1,-1'));
	});
	it('are all there', () => expect(new Set(of('gamma')).size).toBe(8));
});
