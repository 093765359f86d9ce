import { expect, test } from 'vitest';
import { wrap } from './wrap';

const letters = (text: string) => text.length;
const plain = (text: string, width: number) =>
	wrap([{ text }], width, letters).map((line) => line.map((piece) => piece.text).join(''));

test('lines are filled with whole words', () =>
	expect(plain('one two three four', 8)).toEqual(['one two', 'three', 'four']));
test('a word longer than a line is broken, and none of it is lost', () =>
	expect(plain('a extraordinarily b', 5)).toEqual(['a', 'extra', 'ordin', 'arily', 'b']));
test('a line feed ends a line', () => expect(plain('one\ntwo', 20)).toEqual(['one', 'two']));
test('nothing is lost between runs, and a word of two styles doesn’t part', () => {
	const lines = wrap([{ text: 'see the ' }, { text: 'map', bold: true }, { text: ', then' }], 8, letters);
	expect(lines).toEqual([
		[{ text: 'see the' }],
		[{ text: 'map', bold: true }, { text: ',' }],
		[{ text: 'then' }]
	]);
});
test('a link stays one piece on its line', () => {
	const href = 'https://example.org/';
	expect(wrap([{ text: 'open the map', href }], 8, letters)).toEqual([
		[{ text: 'open the', href }],
		[{ text: 'map', href }]
	]);
});
test('a chain of names too long for a line parts between two of them', () => {
	expect(plain('Baku–Tbilisi–Kars', 14)).toEqual(['Baku–Tbilisi–', 'Kars']);
	expect(plain('https://example.org/some/page', 22)).toEqual(['https://example.org/', 'some/page']);
});
