export type Xy = readonly [x: number, y: number];

/**
 * Douglas–Peucker: the fewest vertices of a line that keep within `tolerance` of it; its ends stay.
 * @param onPlane where a vertex stands when distances are measured, if that is elsewhere than it is written
 */
export function simplifyLine<Vertex extends Xy>(
	line: readonly Vertex[],
	tolerance: number,
	onPlane: (vertex: Vertex) => Xy = (vertex) => vertex
): Vertex[] {
	if (line.length < 3) return [...line];
	const points = line.map(onPlane);
	const keep = new Uint8Array(line.length);
	keep[0] = keep[line.length - 1] = 1;
	const open: [number, number][] = [[0, line.length - 1]];
	for (let range = open.pop(); range; range = open.pop()) {
		const [first, last] = range;
		let worst = tolerance * tolerance;
		let split = -1;
		for (let i = first + 1; i < last; i++) {
			const off = squaredDistance(points[i], points[first], points[last]);
			if (off > worst) [worst, split] = [off, i];
		}
		if (split < 0) continue;
		keep[split] = 1;
		open.push([first, split], [split, last]);
	}
	return line.filter((_, i) => keep[i]);
}

/** From a point to a segment. */
function squaredDistance([x, y]: Xy, [ax, ay]: Xy, [bx, by]: Xy): number {
	const [dx, dy] = [bx - ax, by - ay];
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
	return (x - (ax + share * dx)) ** 2 + (y - (ay + share * dy)) ** 2;
}
