import { expect, it } from 'vitest';
import { plainText } from '../../../../tests/support/plain-text';
import {
	bearsOnPieces,
	lastCheckedSentence,
	moreAfterSentence,
	noDevelopmentSentence,
	routesCheckedSentence,
	searchedSentence
} from './since-text';
import {
	actorNote,
	holderPieces,
	notStatedSentence,
	sinceThenPieces,
	spokenSincePieces,
	stanceTitlePieces
} from '../article/stance-sentences';
import { fromToSentence, hoursPieces, hoursSpanSentence } from '../terms/hours-pieces';

it('says that nothing is on record since, and what came after the day shown', () => {
	expect(noDevelopmentSentence(null)).toBe('No later development on this route is on record.');
	expect(noDevelopmentSentence('2024-11-01')).toBe(
		'No later development on this route is on record by 1 November 2024.'
	);
	expect(moreAfterSentence(3, '2024-11-01')).toBe('3 more after 1 November 2024.');
});
it('says how far was searched, and what was checked when', () => {
	const coverage = { from: '2024-12-01', to: '2026-06-29', latestSource: '2026-06', method: 'By hand.' };
	expect(searchedSentence(coverage)).toBe(
		'Searched from 1 December 2024 to 29 June 2026; latest source found: June 2026. By hand.'
	);
	expect(lastCheckedSentence('2026-01-01')).toBe('Facts of this route last checked on 1 January 2026.');
	expect(routesCheckedSentence(7, '2026-01-01')).toBe(
		'Facts of 7 routes were last checked on 1 January 2026.'
	);
});
it('says on which claims a development bears', () => {
	const claims = [
		{ passage: 'Problems ¶ 8', anchor: 'a' },
		{ passage: 'Remedies ¶ 2', anchor: 'b' }
	];
	expect(plainText(bearsOnPieces(claims))).toBe('Relevant to the article’s Problems ¶ 8, Remedies ¶ 2');
	expect(bearsOnPieces(claims)[1]).toEqual({ text: 'Problems ¶ 8', jump: 'a' });
});
it('says who stands where, and who has spoken since', () => {
	const later = [
		{ date: '2026-03-14', anchor: 'a' },
		{ date: '2026-05', anchor: 'b' }
	];
	expect(plainText(holderPieces('Georgia'))).toBe('Georgia');
	expect(plainText(holderPieces('Georgia', 'With the gate open.'))).toBe('Georgia. With the gate open.');
	expect(plainText(stanceTitlePieces('Georgia', 'The northern one'))).toBe('Georgia on The northern one');
	expect(actorNote('Georgia', 'With the gate open.')).toBe('Georgia: With the gate open.');
	expect(notStatedSentence(['Georgia', 'Iran'])).toBe('Not stated in the article: Georgia, Iran.');
	expect(plainText(sinceThenPieces(later))).toBe('Since then: 14 March 2026, May 2026');
	expect(sinceThenPieces(later)[3]).toEqual({ text: 'May 2026', jump: 'b' });
	expect(
		plainText(
			spokenSincePieces([
				{ actor: 'Georgia', later },
				{ actor: 'Iran', later: later.slice(1) }
			])
		)
	).toBe('Positions since then, from the record: Georgia, 14 March 2026, May 2026; Iran, May 2026.');
});
it('reads out an estimate of hours, and whose assumptions it rests on', () => {
	const hours = { total: 47.6, underWay: 15.6, waiting: 32 };
	expect(plainText(hoursPieces(hours, false))).toBe(
		'About 48\u00a0h: 16\u00a0h moving, 32\u00a0h waiting. An estimate with the same values for every line of one mode; not a timetable.'
	);
	expect(plainText(hoursPieces(hours, true))).toContain('32\u00a0h waiting, with your assumptions. An');
	expect(hoursPieces(hours, true)[0]).toEqual({ text: 'About 48\u00a0h', strong: true });
	expect(hoursSpanSentence([20, 80])).toBe(
		'With all assumptions at the best or the worst values that sources give: 20\u00a0h to 3.3\u00a0days.'
	);
});
it('says from where to where a variant leads', () => {
	expect(fromToSentence(null, 'Origin', 'End')).toBe('From Origin to End.');
	expect(fromToSentence('By land', 'Origin', 'End')).toBe('By land, from Origin to End.');
});
