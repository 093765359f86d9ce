import { expect, it } from 'vitest';
import { askedWords, asksForPlace, namesAlone, wordsForFigure } from './question-words';
import { initialsOf } from './route-names';

it.each([
	['Who owns the BTC?', ['owns', 'BTC']],
	['how long is it to Baku', ['long', 'Baku']],
	['corridor', ['corridor']],
	['what is', ['what', 'is']],
	['', []]
])('of “%s”, %j is asked', (text, words) => expect(askedWords(text)).toEqual(words));
it.each([
	[['owns', 'middle'], ['middle']],
	[
		['aras', 'need', 'iran'],
		['aras', 'iran']
	],
	[['middle'], null],
	[['owner'], null]
])('the names of %j are %j', (asked, names) => expect(namesAlone(asked)).toEqual(names));
it('a place is asked for by where it is, or by a border', () => {
	expect(asksForPlace('Where is Meghri?')).toBe(true);
	expect(asksForPlace('armenia azerbaijan border')).toBe(true);
	expect(asksForPlace('who owns btc')).toBe(false);
});
it('a figure is asked for by all that its label is about', () => {
	expect(wordsForFigure('Owners of TANAP and TAP').join(' ')).toMatch(/\bshareholders\b/);
	expect(wordsForFigure('Missing link')).toEqual([]);
});
it.each([
	['Trans-Caspian International Transport Route', ['TITR']],
	['International North–South Transport Corridor', ['INSTC']],
	['Trump Route for International Peace and Prosperity (TRIPP)', ['TRIPP']],
	['Middle Corridor', []],
	['a road', []]
])('the initials of %s are %j', (name, initials) => expect(initialsOf(name)).toEqual(initials));
