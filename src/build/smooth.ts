/**
 * Smoothing for the eye: a curve through every vertex of a hand-drawn line, so that a railway doesn't look
 * like a fence. It changes no figure: lengths are measured on the line as it stands in the file.
 */
import type { Base } from '../lib/atlas/integrity/base.ts';
import {
	distance,
	nearestOnSegment,
	planeAt,
	type LonLat,
	type Plane,
	type Point
} from '../lib/atlas/plane.ts';
import type { Precision } from '../lib/atlas/words.ts';
import { simplifyLine } from '../lib/map/geometry/simplify-line.ts';

/** No point may move further from the line than this, km: half the precision of the coarsest lines. */
const MOST_KM = 1;
/** Points of the curve before simplifying: dense enough to see a border or a coast between them. */
const STEP_KM = 0.5;
/**
 * Detail below this is thrown away, km: half a pixel at zoom 8 where the line is known that well, else a
 * pixel, as the curve between its vertices is made up. What is thrown away need not be sent: the lines are
 * half of what the map waits for.
 */
const TOLERANCE_KM: Readonly<Record<Precision, number>> = {
	surveyed: 0.1,
	traced: 0.1,
	waypoints: 0.2,
	schematic: 0.2
};

export interface Terrain {
	readonly base: Pick<Base, 'kmOutside' | 'onLand'>;
	readonly country: string | null;
	/** Set for ferries and offshore pipes, which must keep to the water. */
	readonly sea?: string;
}

/**
 * @param line at least two positions; @param fixed positions on it that must stay exactly (named places),
 * besides its ends.
 * Deterministic. Spans between two vertices that would stray from country or water further than the line
 * itself stay straight.
 */
export function smooth(
	line: readonly LonLat[],
	fixed: readonly LonLat[],
	precision: Precision,
	terrain: Terrain
): [number, number][] {
	const vertices = line.filter((vertex, i) => i === 0 || !same(vertex, line[i - 1]));
	if (vertices.length < 3) return vertices.map(([longitude, latitude]) => [longitude, latitude]);
	const plane = planeAt(vertices.reduce((sum, [, latitude]) => sum + latitude, 0) / vertices.length);
	const points = vertices.map(plane.flat);
	const curve: LonLat[] = [vertices[0]];
	const kept = [0];
	for (let i = 1; i < vertices.length; i++) {
		const span = spanCurve(points[i - 2], points[i - 1], points[i], points[i + 1]).map(plane.round);
		const bent = nearTo(vertices[i - 1], vertices[i], span);
		if (bent.length > 0 && isAllowed(vertices[i - 1], vertices[i], bent, terrain)) curve.push(...bent);
		curve.push(vertices[i]);
		if (i === vertices.length - 1 || fixed.some((position) => same(position, vertices[i])))
			kept.push(curve.length - 1);
	}
	const tolerance = TOLERANCE_KM[precision];
	return kept
		.slice(1)
		.reduce<[number, number][]>(
			(done, end, i) => [...done, ...simplified(curve.slice(kept[i], end + 1), tolerance).slice(1)],
			[[...vertices[0]]]
		);
}

/** The fewest vertices of a line on the earth that keep within `km` of it. */
export function simplified(line: readonly LonLat[], km: number): [number, number][] {
	const { flat } = planeAt((line[0][1] + line[line.length - 1][1]) / 2);
	return simplifyLine(line, km, flat).map(([longitude, latitude]) => [longitude, latitude]);
}

const same = (a: LonLat, b: LonLat) => a[0] === b[0] && a[1] === b[1];

/** Inner points of the centripetal Catmull–Rom curve from b to c; a missing neighbour is mirrored. */
function spanCurve(a: Point | undefined, b: Point, c: Point, d: Point | undefined): Point[] {
	const before = a ?? mirrored(b, c);
	const after = d ?? mirrored(c, b);
	const t1 = Math.sqrt(distance(before, b));
	const t2 = t1 + Math.sqrt(distance(b, c));
	const t3 = t2 + Math.sqrt(distance(c, after));
	const pieces = Math.ceil(distance(b, c) / STEP_KM);
	return Array.from({ length: Math.max(0, pieces - 1) }, (_, i) => {
		const t = t1 + ((t2 - t1) * (i + 1)) / pieces;
		const a1 = between(before, b, t / t1);
		const a2 = between(b, c, (t - t1) / (t2 - t1));
		const a3 = between(c, after, (t - t2) / (t3 - t2));
		const b1 = between(a1, a2, t / t2);
		const b2 = between(a2, a3, (t - t1) / (t3 - t1));
		return between(b1, b2, (t - t1) / (t2 - t1));
	});
}

const mirrored = (centre: Point, p: Point): Point => [2 * centre[0] - p[0], 2 * centre[1] - p[1]];
const between = (p: Point, q: Point, share: number): Point => [
	p[0] + (q[0] - p[0]) * share,
	p[1] + (q[1] - p[1]) * share
];

/** The curve flattened towards its chord until no point is further from it than allowed. */
function nearTo(from: LonLat, to: LonLat, span: readonly LonLat[]): LonLat[] {
	const plane = planeAt((from[1] + to[1]) / 2);
	const moves = span.map((position) => {
		const point = plane.flat(position);
		const foot = nearestOnSegment(point, plane.flat(from), plane.flat(to));
		return { point, foot, km: distance(point, foot) };
	});
	const most = Math.max(0, ...moves.map(({ km }) => km));
	// A hair less than the limit, for the rounding of the encoded line.
	const share = most > MOST_KM ? (MOST_KM * 0.98) / most : 1;
	return moves.map(({ point, foot }) => plane.round(between(foot, point, share)));
}

/** Whether the bent span leaves its country no further, and touches land no more, than the straight one. */
function isAllowed(
	from: LonLat,
	to: LonLat,
	bent: readonly LonLat[],
	{ base, country, sea }: Terrain
): boolean {
	const plane: Plane = planeAt((from[1] + to[1]) / 2);
	const straight = bent.map((_, i) =>
		plane.round(between(plane.flat(from), plane.flat(to), (i + 1) / (bent.length + 1)))
	);
	if (sea !== undefined) {
		const ashore = (points: readonly LonLat[]) => points.filter((point) => base.onLand(point)).length;
		return ashore(bent) <= ashore(straight);
	}
	if (country === null) return true;
	const out = (points: readonly LonLat[]) =>
		Math.max(0, ...points.map((point) => base.kmOutside(country, point)));
	return out(bent) <= out([from, ...straight, to]);
}
