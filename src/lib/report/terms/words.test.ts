/** Words that other messages choose from, and sentences of what an answer rests on, written out. */
import { expect, it } from 'vitest';
import { TRANSFER_KM } from '../../analysis/path-search/question';
import { restrictedSentence, unrecordedSentence, unrecordedText } from './basis';
import { RATIO_WORDS, TRANSFERS_COUNTED, UNTIMED_RATIOS } from './ratio-words';
import { CONDITIONS, COUNTED, COUNTING } from './usable-words';

it('says of what a ratio is: of kilometres or of hours', () => {
	expect(RATIO_WORDS.km).toEqual({
		times: 'times as long',
		becomes: 'how many times as long the way becomes',
		head: 'Detour',
		unit: 'times',
		matrix: 'How many times as long the way between two places becomes when something closes.',
		offered: 'Times as long'
	});
	expect(RATIO_WORDS.hours).toEqual({
		times: 'times as many hours',
		becomes: 'how many times as many hours the way takes',
		head: 'Detour in hours',
		unit: 'times the hours',
		matrix: 'How many times as many hours the way between two places takes when something closes.',
		offered: 'Times as many hours'
	});
});
it('says what ratios count besides, and of which goods they are never hours', () => {
	expect(TRANSFER_KM).toBe(100);
	expect(TRANSFERS_COUNTED).toBe(
		'By km, each change between rail, road and ship counts as 100 km more, so that a way doesn’t hop between lines; those km are not shown as length.'
	);
	expect(UNTIMED_RATIOS).toBe(
		'Oil and gas keep no timetable: of their ways it is how many times as long they become.'
	);
});
it('says which links count, as each kind of sentence has it', () => {
	expect(Object.values(COUNTING)).toEqual([
		'what operates',
		'what operates or is under construction',
		'what is planned or proposed too'
	]);
	expect(Object.values(COUNTED)).toEqual([
		'what operates',
		'what is being built',
		'what is planned or proposed'
	]);
	expect(CONDITIONS).toEqual({
		construction: 'if what is under construction counted',
		planned: 'if what is planned or proposed counted'
	});
});
it('says what of a way isn’t on record by the day, or isn’t carried', () => {
	// 120 of 320 km are 37.5 %.
	expect(unrecordedSentence('A', { km: 120, share: 120 / 320 })).toBe(
		'Of A, 120\u00a0km (38\u00a0%) are not on record by then.'
	);
	expect(unrecordedText({ km: 693, share: 0.5 })).toBe('693\u00a0km not on record by then');
	expect(restrictedSentence(['A', 'C'], 'No lorries of Armenia.')).toBe('A and C: No lorries of Armenia.');
	expect(restrictedSentence(['B'], 'No lorries of Armenia.')).toBe('B: No lorries of Armenia.');
});
