/** What the static map draws of the routes: the strands that are shown, from the bottom up. */
import type { Atlas } from '../../atlas/atlas';
import type { Mode } from '../../atlas/words';
import type { Stretch } from './answer/answer';
import type { LinkPaths } from './link-paths';
import type { RouteSegment, SegmentState } from './route-segments';
import { WAY_SYMBOLS } from '../symbology/symbols';

export interface DrawnSegment {
	readonly id: string;
	/** Null for a way. */
	readonly route: string | null;
	readonly link: string;
	readonly mode: Mode;
	/** Names of CSS rules (`symbol-css.ts`): mode, status, colour, and what sets the strand apart. */
	readonly rules: string;
	/** In units of the static map. */
	readonly d: string;
}

interface Drawing {
	readonly atlas: Atlas;
	readonly segments: readonly RouteSegment[];
	readonly states: ReadonlyMap<string, SegmentState>;
	readonly paths: LinkPaths;
	readonly level: number;
	readonly scale: number;
}

/** Routes higher in the list lie on top, those in focus on top of all. */
export function drawnSegments({ atlas, segments, states, paths, level, scale }: Drawing): DrawnSegment[] {
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
			const rules = [
				link.mode,
				status,
				colour,
				group === 'comparison' ? group : '',
				emphasis === 'none' ? '' : emphasis,
				stake && `stake-${stake}`
			];
			return { id, route, link: link.id, mode: link.mode, rules: rules.filter(Boolean).join(' '), d: paths.path(link, slot, level, scale) };
		});
}

/** The stretches of an answer's ways, drawn by the same rules. */
export function drawnStretches(
	stretches: readonly Stretch[],
	{ paths, level, scale }: Pick<Drawing, 'paths' | 'level' | 'scale'>
): DrawnSegment[] {
	return stretches
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, link, mode, status, colour, role, piece, slot }) => ({
			...{ id, route: null, link, mode },
			rules: `${mode} ${status} ${colour} role-${role}`,
			d: paths.path(piece, slot * WAY_SYMBOLS[role].width, level, scale)
		}));
}
