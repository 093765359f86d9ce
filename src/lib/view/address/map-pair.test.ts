import { expect, it } from 'vitest';
import { mapPair } from './map-pair';

const three = ['north', 'south', 'middle'];
it.each([
	['one map', three, null, null],
	['one map where there is only one way', ['north'], ['A', 'B'], null],
	['what was chosen', three, ['C', 'A'], ['C', 'A']],
	['the first two for what is no longer compared', three.slice(0, 2), ['C', 'D'], ['A', 'B']],
	['what is left of the choice', three, ['D', 'C'], ['A', 'C']]
] as const)('shows %s', (_, compare, maps, pair) => {
	expect(mapPair({ compare, maps, focus: null, closed: [] })).toEqual(pair);
});
it('shows one map among closures, where nothing is compared', () => {
	expect(mapPair({ compare: three, maps: ['A', 'B'], focus: { kind: 'reroute' }, closed: [] })).toBeNull();
});
