/** What stands under everything that leaves the map, written out. */
import { expect, it } from 'vitest';
import { METHOD_VERSION } from '../method';
import { asOfAside, asOfSentence, asOfText } from './as-of';
import { BORDER_NOTE, BORDER_POLICY, UNSETTLED_BORDER } from './borders';
import { ATTRIBUTION, creditsAndBorders, creditsLine, CREDITS } from './credits';
import { dataImprint, imprint } from './versions';
import { namesNote, namesOnRecord, namesPolicy, namesStamp, noNameSentence } from './names-note';

it('says of which day it is', () => {
	const day = '29 June 2026';
	expect([asOfText(day), asOfAside(day), asOfSentence(day)]).toEqual([
		'As of 29 June 2026',
		'as of 29 June 2026',
		'As of 29 June 2026.'
	]);
});
it('says whose names it bears', () => {
	expect(namesNote(null)).toBe('Neutral names.');
	expect(namesNote('baku')).toBe('Baku’s names, neutral where none is on record.');
	expect(namesStamp('article')).toBe('The article’s names');
	expect(namesPolicy('tehran')).toBe('Tehran’s names stand where one is on record, neutral ones elsewhere.');
	expect(namesOnRecord('yerevan', 7, 21)).toBe(
		'Yerevan’s names are on record for 7 of 21 routes. The others keep the neutral name. Each route’s panel says who calls it what.'
	);
	expect(noNameSentence('moscow')).toBe(
		'No name that Moscow uses for this route is on record; the label is the neutral one.'
	);
});
it('takes no position on borders, however much room there is to say so', () => {
	expect(BORDER_NOTE).toBe(
		'Borders follow UN recognition; dashed ones are not settled, and the map takes no position.'
	);
	expect(UNSETTLED_BORDER).toBe('Not settled; the map takes no position');
	expect(BORDER_POLICY).toMatch(
		/^Borders follow recognition by the United Nations: Crimea is shown in Ukraine, /
	);
	expect(BORDER_POLICY).toMatch(/ The map takes no position, whichever names it bears\.$/);
});
it('credits those it stands on, and says which version it is', () => {
	expect(CREDITS).toBe('© OpenStreetMap contributors, GeoNames, Global Energy Monitor, Natural Earth, NOAA');
	expect(ATTRIBUTION).toBe(`${CREDITS}. Data under the Open Database License (ODbL) 1.0.`);
	const atlas = { version: '1.1+0123' };
	expect(dataImprint(atlas)).toBe('Isthmus, data version 1.1+0123');
	expect(imprint(atlas)).toBe(`Isthmus, data version 1.1+0123, method version ${METHOD_VERSION}`);
	expect(creditsLine('Isthmus, data version 1')).toBe(`${ATTRIBUTION} Isthmus, data version 1.`);
	expect(creditsAndBorders('Isthmus', 'Dashed.')).toBe(`${ATTRIBUTION} Isthmus. Dashed.`);
});
