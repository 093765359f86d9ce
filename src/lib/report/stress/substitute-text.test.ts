import { expect, it } from 'vitest';
import { substituteNote, substituteText } from './substitute-text';

it('says what is left where it isn’t a way', () => {
	expect([substituteText({ kind: 'untouched' }), substituteText({ kind: 'none' })]).toEqual([
		'not used',
		'no other way'
	]);
});
it('says what counts and by which measure the best way is found', () => {
	expect(substituteNote('operating', false)).toBe(
		'“Without its territory”: the best way left between the same two ends, counting lines in operation. The readings are of different kinds and are not added up.'
	);
	expect(substituteNote('planned', true)).toContain('counting planned lines too, by the fewest hours. ');
});
