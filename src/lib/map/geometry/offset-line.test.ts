import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToLine } from '../../../../tests/support/distance-to-line';
import { offsetLine } from './offset-line';
import type { Xy } from './simplify-line';

const close = (line: readonly Xy[]) => line.map(([x, y]) => [expect.closeTo(x, 6), expect.closeTo(y, 6)]);

describe('a line moved aside', () => {
	it('lies to the right of its direction on a screen, where y runs down', () => {
		const east: Xy[] = [
			[0, 0],
			[10, 0]
		];
		expect(offsetLine(east, 2)).toEqual(
			close([
				[0, 2],
				[10, 2]
			])
		);
		expect(offsetLine(east, -2)).toEqual(
			close([
				[0, -2],
				[10, -2]
			])
		);
	});
	it('keeps its corners', () => {
		const corner: Xy[] = [
			[0, 0],
			[10, 0],
			[10, 10]
		];
		expect(offsetLine(corner, 2)).toEqual(
			close([
				[0, 2],
				[8, 2],
				[8, 10]
			])
		);
		expect(offsetLine(corner, -2)).toEqual(
			close([
				[0, -2],
				[12, -2],
				[12, 10]
			])
		);
	});
	it('cuts a sharp outer corner off instead of growing a spike', () => {
		const hairpin: Xy[] = [
			[0, 0],
			[50, 0],
			[0, 10]
		];
		for (const point of offsetLine(hairpin, -3))
			expect(distanceToLine(hairpin, point)).toBeLessThan(3 * 1.61);
	});
	it('swallows a jog that is shorter than the distance', () => {
		const jog: Xy[] = [
			[0, 0],
			[20, 0],
			[20, 1],
			[40, 1]
		];
		const moved = offsetLine(jog, 4);
		for (let i = 1; i < moved.length; i++) expect(moved[i][0]).toBeGreaterThanOrEqual(moved[i - 1][0]);
	});
	it('is the line itself in the middle lane, and leaves a point alone', () => {
		const line: Xy[] = [
			[0, 0],
			[5, 5]
		];
		expect(offsetLine(line, 0)).toEqual(line);
		expect(offsetLine([[1, 1]], 3)).toEqual([[1, 1]]);
		expect(
			offsetLine(
				[
					[1, 1],
					[1, 1]
				],
				3
			)
		).toHaveLength(2);
	});
	it('never strays far from the line, whatever its shape', () => {
		const step = fc.tuple(
			fc.double({ min: 3, max: 40, noNaN: true }),
			fc.double({ min: -1.2, max: 1.2, noNaN: true })
		);
		fc.assert(
			fc.property(
				fc.array(step, { minLength: 2, maxLength: 25 }),
				fc.double({ min: -4, max: 4, noNaN: true }),
				(steps, distance) => {
					let heading = 0;
					const line: Xy[] = [[0, 0]];
					for (const [length, turn] of steps) {
						heading += turn;
						const [x, y] = line[line.length - 1];
						line.push([x + length * Math.cos(heading), y + length * Math.sin(heading)]);
					}
					return offsetLine(line, distance).every(
						(point) => distanceToLine(line, point) <= Math.abs(distance) * 1.65 + 1e-6
					);
				}
			)
		);
	});
});
