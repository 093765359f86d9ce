/** What files say of themselves, written out. */
import { expect, it } from 'vitest';
import {
	bibtexNote,
	LICENCE_OF_DATA,
	referenceText,
	sourcesShown,
	VOICES_TO_CITE,
	yearOf
} from './citation-messages';
import { aboutLine, aboutView, lineName, olderThanRecord } from './data-messages';
import {
	continuedTitle,
	mapWords,
	moreSources,
	OPEN_VIEW,
	sourcesInList,
	subjectText,
	viewOfQuery
} from './page-messages';

const CREDITED = '© OpenStreetMap contributors, GeoNames, Global Energy Monitor, Natural Earth, NOAA';

it('is how to cite a view: at its address, by its query, or by the day it was looked at', () => {
	const view = {
		...{ title: 'Aras', day: '2024-11-01', latest: '2026-06-29' },
		...{ accessed: '2026-11-26', version: '1.1+0123' }
	};
	const until = `Isthmus (2026). Aras [Map]. As of 1 November 2024; data up to 29 June 2026, version 1.1+0123 (after the plus sign, the first twelve digits of the SHA-256 of its content). ${CREDITED}. Open Database License (ODbL) 1.0.`;
	const found = { url: 'https://example.org/' };
	expect(referenceText({ ...view, found })).toBe(
		`${until} https://example.org/ (accessed 26 November 2026).`
	);
	expect(referenceText({ ...view, found: { query: '?routes=aras' } })).toBe(
		`${until} View ?routes=aras (accessed 26 November 2026).`
	);
	expect(referenceText({ ...view, found: null })).toBe(`${until} Accessed 26 November 2026.`);
	const note = 'Map as of 2024-11-01; data version 1.1+0123; accessed 2026-11-26';
	expect(bibtexNote({ ...view, found })).toBe(note);
	expect(bibtexNote({ ...view, found: { query: '?routes=aras' } })).toBe(`${note}; view ?routes=aras`);
	const basis = 'What is planned counts as open.';
	expect(referenceText({ ...view, basis, found })).toContain(
		`[Map]. What is planned counts as open. As of 1 November 2024`
	);
	expect(bibtexNote({ ...view, basis, found })).toBe(`${note}. ${basis}`);
	expect(yearOf(view.latest)).toBe('2026');
	expect(sourcesShown(12)).toBe('Sources of what is shown (12)');
	expect(LICENCE_OF_DATA).toBe(
		'Licence of the data: Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/'
	);
	expect(VOICES_TO_CITE).toMatch(
		/^The map separates three kinds of statement: .* Say which kind you cite\.$/
	);
});
it('is what a file of data holds', () => {
	const view = { day: '2026-06-29', version: '1.1', sources: ['Railway: Yearbook', 'Port: Report'] };
	const about = `As of 2026-06-29. Data version 1.1. ${CREDITED}. Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/.`;
	expect(aboutView(view)).toBe(`${about}\n\nSources:\nRailway: Yearbook\nPort: Report`);
	expect(aboutView({ ...view, address: '?routes=aras' })).toBe(
		`${about} View: ?routes=aras\n\nSources:\nRailway: Yearbook\nPort: Report`
	);
	expect(aboutView({ ...view, basis: 'What is planned counts as open.' })).toMatch(
		/^As of 2026-06-29\. What is planned counts as open\. Data version 1\.1\. /
	);
	expect(aboutLine({ mode: 'Railway', status: 'Operating', since: 'from 28 May 2006', km: 120.5 })).toBe(
		'Railway. Operating, from 28 May 2006. 120.5 km.'
	);
	expect(lineName('Alpha – Beta', 'Planned', false)).toBe('Alpha – Beta (planned)');
	expect(lineName('Alpha – Beta', 'Operating', true)).toBe('Alpha – Beta');
	expect(olderThanRecord('1991-12-31')).toBe('not on record by 31 December 1991, though known to be older');
});
it('is what stands around a map on slides and paper', () => {
	expect(OPEN_VIEW).toBe('Open this view on the map');
	expect(viewOfQuery('?routes=aras')).toBe('View: ?routes=aras');
	expect(continuedTitle('Details')).toBe('Details (continued)');
	expect([moreSources(0, 4), moreSources(2, 4)]).toEqual([
		'4, listed at the end',
		' · and 4 more, listed at the end'
	]);
	expect(sourcesInList([3])).toBe('Source 3 in the list at the end.');
	expect(sourcesInList([7, 2, 1, 3, 4, 9, 10])).toBe('Sources 1–4, 7, 9, 10 in the list at the end.');
	expect(subjectText('Two of them', '29 June 2026')).toBe('Two of them. As of 29 June 2026.');
	expect(subjectText('', '29 June 2026')).toBe('As of 29 June 2026.');
	const onMap = { legend: ['Aras', 'Planned'], names: ['Baku', 'Kars', 'Baku'] };
	expect(mapWords('Aras', '', onMap)).toBe('Map: Aras. Legend: Aras, Planned. Named on it: Baku, Kars.');
	expect(mapWords('Aras', 'By rail', onMap)).toMatch(/^Map: Aras\. By rail\. Legend: /);
});
