import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLine, encodeLine } from './polyline.ts';

test("the format's own example", () => {
	const line: [number, number][] = [
		[-120.2, 38.5],
		[-120.95, 40.7],
		[-126.453, 43.252]
	];
	expect(encodeLine(line, 5)).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@');
	expect(decodeLine('_p~iF~ps|U_ulLnnqC_mqNvxq`@', 5)).toEqual(line);
});

test('any line comes back rounded to the precision', () => {
	const degrees = (limit: number) =>
		fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((value) => value / 1e4);
	fc.assert(
		fc.property(fc.array(fc.tuple(degrees(180), degrees(90))), (line) => {
			expect(decodeLine(encodeLine(line, 4), 4)).toEqual(
				line.map(([longitude, latitude]) => [longitude + 0, latitude + 0])
			);
		})
	);
});

test('no text at all, or any other, ends', () => {
	fc.assert(fc.property(fc.string(), (text) => Array.isArray(decodeLine(text, 4))));
});
