import { expect, it } from 'vitest';
import { substituteNote, substituteText } from './substitute-text';

it('says what is left where it isn’t a way', () => {
	expect([substituteText({ kind: 'untouched' }), substituteText({ kind: 'none' })]).toEqual([
		'unaffected',
		'no other route'
	]);
});
it('says what counts and by which measure the best way is found', () => {
	expect(substituteNote('operating', false)).toBe(
		'“If its territory closes”: the best remaining route between the same endpoints, with open lines only. The readings differ in kind and are not added up.'
	);
	expect(substituteNote('planned', true)).toContain(
		'“If its territory closes”: the best remaining route between the same endpoints, with all lines, also planned and proposed ones, by estimated time. The readings differ in kind and are not added up.'
	);
});
