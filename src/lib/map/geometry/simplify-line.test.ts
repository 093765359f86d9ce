import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToLine } from '../../../../tests/support/distance-to-line';
import { simplifyLine, type Xy } from './simplify-line';

const whole = fc.integer({ min: -500, max: 500 });
const lines = fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 60 });

describe('a simplified line', () => {
	it('loses what lies on it, and keeps its corners', () => {
		const line: Xy[] = [
			[0, 0],
			[5, 0.4],
			[10, 0],
			[10, 5],
			[10, 10]
		];
		expect(simplifyLine(line, 0.5)).toEqual([
			[0, 0],
			[10, 0],
			[10, 10]
		]);
		expect(simplifyLine(line, 0.3)).toHaveLength(4);
	});
	it('is left alone where there is nothing between its ends', () => {
		expect(simplifyLine([], 1)).toEqual([]);
		expect(simplifyLine([[1, 2]], 1)).toEqual([[1, 2]]);
		expect(simplifyLine([[1, 2], [1, 2]] as const, 1)).toHaveLength(2); // prettier-ignore
	});
	it('of a ring keeps what is furthest from where it closes', () => {
		const ring: Xy[] = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 0]
		];
		expect(simplifyLine(ring, 1)).toEqual(ring);
	});
	it('is some of its vertices in their order, its ends among them, none of the others further off than allowed', () => {
		fc.assert(
			fc.property(lines, fc.integer({ min: 1, max: 100 }), (line, tolerance) => {
				const simple = simplifyLine(line, tolerance);
				expect(simple[0]).toBe(line[0]);
				expect(simple.at(-1)).toBe(line.at(-1));
				let from = 0;
				for (const vertex of simple) {
					const at = line.indexOf(vertex, from);
					expect(at).toBeGreaterThanOrEqual(from);
					from = at + 1;
				}
				for (const vertex of line)
					expect(distanceToLine(simple, vertex)).toBeLessThanOrEqual(tolerance + 1e-9);
			})
		);
	});
	it('is told by the distances of the plane that is named', () => {
		const line: Xy[] = [
			[0, 0],
			[1, 1],
			[2, 0]
		];
		const stretched = ([x, y]: Xy): Xy => [x, 3 * y];
		expect(simplifyLine(line, 2)).toEqual([line[0], line[2]]);
		expect(simplifyLine(line, 2, stretched)).toEqual(line);
	});
});
