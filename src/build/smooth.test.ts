import { lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base } from '../../tests/support/geodata/geodata-fixture-base.ts';
import { sampled, type LonLat } from '../lib/atlas/plane.ts';
import { simplified, smooth, type Terrain } from './smooth.ts';

const anywhere: Terrain = { base: { kmOutside: () => 0, onLand: () => false }, country: null };
const inAzerbaijan: Terrain = { base, country: 'AZ' };

/**
 * Km from the line as a map draws it: straight in degrees, so cut short enough that turf's great circles say
 * the same.
 */
const furthest = (curve: [number, number][], line: readonly LonLat[]) => {
	const drawn = lineString(sampled(line, 5));
	return Math.max(...curve.map((point) => pointToLineDistance(point, drawn, { units: 'kilometers' })));
};

const bend: LonLat[] = [
	[40.5, 41],
	[40.8, 41.2],
	[41.1, 41],
	[41.4, 41.3]
];

describe('the curve', () => {
	test('is rounder than the line and keeps within a kilometre of it', () => {
		const curve = smooth(bend, [], 'traced', anywhere);
		expect(curve.length).toBeGreaterThan(bend.length);
		expect(furthest(curve, bend)).toBeGreaterThan(0.3);
		expect(furthest(curve, bend)).toBeLessThanOrEqual(1);
	});
	test('keeps its ends and its named places exactly', () => {
		const curve = smooth(bend, [bend[1]], 'traced', anywhere);
		expect(curve[0]).toEqual(bend[0]);
		expect(curve.at(-1)).toEqual(bend.at(-1));
		expect(curve).toContainEqual(bend[1]);
	});
	test('wastes nothing on a straight line', () => {
		const straight: LonLat[] = [
			[40.5, 41],
			[40.5, 41.2],
			[40.5, 41.5]
		];
		expect(smooth(straight, [], 'traced', anywhere)).toEqual([straight[0], straight[2]]);
		expect(smooth(straight, [straight[1]], 'traced', anywhere)).toEqual(straight);
	});
	test('has fewer points where the line is known to a few kilometres only, and is the same to the eye', () => {
		const fine = smooth(bend, [], 'traced', anywhere);
		const rough = smooth(bend, [], 'waypoints', anywhere);
		expect(rough.length).toBeGreaterThan(bend.length);
		expect(rough.length).toBeLessThan(fine.length);
		expect(furthest(fine, rough)).toBeLessThanOrEqual(0.31);
	});
	test('leaves two points alone, and forgives a vertex given twice', () => {
		expect(smooth(bend.slice(0, 2), [], 'traced', anywhere)).toEqual(bend.slice(0, 2));
		expect(smooth([bend[0], bend[0], bend[1], bend[1], bend[2]], [], 'traced', anywhere)).toEqual(
			smooth(bend.slice(0, 3), [], 'traced', anywhere)
		);
	});
});

describe('borders and coasts', () => {
	/** Along the northern border, where a curve through the vertices would bulge out. */
	const alongTheBorder: LonLat[] = [
		[40.4, 41.7],
		[40.8, 41.999],
		[41.2, 41.999],
		[41.6, 41.7]
	];
	test('a span that would bulge into the neighbour stays straight', () => {
		const free = smooth(alongTheBorder, [], 'traced', anywhere);
		expect(Math.max(...free.map(([, latitude]) => latitude))).toBeGreaterThan(42);
		const held = smooth(alongTheBorder, [], 'traced', inAzerbaijan);
		expect(Math.max(...held.map(([, latitude]) => latitude))).toBeLessThanOrEqual(42);
		expect(held.length).toBeGreaterThan(4);
	});
	test('a ferry that would touch land stays straight there', () => {
		const alongTheCoast: LonLat[] = [
			[45, 40.2],
			[45.995, 40.8],
			[45.995, 41.2],
			[45, 41.8]
		];
		const ferry: Terrain = { base, country: null, sea: 'Test Sea' };
		const east = (line: [number, number][]) => Math.max(...line.map(([longitude]) => longitude));
		expect(east(smooth(alongTheCoast, [], 'traced', anywhere))).toBeGreaterThan(46);
		expect(east(smooth(alongTheCoast, [], 'traced', ferry))).toBeLessThan(46);
	});
});

test('any line in a country: within a kilometre, ends and places kept, no further out than it was, the same every time', () => {
	// Around the north-eastern corner of the country, where there is most to go wrong.
	const degrees = fc.double({ min: 41.7, max: 42.1, noNaN: true });
	const vertex = fc.tuple(degrees, degrees);
	fc.assert(
		fc.property(fc.array(vertex, { minLength: 2, maxLength: 8 }), (line) => {
			const curve = smooth(line, [line[1]], 'traced', inAzerbaijan);
			const out = (points: readonly LonLat[]) =>
				Math.max(...points.map((point) => base.kmOutside('AZ', point)));
			expect(curve[0]).toEqual(line[0]);
			expect(curve.at(-1)).toEqual(line.at(-1));
			expect(curve).toContainEqual(line[1]);
			expect(furthest(curve, line)).toBeLessThanOrEqual(1);
			expect(out(curve)).toBeLessThanOrEqual(out(sampled(line, 0.5)) + 0.05);
			expect(smooth(line, [line[1]], 'traced', inAzerbaijan)).toEqual(curve);
		}),
		{ numRuns: 50 }
	);
});

test('a simplified line keeps within the tolerance', () => {
	const wave: LonLat[] = Array.from({ length: 200 }, (_, i) => [40 + i / 200, 41 + Math.sin(i / 9) / 50]);
	const simple = simplified(wave, 0.03);
	expect(simple.length).toBeLessThan(100);
	const line = lineString(simple);
	for (const point of wave)
		expect(pointToLineDistance([...point], line, { units: 'kilometers' })).toBeLessThan(0.031);
});
