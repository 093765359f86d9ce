import { booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { Area } from './area.ts';

/** A star around 45° E 41° N with a hole in the middle: many edges, many empty cells. */
const ring = (points: number, radius: (index: number) => number) =>
	Array.from({ length: points + 1 }, (_, i) => {
		const angle = ((i % points) / points) * 2 * Math.PI;
		return [45 + Math.cos(angle) * radius(i % points), 41 + Math.sin(angle) * radius(i % points)];
	});
const star: Polygon = {
	type: 'Polygon',
	coordinates: [ring(40, (i) => (i % 2 ? 1 : 2)), ring(12, () => 0.3)]
};
const area = new Area([star]);

const position = fc.tuple(
	fc.double({ min: 42.5, max: 47.5, noNaN: true }),
	fc.double({ min: 38.5, max: 43.5, noNaN: true })
);

test('the grid changes no answer, in whatever order the questions come', () => {
	fc.assert(
		fc.property(position, (at) => area.contains(at) === booleanPointInPolygon(at, star)),
		{ numRuns: 2000 }
	);
});

test('distances are those to the nearest edge, as far as they are measured', () => {
	const edges = star.coordinates.map((line) => lineString(line));
	fc.assert(
		fc.property(position, (at) => {
			const km = area.kmOutside(at);
			const exact = Math.min(...edges.map((edge) => pointToLineDistance(at, edge, { units: 'kilometers' })));
			if (area.contains(at)) expect(km).toBe(0);
			// Edges are straight in degrees here and great circles there: over the star's 100 km they part by a few
			// hundred metres.
			else if (exact < 9.5) expect(Math.abs(km - exact)).toBeLessThan(0.03 * exact + 0.3);
			else expect(km).toBeGreaterThan(8.9);
		}),
		{ numRuns: 1000 }
	);
});

test('an area of nothing contains nothing', () => {
	expect(new Area([]).contains([45, 41])).toBe(false);
	expect(new Area([]).kmOutside([45, 41])).toBe(Infinity);
});
