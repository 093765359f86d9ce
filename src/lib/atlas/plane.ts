/**
 * A flat plane in kilometres around one latitude: exact enough for distances of a few hundred kilometres, and
 * fast.
 */

export type LonLat = readonly [longitude: number, latitude: number];
export type Point = readonly [x: number, y: number];

/** One degree of a great circle on the sphere the lengths are measured on (radius 6,371.0088 km). */
const KM_PER_DEGREE = 111.19508;

export interface Plane {
	/** Degrees to km. */
	flat(position: LonLat): Point;
	/** Km to degrees. */
	round(point: Point): [longitude: number, latitude: number];
}

export function planeAt(latitude: number): Plane {
	const scale = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
	return {
		flat: ([longitude, lat]) => [longitude * scale, lat * KM_PER_DEGREE],
		round: ([x, y]) => [x / scale, y / KM_PER_DEGREE]
	};
}

export const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point of the segment a–b that is nearest to p. */
export function nearestOnSegment(p: Point, a: Point, b: Point): Point {
	const dx = b[0] - a[0];
	const dy = b[1] - a[1];
	const squared = dx * dx + dy * dy;
	const share =
		squared === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared));
	return [a[0] + share * dx, a[1] + share * dy];
}

/** Points along a line at most `step` km apart, every vertex among them. */
export function sampled(line: readonly LonLat[], step: number): [number, number][] {
	const points: [number, number][] = line.length === 0 ? [] : [[...line[0]]];
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1], line[i]];
		const { flat } = planeAt((a[1] + b[1]) / 2);
		const pieces = Math.max(1, Math.ceil(distance(flat(a), flat(b)) / step));
		for (let k = 1; k < pieces; k++)
			points.push([a[0] + ((b[0] - a[0]) * k) / pieces, a[1] + ((b[1] - a[1]) * k) / pieces]);
		points.push([...b]);
	}
	return points;
}

/** Km between two positions that are near each other. */
export function kmBetween(a: LonLat, b: LonLat): number {
	const { flat } = planeAt((a[1] + b[1]) / 2);
	return distance(flat(a), flat(b));
}
