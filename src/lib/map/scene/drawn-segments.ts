/**
 * What is drawn of the routes and of the paths of an answer, from the bottom up: on the static map and on
 * saved drawings.
 */
import type { Atlas } from '../../atlas/atlas';
import type { LineSymbol } from '../symbology/line-strokes';
import type { Piece, Stretch } from './answer/answer';
import type { RouteSegment, SegmentState } from './route-segments';
import { PATH_SYMBOLS } from '../symbology/answer-symbols';

export interface DrawnSegment {
	readonly id: string;
	/** Null for a path. */
	readonly route: string | null;
	readonly link: string;
	readonly symbol: LineSymbol;
	/** What is drawn of the link, and lanes to the right of its direction. */
	readonly piece: Piece;
	readonly slot: number;
}

interface Drawing {
	readonly atlas: Atlas;
	readonly segments: readonly RouteSegment[];
	readonly states: ReadonlyMap<string, SegmentState>;
}

/** Routes higher in the list lie on top, those in focus on top of all. */
export function drawnSegments({ atlas, segments, states }: Drawing): DrawnSegment[] {
	const order = new Map(atlas.routes.map(({ id }, index) => [id, index]));
	return segments
		.filter(({ id }) => states.get(id)!.on)
		.map((segment) => ({ segment, state: states.get(segment.id)! }))
		.sort(
			(a, b) =>
				Number(a.state.emphasis === 'focus') - Number(b.state.emphasis === 'focus') ||
				order.get(b.segment.route)! - order.get(a.segment.route)!
		)
		.map(({ segment: { id, route, link, status }, state: { slot, emphasis, stake } }) => {
			const { colour, group } = atlas.route.get(route)!;
			const isComparison = group === 'comparison';
			const symbol = { mode: link.mode, status, role: null, colour, isComparison, emphasis, stake };
			return { id, route, link: link.id, symbol, piece: link, slot };
		});
}

/** The stretches of an answer's paths, drawn by the same rules. */
export const drawnStretches = (stretches: readonly Stretch[]): DrawnSegment[] =>
	stretches
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, link, mode, status, colour, role, piece, slot }) => ({
			...{ id, route: null, link, piece, symbol: { mode, status, role, colour } },
			// As far apart as they are wide.
			slot: slot * PATH_SYMBOLS[role].width
		}));
