/** Words that other messages choose from, and sentences of what an answer rests on, written out. */
import { expect, it } from 'vitest';
import { TRANSFER_KM } from '../../analysis/path-search/question';
import { restrictedSentence, unrecordedSentence, unrecordedText } from './basis';
import { RATIO_WORDS, TRANSFERS_COUNTED, UNTIMED_RATIOS } from './ratio-words';
import { CONDITIONS, COUNTED, COUNTING } from './usable-words';

it('says of what a ratio is: of kilometres or of hours', () => {
	expect(RATIO_WORDS.km).toEqual({
		times: 'times as long',
		becomes: 'length relative to the baseline',
		head: 'Detour',
		unit: 'times',
		matrix: 'Length of the route between two places when something closes, relative to the baseline.',
		offered: 'Times as long'
	});
	expect(RATIO_WORDS.hours).toEqual({
		times: 'times as many hours',
		becomes: 'hours relative to the baseline',
		head: 'Detour in hours',
		unit: 'times the hours',
		matrix: 'Hours on the route between two places when something closes, relative to the baseline.',
		offered: 'Times as many hours'
	});
});
it('says what ratios count besides, and of which goods they are never hours', () => {
	expect(TRANSFER_KM).toBe(100);
	expect(TRANSFERS_COUNTED).toBe(
		'In a search by distance, each change between rail, road and ship counts as 100 km more, so that routes do not switch lines too readily; these km are not shown as length.'
	);
	expect(UNTIMED_RATIOS).toBe('Oil and gas keep no timetable: for them the ratio is of length.');
});
it('says which links count, as each kind of sentence has it', () => {
	expect(Object.values(COUNTING)).toEqual([
		'open lines only',
		'open lines and lines under construction',
		'all lines, also planned and proposed ones'
	]);
	expect(Object.values(COUNTED)).toEqual([
		'open lines',
		'lines under construction',
		'planned and proposed lines'
	]);
	expect(CONDITIONS).toEqual({
		construction: 'if lines under construction were open',
		planned: 'if planned and proposed lines were built'
	});
});
it('says what of a way isn’t on record by the day, or isn’t carried', () => {
	// 120 of 320 km are 37.5%.
	expect(unrecordedSentence('A', { km: 120, share: 120 / 320 })).toBe(
		'Of A, 120\u00a0km (38%) are not on record by then.'
	);
	expect(unrecordedText({ km: 693, share: 0.5 })).toBe('693\u00a0km not on record by then');
	expect(restrictedSentence(['A', 'C'], 'No lorries of Armenia.')).toBe('A and C: No lorries of Armenia.');
	expect(restrictedSentence(['B'], 'No lorries of Armenia.')).toBe('B: No lorries of Armenia.');
});
