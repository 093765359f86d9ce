/** What the static map draws of the routes: the strands that are shown, from the bottom up. */
import type { Atlas } from '../atlas/atlas';
import type { Mode } from '../atlas/words';
import type { LinkPaths } from './link-paths';
import type { Strand, StrandState } from './strands';

export interface DrawnStrand {
	readonly id: string;
	readonly route: string;
	readonly link: string;
	readonly mode: Mode;
	/** Names of CSS rules (`symbol-css.ts`): mode, status, colour, and what sets the strand apart. */
	readonly rules: string;
	/** In units of the static map. */
	readonly d: string;
}

interface Drawing {
	readonly atlas: Atlas;
	readonly strands: readonly Strand[];
	readonly states: ReadonlyMap<string, StrandState>;
	readonly paths: LinkPaths;
	readonly level: number;
	readonly scale: number;
}

/** Routes higher in the list lie on top, those in focus on top of all. */
export function drawnStrands({ atlas, strands, states, paths, level, scale }: Drawing): DrawnStrand[] {
	const order = new Map(atlas.routes.map(({ id }, index) => [id, index]));
	return strands
		.filter(({ id }) => states.get(id)!.on)
		.map((strand) => ({ strand, state: states.get(strand.id)! }))
		.sort(
			(a, b) =>
				Number(a.state.emphasis === 'focus') - Number(b.state.emphasis === 'focus') ||
				order.get(b.strand.route)! - order.get(a.strand.route)!
		)
		.map(({ strand: { id, route, link, status }, state: { slot, emphasis, stake } }) => {
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
