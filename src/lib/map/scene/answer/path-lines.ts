/** The lines of paths: what of a link a leg takes, where paths run side by side, where one runs alone. */
import { distance } from '@turf/turf';
import { vertexAt } from '../../../analysis/along';
import type { Leg, Path } from '../../../analysis/path';
import type { Atlas, Link, Position } from '../../../atlas/atlas';
import type { Edge, Piece, Slant } from './answer';
import type { Bounds } from '../../geometry/mercator';
import { bundleOf } from '../route-segments';

/** The part of its link that a leg takes, in the direction in which the link is drawn. */
export function pieceOf(atlas: Atlas, { link, from, to, forward }: Leg): Piece {
	const [first, last] = forward ? [from, to] : [to, from];
	if (first === link.from && last === link.to) return { id: link.id, coordinates: link.coordinates };
	const vertex = (place: string) =>
		place === link.from
			? 0
			: place === link.to
				? link.coordinates.length - 1
				: vertexAt(link.coordinates, atlas.place.get(place)!.at);
	return {
		id: `${link.id}:${first}:${last}`,
		coordinates: link.coordinates.slice(vertex(first), vertex(last) + 1)
	};
}

/** The line of some legs one after another, in the direction of travel. */
export function lineOf(atlas: Atlas, legs: readonly Leg[]): Position[] {
	return legs.flatMap((leg, index) => {
		const { coordinates } = pieceOf(atlas, leg);
		const line = leg.forward ? [...coordinates] : coordinates.toReversed();
		return index === 0 ? line : line.slice(1);
	});
}

/**
 * Where on a link each path runs, as for segments: 0 is the axis, ±1 one spacing aside, counted in the
 * direction of the first path there, so that neighbours don't change sides where two links are drawn head to
 * head.
 */
export function slotsOf(paths: readonly Path[]): (path: Path, leg: Leg) => number {
	const lanes = new Map<string, Path[]>();
	const directions = new Map<string, 1 | -1>();
	for (const path of paths)
		for (const { link, forward } of path.legs) {
			if (!directions.has(link.id)) directions.set(link.id, forward ? 1 : -1);
			const lane = lanes.get(bundleOf(link)) ?? [];
			if (!lane.includes(path)) lane.push(path);
			lanes.set(bundleOf(link), lane);
		}
	return (path, { link }) => {
		const lane = lanes.get(bundleOf(link))!;
		// Adding 0 makes 0 of −0.
		return (lane.indexOf(path) - (lane.length - 1) / 2) * directions.get(link.id)! + 0;
	};
}

/** Runs of legs on links that none of the others takes; all legs in one run where there is none. */
export function uncrowdedRuns({ legs }: Path, others: readonly Path[]): (readonly Leg[])[] {
	const taken = new Set(others.flatMap((other) => other.legs.map(({ link }) => bundleOf(link))));
	const runs: Leg[][] = [];
	let before = false;
	for (const leg of legs) {
		const isAlone = !taken.has(bundleOf(leg.link));
		if (isAlone && before) runs[runs.length - 1].push(leg);
		else if (isAlone) runs.push([leg]);
		before = isAlone;
	}
	return runs.length > 0 ? runs : [legs];
}

/** In degrees of latitude, squared: good enough to compare neighbours. */
const squared = ([x0, y0]: Position, [x1, y1]: Position) => ((x1 - x0) * 0.75) ** 2 + (y1 - y0) ** 2;

/**
 * The vertex of some lines that is farthest from other lines, and not at an end of its own, where a name
 * would hang over nothing. Where there are no others: the middle of the longest line.
 */
export function leastCrowdedPoint(
	lines: readonly (readonly Position[])[],
	others: readonly (readonly Position[])[]
): Position {
	const points = others.flatMap((line) => line.filter((_, index) => index % 4 === 0));
	let best = lines[0][0];
	let widest = -1;
	for (const line of lines) {
		const running = [0];
		for (let index = 1; index < line.length; index++)
			running.push(running[index - 1] + Math.sqrt(squared(line[index - 1], line[index])));
		const total = running[running.length - 1];
		const step = Math.max(1, Math.floor(line.length / 200));
		for (let index = 0; index < line.length; index += step) {
			const along = running[index] / total || 0.5;
			const clearance =
				points.length > 0 ? Math.min(...points.map((point) => squared(line[index], point))) : total;
			const worth = clearance * along * (1 - along);
			if (worth > widest) [best, widest] = [line[index], worth];
		}
	}
	return best;
}

/** How a line runs around one of its vertices, as Mercator shows it. */
export function slantAt(line: readonly Position[], at: Position): Slant {
	const index = line.indexOf(at);
	const reach = Math.max(1, Math.round(line.length / 25));
	const [[x0, y0], [x1, y1]] = [
		line[Math.max(0, index - reach)],
		line[Math.min(line.length - 1, index + reach)]
	];
	const [across, up] = [(x1 - x0) * Math.cos((at[1] * Math.PI) / 180), y1 - y0];
	const steepness = Math.abs(up) / (Math.abs(across) || Number.EPSILON);
	if (steepness < 0.4) return 'flat';
	if (steepness > 2.4) return 'steep';
	return up * across > 0 ? 'rising' : 'falling';
}

/** The point so many km from the start of a path. */
export function pointOn(atlas: Atlas, { legs }: Path, km: number): Position {
	let left = Math.max(0, km);
	for (const leg of legs) {
		// The last leg takes what rounding leaves.
		if (left <= leg.km || leg === legs[legs.length - 1])
			return pointAlong(lineOf(atlas, [leg]), Math.min(1, left / leg.km));
		left -= leg.km;
	}
	throw new Error('A way has legs.');
}

/** @param share of the line's length, 0 to 1 */
function pointAlong(line: readonly Position[], share: number): Position {
	const steps = line.slice(1).map((vertex, index) => distance([...line[index]], [...vertex]));
	let left = share * steps.reduce((sum, step) => sum + step, 0);
	for (const [index, step] of steps.entries()) {
		if (left <= step) {
			const [a, b] = [line[index], line[index + 1]];
			const t = step === 0 ? 0 : left / step;
			return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
		}
		left -= step;
	}
	return line[line.length - 1];
}

/** Least extent of a frame, degrees: a path of one stop isn't looked at through a microscope. */
const LEAST = 1.2;
/** Of its width and height, around it: names at its ends need room. */
const MARGIN = 0.09;

/** What shows these lines with some air around them; null for none. */
export function frameOf(lines: readonly (readonly Position[])[]): Bounds | null {
	const points = lines.flat();
	if (points.length === 0) return null;
	const [west, east] = widened(points.map(([longitude]) => longitude));
	const [south, north] = widened(points.map(([, latitude]) => latitude));
	return [west, south, east, north];
}

function widened(values: readonly number[]): [number, number] {
	let [least, most] = [Infinity, -Infinity];
	for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
	const half = (Math.max(most - least, LEAST) / 2) * (1 + 2 * MARGIN);
	return [(least + most) / 2 - half, (least + most) / 2 + half];
}

/** Of a frame's width, on either side. */
const NEAR_EDGE = 0.3;

export function edgeOf([longitude]: readonly [number, number], [west, , east]: Bounds): Edge {
	const across = (longitude - west) / (east - west);
	return across < NEAR_EDGE ? 'west' : across > 1 - NEAR_EDGE ? 'east' : 'middle';
}

/** A link whole, as closures and offers draw it. */
export const wholePiece = ({ id, coordinates }: Link): Piece => ({ id, coordinates });
