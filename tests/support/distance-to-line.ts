import type { Xy } from '../../src/lib/map/geometry/simplify-line';

/** Shortest distance from a point to a line, in the units of both. */
export function distanceToLine(line: readonly Xy[], [x, y]: Xy): number {
	return Math.min(
		...line.slice(1).map(([bx, by], index) => {
			const [ax, ay] = line[index];
			const [dx, dy] = [bx - ax, by - ay];
			const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
			return Math.hypot(x - ax - t * dx, y - ay - t * dy);
		})
	);
}
