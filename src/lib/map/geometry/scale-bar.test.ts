import { describe, expect, it } from 'vitest';
import { metresPerPixel, roundDistance } from './scale-bar';

describe('the scale bar', () => {
	it('has the ground resolution that the Web Mercator tables print for 256 px tiles one zoom further in', () => {
		// 156 543.03 m/px at zoom 0 with 256 px tiles is the well-known figure at the equator.
		expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03 / 2, 1);
		expect(metresPerPixel(7, 60)).toBeCloseTo(156_543.03 / 2 / 128 / 2, 2);
	});
	it.each([
		[999, 500],
		[1000, 1000],
		[4999, 2000],
		[73_000, 50_000]
	])('rounds %i m down to %i m', (metres, bar) => expect(roundDistance(metres)).toBe(bar));
});
