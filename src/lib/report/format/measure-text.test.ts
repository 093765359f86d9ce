import { expect, it } from 'vitest';
import {
	atMostMegabytesText,
	aboutHoursText,
	detourText,
	diameterText,
	gaugeText,
	hoursText,
	kmText,
	megabytesText,
	percentText,
	printedKmText
} from './measure-text';

it.each([
	[0, '0\u00a0km'],
	[0.4, 'under 1\u00a0km'],
	[825.6, '826\u00a0km'],
	[7200, '7,200\u00a0km']
])('writes %d km', (km, text) => expect(kmText(km)).toBe(text));

it.each([
	[0, '0%'],
	[0.004, 'under 1%'],
	[0.686, '69%'],
	[0.998, 'over 99%'],
	[1, '100%']
])('writes a share of %d', (share, text) => expect(percentText(share)).toBe(text));

it('writes a published length as it was printed', () => {
	expect([224, 223.6, 532.53, 1768].map(printedKmText)).toEqual([
		'224\u00a0km',
		'223.6\u00a0km',
		'532.53\u00a0km',
		'1,768\u00a0km'
	]);
});

it.each([
	[0, '0\u00a0h'],
	[0.5, 'under 1\u00a0h'],
	[71.4, '71\u00a0h'],
	// 84 hours are three days and a half.
	[84, '3.5\u00a0days'],
	[240, '10.0\u00a0days']
])('writes %d hours', (hours, text) => expect(hoursText(hours)).toBe(text));

it.each([
	[0.9, '0.90\u00a0×'],
	[1, '1.00\u00a0×'],
	[1.004, 'just over 1\u00a0×'],
	[1.42, '1.42\u00a0×']
])('writes a detour of %d', (factor, text) => expect(detourText(factor)).toBe(text));

it('writes a ratio of hours with what it is one of', () => {
	expect([1.42, 1.004].map((factor) => detourText(factor, 'hours'))).toEqual([
		'1.42\u00a0× the hours',
		'just over 1\u00a0× the hours'
	]);
});

it('writes an estimate of hours within a sentence', () => {
	expect([0, 0.4, 1.2, 18, 84].map(aboutHoursText)).toEqual([
		'about 0\u00a0h',
		'less than an hour',
		'about 1\u00a0h',
		'about 18\u00a0h',
		'about 3.5\u00a0days'
	]);
});

it('writes the width of tracks by its name and that of pipes as a number', () => {
	expect(gaugeText(1520)).toBe('1520\u00a0mm');
	expect(diameterText(1067)).toBe('1,067 mm');
});

it('writes the size of a file that is saved, and of one that is too large', () => {
	expect([5_000_000, 4_260_000].map(megabytesText)).toEqual(['5.0 MB', '4.3 MB']);
	expect([10_000_000, 9_460_000].map(atMostMegabytesText)).toEqual(['10 MB', '9.5 MB']);
});
