/** Messages of panels, written out. */
import { expect, it } from 'vitest';
import { TRANSFER_KM } from '../analysis/path-search/question';
import { drawnLength, factNote, howDrawn, restrictedSpan } from './network/link-facts-text';
import { confidenceAside, eventAside, lastBefore, nothingLater } from './record/moment-text';
import { EXAMPLES_OF_ENDS } from './reroute/outcome';
import { criticalIntro, nothingCritical } from './stress/critical-messages';
import { matrixBasis, matrixKey, matrixLimits } from './stress/matrix-messages';
import { assumptionSentence } from './terms/assumption-text';

const TRANSFERS = `By km, each change between rail, road and ship counts as ${TRANSFER_KM} km more, so that a way doesn’t hop between lines; those km are not shown as length.`;

it('says what a connection hangs on, and where it hangs on nothing', () => {
	const intro =
		'From Baku to Kars, from what leaves no way to what costs least. Only what the way passes can matter. A row opens the stress test with it closed.';
	expect(criticalIntro('Baku', 'Kars', false)).toBe(intro);
	expect(criticalIntro('Baku', 'Kars', true)).toBe(`${intro} ${TRANSFERS}`);
	expect(nothingCritical('Baku', 'Kars')).toBe(
		'Nothing on the way from Baku to Kars makes a difference if it closes alone.'
	);
});
it('says what the cells of the matrix mean, and what they don’t count', () => {
	const key =
		'1: it stays as it is. –: not joined even with nothing closed. end: one of the ends lies in what is closed. Each cell opens the map of what it says.';
	expect(matrixKey('km', false)).toBe(
		`How many times as long the way between two places becomes when something closes. ${key}`
	);
	expect(matrixKey('hours', true)).toBe(
		`How many times as many hours the way between two places takes when something closes. Oil and gas keep no timetable: of their ways it is how many times as long they become. ${key}`
	);
	expect(matrixBasis('The goods are oil.', false)).toBe('The goods are oil.');
	expect(matrixBasis('What is planned counts.', true)).toBe(
		'What is planned counts. *: over lines not built yet.'
	);
	const limits =
		'Counts no capacity and no tariffs: the network as drawn, with the links that count on this day.';
	expect([matrixLimits('hours'), matrixLimits('km')]).toEqual([limits, `${limits} ${TRANSFERS}`]);
});
it('asks for two places, with examples', () => {
	expect(EXAMPLES_OF_ENDS).toBe('Choose two places to see the way between them. For example:');
});
it('says what an assumption rests on', () => {
	const border = { statement: 'Queues at a border.', low: 4, high: 24, unit: 'h', value: 10 } as const;
	expect(assumptionSentence(border)).toBe('Queues at a border. Sources give 4 to 24 h; on record: 10.');
});
it('says when things happened, and where knowledge ends', () => {
	expect(nothingLater('29 June 2026')).toBe(
		'Nothing later than 29 June 2026 was found: what follows is unknown, not quiet.'
	);
	expect(lastBefore('3 May 2025')).toBe('Last before: 3 May 2025');
	expect([eventAside(undefined), eventAside('Baku')]).toEqual(['event', 'event, Baku']);
	expect(confidenceAside('high')).toBe('high confidence');
});
it('says of when a fact of a link is, and how its line was drawn', () => {
	expect(factNote('2024-05-03', 'At both ports.')).toBe('As of 3 May 2024. At both ports.');
	expect([factNote('2024-05', undefined), factNote(undefined, 'At both ports.')]).toEqual([
		'As of May 2024.',
		'At both ports.'
	]);
	expect(factNote(undefined, undefined)).toBe('');
	expect(restrictedSpan('2024-05-03', undefined)).toBe('From 3 May 2024.');
	expect(restrictedSpan('2024-05-03', '2025-01-01')).toBe('From 3 May 2024 to 1 January 2025.');
	expect([drawnLength(120, true), drawnLength(120, false)]).toEqual([
		'120\u00a0km as drawn',
		'120\u00a0km as drawn; none is published'
	]);
	expect(howDrawn('by hand')).toBe('How it was drawn: by hand');
});
