/** The stress matrix: pairs of places × closures, each cell how much longer the path becomes. */
import type { Goods } from '../atlas/words';
import type { Closure } from './path-search/closures';
import { unbuiltOf } from './measures/unbuilt';
import { bestPath, detourOf, openWith, type RoutingContext } from './path-search/question';
import type { Ends } from './reroute';

export interface Pair extends Ends {
	readonly goods: Goods;
}

/**
 * `detour`: how many times as long the path takes, by the yardstick of the question; 1 where the closure
 * leaves it as it is. `no-way`: none is left. `unbuilt`: some of that way isn't built yet. `unjoined`: there
 * is none with nothing closed either. `end-closed`: the closure takes one of the ends itself.
 */
export type Cell =
	| { readonly kind: 'detour'; readonly factor: number; readonly km: number; readonly unbuilt?: true }
	| { readonly kind: 'no-way' | 'unjoined' | 'end-closed' };

/**
 * A row of the matrix: one pair under each of the closures. @param routingFor of the network that carries the
 * pair's goods
 */
export function stressRow(
	{ from, to, goods }: Pair,
	closures: readonly (readonly Closure[])[],
	routingFor: (goods: Goods) => RoutingContext
): Cell[] {
	const routing = routingFor(goods);
	const open = bestPath(routing, from, to, routing.usable);
	return closures.map((closed) => {
		if (!open) return { kind: 'unjoined' };
		if (closed.some((closure) => takesEnd(routing, closure, from) || takesEnd(routing, closure, to)))
			return { kind: 'end-closed' };
		const path = bestPath(routing, from, to, openWith(routing, closed));
		return path
			? {
					kind: 'detour',
					factor: detourOf(routing, path, open),
					km: path.km,
					...(unbuiltOf(path, routing.day) ? { unbuilt: true } : {})
				}
			: { kind: 'no-way' };
	});
}

/**
 * Whether a closure closes the very place, or the country it lies in. A place on a border is still there for
 * its other side.
 */
export function takesEnd({ atlas }: RoutingContext, closure: Closure, id: string): boolean {
	const { kind, country } = atlas.place.get(id)!;
	return closure === `place:${id}` || (kind !== 'border' && closure === country);
}
