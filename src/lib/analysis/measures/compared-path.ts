/** What a comparison compares: a variant from end to end, or a route's path between two places. */
import type { Atlas, Variant } from '../../atlas/atlas';
import { bestPath, type RoutingContext } from '../path-search/question';
import type { Ends } from '../reroute';
import { variantPath, type Path } from '../path';

/**
 * Off its own links a route's km count so many times: it is followed as far as it leads, and left where it
 * doesn't.
 */
export const OFF_ROUTE = 10;
/** A path that runs for less than this share of its length on a route isn't that route's path. */
export const LEAST_SHARE = 0.5;

export interface ComparedPath {
	readonly path: Path;
	/** Of its length, how much runs on the route's own links: 1 for a whole variant. */
	readonly onRoute: number;
}

/** The links of a route, or of one of its variants. */
function linksOf(atlas: Atlas, route: string, variant: string | undefined): ReadonlySet<string> {
	const { variants, links } = atlas.route.get(route)!;
	return new Set(variant === undefined ? links : variantOf(variants, variant).links);
}
const variantOf = (variants: readonly Variant[], id: string) => variants.find((item) => item.id === id)!;

/** A variant from end to end; of a whole route the first, which is its main one. */
export function wholePath(atlas: Atlas, route: string, variant?: string): ComparedPath {
	const { variants } = atlas.route.get(route)!;
	return {
		path: variantPath(atlas, variant === undefined ? variants[0] : variantOf(variants, variant)),
		onRoute: 1
	};
}

/**
 * Between two places, along the route as far as it leads; null where no path follows it for at least half of
 * its length.
 */
export function pathAlong(
	routing: RoutingContext,
	{ from, to }: Ends,
	open: Uint8Array,
	route: string,
	variant?: string
): ComparedPath | null {
	const own = linksOf(routing.atlas, route, variant);
	const cost = routing.cost.map((value, edge) =>
		own.has(routing.network.edges[edge].link) ? value : value * OFF_ROUTE
	);
	const path = bestPath(routing, from, to, open, cost);
	if (!path) return null;
	const onRoute =
		path.legs.reduce((km, { link, km: length }) => km + (own.has(link.id) ? length : 0), 0) / path.km;
	return onRoute < LEAST_SHARE ? null : { path, onRoute };
}
