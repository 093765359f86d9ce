import { expect, test } from 'vitest';
import type { Link, Route } from '../lib/atlas/schema.ts';
import { leastCrowdedPoint } from './least-crowded';

const link = (id: string, coordinates: number[][]) =>
	({ id, geometry: { type: 'LineString', coordinates } }) as unknown as Link;
const route = (id: string, links: string[], group: 'default' | 'comparison' = 'default') =>
	({ id, group, variants: [{ links }] }) as unknown as Route;

// Two lines that begin together and part: the first ends 3 degrees from the second.
const links = [
	link('east', [
		[40, 40],
		[41, 41],
		[42, 43]
	]),
	link('south', [
		[40, 40],
		[41, 40],
		[42, 40]
	])
];

test('a name stands where its route is farthest from the others', () => {
	const [east, south] = [route('east', ['east']), route('south', ['south'])];
	expect(leastCrowdedPoint(east, [east, south], links)).toEqual([42, 43]);
});
test('without others, and beside those for comparison, it stands in the middle', () => {
	const [east, south] = [route('east', ['east']), route('south', ['south'], 'comparison')];
	expect(leastCrowdedPoint(east, [east], links)).toEqual([41, 41]);
	expect(leastCrowdedPoint(east, [east, south], links)).toEqual([41, 41]);
});
