/**
 * What a connection depends on: each country, link or place of its best path, closed alone, and what is left
 * then.
 */
import { bestPath, detourOf, openWith, type RoutingContext } from './path-search/question';
import type { Closure } from './path-search/closures';
import type { Network } from './network';
import type { Ends } from './reroute';
import type { Path } from './path';

export interface Critical {
	readonly closure: Closure;
	readonly kind: 'country' | 'link' | 'place';
	/** The best path without it; null: none. */
	readonly path: Path | null;
	/** How many times as long the path takes, by the yardstick of the question; Infinity where none is left. */
	readonly detour: number;
}

/**
 * From the worst to the mildest; only what makes a difference. Only parts of the best path can: closing
 * anything else leaves that way as it is. Places within a link are asked about where another joins: elsewhere
 * closing the place is closing the link. The ends, and the countries they lie in, aren't asked about: closing
 * those is another question.
 */
export function criticality(routing: RoutingContext, { from, to }: Ends): Critical[] {
	const best = bestPath(routing, from, to, routing.usable);
	if (!best) return [];
	const { atlas } = routing;
	const home = new Set(
		[from, to].flatMap((id) => [atlas.place.get(id)!.country, atlas.place.get(id)!.other])
	);
	const countries = new Set(
		best.legs.flatMap(({ shores }) => shores.filter((country) => country !== null && !home.has(country)))
	);
	const links = best.legs.map(({ link }) => `link:${link.id}`);
	const places = best.legs
		.flatMap((leg) => [leg.from, ...leg.passes.filter((place) => isJunction(routing.network, place))])
		.slice(1)
		.map((place) => `place:${place}`);
	const ask = (kind: Critical['kind']) => (closure: Closure) => {
		const path = bestPath(routing, from, to, openWith(routing, [closure]));
		return { closure, kind, path, detour: detourOf(routing, path, best) };
	};
	return [
		...[...countries].map((country) => ask('country')(country!)),
		...[...new Set(links)].map(ask('link')),
		...[...new Set(places)].map(ask('place'))
	]
		.filter(({ path, detour }) => path === null || detour > 1 + NO_DIFFERENCE)
		.sort((a, b) => b.detour - a.detour || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
/** What rounding may add to a sum of km or hours. */
const NO_DIFFERENCE = 1e-9;
function isJunction({ place, first }: Network, id: string): boolean {
	const index = place.get(id)!;
	return first[index + 1] - first[index] > 2;
}
const KINDS: readonly Critical['kind'][] = ['country', 'link', 'place'];
