/**
 * A line moved sideways: what MapLibre calls `line-offset` and SVG lacks. Mitred at bends; a stretch too
 * short for its bend disappears instead of turning into a loop.
 */
import type { Xy } from './simplify-line';

/** Longest mitre, in distances; beyond it a bend is cut off flat. */
const MITRE_LIMIT = 1.6;
/** Cosine of the turn beyond which a line comes back on itself: there is no inner side to speak of. */
const REVERSAL = -0.85;

interface Segment {
	/**
	 * Where the moved segment starts and ends as far as it is known; the start changes when the one before is
	 * cut away.
	 */
	a: Xy;
	b: Xy;
	/** Unit vector. */
	readonly u: Xy;
}

/**
 * @param distance to the right of the line's direction where y runs down (as in MapLibre); negative: to the
 * left.
 */
export function offsetLine(line: readonly Xy[], distance: number): Xy[] {
	if (distance === 0 || line.length < 2) return [...line];
	const kept: Segment[] = [];
	for (let i = 1; i < line.length; i++) {
		const next = moved(line[i - 1], line[i], distance);
		if (next) append(kept, next, distance);
	}
	// The end stays where it belongs, even if the last bend swallows the stretch to it.
	for (let last = kept.pop(); last; last = kept.pop()) {
		const before = kept[kept.length - 1];
		const isSwallowed = (last.b[0] - last.a[0]) * last.u[0] + (last.b[1] - last.a[1]) * last.u[1] < 0;
		if (before && isSwallowed) before.b = last.b;
		else {
			kept.push(last);
			break;
		}
	}
	return kept.length === 0 ? [...line] : trace(kept);
}

function moved(a: Xy, b: Xy, distance: number): Segment | undefined {
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
	if (length === 0) return undefined;
	const u: Xy = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
	const aside: Xy = [-u[1] * distance, u[0] * distance];
	return { a: [a[0] + aside[0], a[1] + aside[1]], b: [b[0] + aside[0], b[1] + aside[1]], u };
}

function append(kept: Segment[], next: Segment, distance: number): void {
	for (let last = kept[kept.length - 1]; last; last = kept[kept.length - 1]) {
		const turn = last.u[0] * next.u[1] - last.u[1] * next.u[0];
		const along = last.u[0] * next.u[0] + last.u[1] * next.u[1];
		if (along < REVERSAL) break;
		const isInner = turn * distance > 0;
		// The mitre of an outer bend is as long as 1 / cos(half the turn).
		if (!isInner && 1 / Math.sqrt((1 + along) / 2) > MITRE_LIMIT) break;
		const corner: Xy = Math.abs(turn) < 1e-6 ? last.b : meeting(last, next, turn);
		const backwards = (corner[0] - last.a[0]) * last.u[0] + (corner[1] - last.a[1]) * last.u[1] < 0;
		if (isInner && backwards) {
			// The bend swallows the segment before: join with the one before that, from the start of the swallowed
			// one.
			kept.pop();
			if (kept.length === 0) next.a = last.a;
			continue;
		}
		last.b = next.a = corner;
		break;
	}
	kept.push(next);
}

function meeting(last: Segment, next: Segment, turn: number): Xy {
	const t = ((next.a[0] - last.b[0]) * next.u[1] - (next.a[1] - last.b[1]) * next.u[0]) / turn;
	return [last.b[0] + last.u[0] * t, last.b[1] + last.u[1] * t];
}

function trace(segments: readonly Segment[]): Xy[] {
	const points: Xy[] = [segments[0].a];
	for (const [index, { a, b }] of segments.entries()) {
		const before = points[points.length - 1];
		if (index > 0 && (a[0] !== before[0] || a[1] !== before[1])) points.push(a);
		points.push(b);
	}
	return points;
}
