import { expect, it } from 'vitest';
import { hundredthsText, numberText, numberWord, tenthsText, wholeText } from './number-text';

it('groups thousands', () =>
	expect([7, 1768, 1520.5, 1_250_000].map(numberText)).toEqual(['7', '1,768', '1,520.5', '1,250,000']));
it('writes whole numbers', () => expect([0, 825.6, 1768.4].map(wholeText)).toEqual(['0', '826', '1,768']));
it('keeps the digits that are asked for', () => {
	expect([3, 4.26].map(tenthsText)).toEqual(['3.0', '4.3']);
	expect([1, 1.424].map(hundredthsText)).toEqual(['1.00', '1.42']);
});
it('spells small numbers out', () =>
	expect([0, 1, 2, 12, 13].map(numberWord)).toEqual(['no', 'one', 'two', 'twelve', '13']));
