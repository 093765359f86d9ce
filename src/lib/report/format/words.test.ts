import { expect, it } from 'vitest';
import { BEST_WAY, NO_WAY, otherWay, wayLettered, WITH_NOTHING_CLOSED } from './path-words';
import { UNRECORDED, UNRECORDED_TITLE, unrecordedShare } from './record-words';

it('calls paths by one name each', () => {
	expect([BEST_WAY, WITH_NOTHING_CLOSED, NO_WAY]).toEqual(['Best route', 'Baseline', 'no route']);
	expect([otherWay(0), otherWay(1), wayLettered('B')]).toEqual([
		'Alternative\u00a01',
		'Alternative\u00a02',
		'Route B'
	]);
});
it('says of what isn’t known on the day that it isn’t on record', () => {
	expect([UNRECORDED, UNRECORDED_TITLE]).toEqual(['not on record by then', 'Not on record by then']);
	expect(unrecordedShare('12%')).toBe('Not on record by then 12%');
});
