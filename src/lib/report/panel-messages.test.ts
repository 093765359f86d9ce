/** Messages of panels, written out. */
import { expect, it } from 'vitest';
import { TRANSFER_KM } from '../analysis/path-search/question';
import { drawnLength, factNote, howDrawn, restrictedSpan } from './network/link-facts-text';
import { confidenceAside, eventAside, lastBefore, nothingLater } from './record/moment-text';
import { EXAMPLES_OF_ENDS } from './reroute/outcome';
import { criticalIntro, nothingCritical } from './stress/critical-messages';
import { matrixBasis, matrixKey, matrixLimits } from './stress/matrix-messages';
import { assumptionSentence } from './terms/assumption-text';

const TRANSFERS = `In a search by distance, each change between rail, road and ship counts as ${TRANSFER_KM} km more, so that routes do not switch lines too readily; these km are not shown as length.`;

it('says what a connection hangs on, and where it hangs on nothing', () => {
	const intro =
		'Ranked from closures that leave no route from Baku to Kars to those with the least effect. Only what the route passes can matter. Select a row to see that closure.';
	expect(criticalIntro('Baku', 'Kars', false)).toBe(intro);
	expect(criticalIntro('Baku', 'Kars', true)).toBe(`${intro} ${TRANSFERS}`);
	expect(nothingCritical('Baku', 'Kars')).toBe(
		'No single closure on the route from Baku to Kars makes a difference.'
	);
});
it('says what the cells of the matrix mean, and what they don’t count', () => {
	const key =
		'Dot: unchanged. Dash: not connected even with nothing closed. “end”: an endpoint lies in the closed area. Select a cell to see it on the map.';
	expect(matrixKey('km', false)).toBe(
		`Length of the route between two places when something closes, relative to the baseline. ${key}`
	);
	expect(matrixKey('hours', true)).toBe(
		`Hours on the route between two places when something closes, relative to the baseline. Oil and gas keep no timetable: for them the ratio is of length. ${key}`
	);
	expect(matrixBasis('The goods are oil.', false)).toBe('The goods are oil.');
	expect(matrixBasis('What is planned counts.', true)).toBe(
		'What is planned counts. * = uses lines not built yet.'
	);
	const limits =
		'Ignores capacity and tariffs. Based on the mapped network, with the lines that count on this day.';
	expect([matrixLimits('hours'), matrixLimits('km')]).toEqual([limits, `${limits} ${TRANSFERS}`]);
});
it('asks for two places, with examples', () => {
	expect(EXAMPLES_OF_ENDS).toBe('Choose two places to see the route between them. For example:');
});
it('says what an assumption rests on', () => {
	const border = { statement: 'Queues at a border.', low: 4, high: 24, unit: 'h', value: 10 } as const;
	expect(assumptionSentence(border)).toBe('Queues at a border. Sources give 4 to 24 h; on record: 10.');
});
it('says when things happened, and where knowledge ends', () => {
	expect(nothingLater('29 June 2026')).toBe('No sources after 29 June 2026; later events are unknown.');
	expect(lastBefore('3 May 2025')).toBe('Latest event: 3 May 2025');
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
		'120\u00a0km measured on the map',
		'120\u00a0km measured on the map; none published'
	]);
	expect(howDrawn('by hand')).toBe('How it was drawn: by hand');
});
