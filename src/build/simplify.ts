import { distance, nearestOnSegment, planeAt, type LonLat } from '../lib/atlas/plane.ts';

/** Douglas–Peucker: the fewest vertices of the line that keep within `tolerance` km of it; the ends stay. */
export function simplify(line: readonly LonLat[], tolerance: number): [number, number][] {
	const { flat } = planeAt((line[0][1] + line[line.length - 1][1]) / 2);
	const points = line.map(flat);
	const keep = new Set([0, line.length - 1]);
	const open: [number, number][] = [[0, line.length - 1]];
	for (let range = open.pop(); range; range = open.pop()) {
		const [first, last] = range;
		let worst = tolerance;
		let split = -1;
		for (let i = first + 1; i < last; i++) {
			const off = distance(points[i], nearestOnSegment(points[i], points[first], points[last]));
			if (off > worst) [worst, split] = [off, i];
		}
		if (split < 0) continue;
		keep.add(split);
		open.push([first, split], [split, last]);
	}
	return line.filter((_, i) => keep.has(i)).map(([longitude, latitude]) => [longitude, latitude]);
}
