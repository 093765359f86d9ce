import { expect, it } from 'vitest';
import { countText, kindText, sidesText } from './crossing-words';

it('counts what is crossed', () => {
	expect([countText('border', 1), countText('border', 3)]).toEqual(['1\u00a0land border', '3\u00a0land borders']);
	expect([countText('gauge', 1), countText('gauge', 2)]).toEqual(['1\u00a0break of gauge', '2\u00a0breaks of gauge']);
});
it('names the kind, and what lies on either side', () => {
	expect(kindText('sea-border')).toBe('Border across a sea');
	expect(sidesText({ kind: 'border', from: 'AZ', to: 'GE' })).toBe('Azerbaijan to Georgia');
	expect(sidesText({ kind: 'gauge', from: '1520', to: '1435' })).toBe('1520 to 1435\u00a0mm');
	expect(sidesText({ kind: 'transshipment', from: 'rail', to: 'ferry' })).toBe('railway to ship');
	expect(sidesText({ kind: 'transshipment', from: 'ferry', to: 'ferry' })).toBe('ship to ship');
});
