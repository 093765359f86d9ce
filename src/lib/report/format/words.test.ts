import { expect, it } from 'vitest';
import { BEST_WAY, NO_WAY, otherWay, wayLettered, WITH_NOTHING_CLOSED } from './path-words';
import { UNRECORDED, UNRECORDED_TITLE, unrecordedShare } from './record-words';

it('calls paths by one name each', () => {
	expect([BEST_WAY, WITH_NOTHING_CLOSED, NO_WAY]).toEqual(['Best way', 'With nothing closed', 'no way']);
	expect([otherWay(0), otherWay(1), wayLettered('B')]).toEqual([
		'Other way\u00a01',
		'Other way\u00a02',
		'Way B'
	]);
});
it('says of what isn’t known on the day that it isn’t on record', () => {
	expect([UNRECORDED, UNRECORDED_TITLE]).toEqual(['not on record by then', 'Not on record by then']);
	expect(unrecordedShare('12 %')).toBe('Not on record by then 12 %');
});
