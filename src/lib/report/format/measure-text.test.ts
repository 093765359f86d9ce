import { expect, it } from 'vitest';
import { kmText, percentText, printedKmText } from './measure-text';

it.each([
	[0, '0\u00a0km'],
	[0.4, 'under 1\u00a0km'],
	[825.6, '826\u00a0km'],
	[7200, '7,200\u00a0km']
])('writes %d km', (km, text) => expect(kmText(km)).toBe(text));

it.each([
	[0, '0\u00a0%'],
	[0.004, 'under 1\u00a0%'],
	[0.686, '69\u00a0%'],
	[0.998, 'over 99\u00a0%'],
	[1, '100\u00a0%']
])('writes a share of %d', (share, text) => expect(percentText(share)).toBe(text));

it('writes a published length as it was printed', () => {
	expect([224, 223.6, 532.53, 1768].map(printedKmText)).toEqual(['224\u00a0km', '223.6\u00a0km', '532.53\u00a0km', '1,768\u00a0km']);
});
