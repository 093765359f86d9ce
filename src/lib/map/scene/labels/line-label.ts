/** Where a name can run along a line: straight enough to read, from left to right, just above the line. */
import type { Box } from '../../geometry/box';
import type { Position } from './collision-index';
import { simplifyLine, type Xy } from '../../geometry/simplify-line';

/** px */
export interface Arc {
	/** A quadratic curve: start, control point, end. Text follows it more calmly than the line itself. */
	readonly curve: readonly [Xy, Xy, Xy];
}
interface Text {
	/** px */
	readonly width: number;
	readonly size: number;
}

/** Length of line that gets one name, and the step of the search, px. */
const SPACING = 420;
const STEP = 14;
/**
 * Largest bend of the curve as a share of the text's width, and largest distance of the line from it, in
 * sizes of the text.
 */
const BEND = 0.08;
const STRAY = 0.28;
const SAMPLES = [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9];
/**
 * Widths are estimates, and lines up to 9 % shorter than at the level they are drawn for; a path that is too
 * short would cut the name.
 */
const SLACK = 1.2;
/** The baseline's distance from the line, in sizes of the text. */
const RISE = 0.5;
const POSITIONS = 24;

/**
 * For each stretch of the line, the positions within a window that would carry the text, the straightest
 * first.
 */
export function positionsAlong(
	line: readonly Xy[],
	{ width: text, size }: Text,
	isInWindow: (point: Xy) => boolean = () => true
): Position<Arc>[][] {
	const width = text * SLACK;
	const calm = simplifyLine(line, 1.5);
	const lengths = runningLengths(calm);
	const total = lengths[lengths.length - 1];
	const stretches: { bend: number; position: Position<Arc> }[][] = [];
	for (let start = 4; start + width + 4 <= total; start += STEP) {
		const at = (share: number) => pointAt(calm, lengths, start + width * share);
		const centre = at(0.5);
		if (!isInWindow(centre)) continue;
		const arc = arcThrough(at(0), centre, at(1));
		const bend = distance(arc[1], middle(arc[0], arc[2])) / 2 / width;
		const stray = Math.max(...SAMPLES.map((share) => distance(at(share), pointOn(arc, share)))) / size;
		if (bend > BEND || stray > STRAY) continue;
		const readable = raised(arc[0][0] <= arc[2][0] ? arc : [arc[2], arc[1], arc[0]], size * RISE);
		const found = {
			bend: bend + stray * 0.1,
			position: {
				boxes: boxesAlong(readable, width, size),
				at: pointOn(readable, 0.5),
				label: { curve: readable }
			}
		};
		(stretches[Math.floor((start + width / 2) / SPACING)] ??= []).push(found);
	}
	return stretches.filter(Boolean).map((found) =>
		found
			.sort((a, b) => a.bend - b.bend)
			.slice(0, POSITIONS)
			.map(({ position }) => position)
	);
}

function runningLengths(line: readonly Xy[]): number[] {
	const lengths = [0];
	for (let i = 1; i < line.length; i++) lengths.push(lengths[i - 1] + distance(line[i - 1], line[i]));
	return lengths;
}

function pointAt(line: readonly Xy[], lengths: readonly number[], length: number): Xy {
	let [low, high] = [1, line.length - 1];
	while (low < high) {
		const half = (low + high) >> 1;
		if (lengths[half] >= length) high = half;
		else low = half + 1;
	}
	const span = lengths[low] - lengths[low - 1];
	return between(line[low - 1], line[low], span === 0 ? 0 : (length - lengths[low - 1]) / span);
}

/** The quadratic curve through three points, the second in its middle. */
function arcThrough(a: Xy, b: Xy, c: Xy): [Xy, Xy, Xy] {
	return [a, [2 * b[0] - (a[0] + c[0]) / 2, 2 * b[1] - (a[1] + c[1]) / 2], c];
}

function pointOn([a, b, c]: readonly [Xy, Xy, Xy], t: number): Xy {
	return between(between(a, b, t), between(b, c, t), t);
}

/** Moved upwards, across its direction. */
function raised([a, b, c]: readonly [Xy, Xy, Xy], by: number): [Xy, Xy, Xy] {
	const length = distance(a, c);
	const [ux, uy] = [(c[0] - a[0]) / length, (c[1] - a[1]) / length];
	const up = ([x, y]: Xy): Xy => [x + uy * by, y - ux * by];
	return [up(a), up(b), up(c)];
}

/** Squares along the curve about as high as the text, which stands on it. */
function boxesAlong(curve: readonly [Xy, Xy, Xy], width: number, size: number): Box[] {
	const pieces = Math.max(1, Math.ceil(width / (size * 0.7)));
	const half = size * 0.62;
	const standing = raised(curve, size * 0.33);
	return Array.from({ length: pieces + 1 }, (_, index) => {
		const [x, y] = pointOn(standing, index / pieces);
		return { left: x - half, top: y - half, right: x + half, bottom: y + half };
	});
}

const between = (a: Xy, b: Xy, t: number): Xy => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const middle = (a: Xy, b: Xy) => between(a, b, 0.5);
const distance = (a: Xy, b: Xy) => Math.hypot(b[0] - a[0], b[1] - a[1]);
