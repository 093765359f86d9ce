import { expect, it } from 'vitest';
import { anyOf, inRow, inSeries, listed } from './list-text';

it.each([
	[[], ''],
	[['Georgia'], 'Georgia'],
	[['Georgia', 'Türkiye'], 'Georgia and Türkiye'],
	[['Georgia', 'Türkiye', 'Iran'], 'Georgia, Türkiye and Iran']
])('lists %j', (items, text) => expect(listed(items)).toBe(text));

it('counts what is more than can be named, and never one alone', () => {
	const names = ['Iran', 'Russia', 'Georgia', 'China', 'Kazakhstan', 'Türkiye'];
	expect(listed(names, 3)).toBe('Iran, Russia, Georgia and 3 more');
	expect(listed(names.slice(0, 5), 3)).toBe('Iran, Russia, Georgia and 2 more');
	expect(listed(names.slice(0, 4), 3)).toBe('Iran, Russia, Georgia and China');
});

it('lists what is to be chosen from', () => {
	expect([['Iran'], ['Iran', 'Russia'], ['Iran', 'Russia', 'China']].map(anyOf)).toEqual([
		'Iran',
		'Iran or Russia',
		'Iran, Russia or China'
	]);
});

it('sets names side by side, and counts those beyond', () => {
	expect(inRow(['Georgia', 'Türkiye'])).toBe('Georgia, Türkiye');
	expect(inRow(['Georgia', 'Türkiye', 'Iran'], 2)).toBe('Georgia, Türkiye and 1 more');
});

it('parts by semicolons what may hold commas', () => {
	expect(inSeries(['Alat, a port', 'Poti'])).toBe('Alat, a port; Poti');
	expect(inSeries(['Alat, a port', 'Poti', 'Aktau', 'Baku'], 2)).toBe('Alat, a port; Poti; and 2 more');
	expect(inSeries([])).toBe('');
});
