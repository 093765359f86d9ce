/** The fewest of several closures that would have to be lifted for a path to exist. */
import { bestPath, openWith, type RoutingContext } from './path-search/question';
import type { Closure } from './path-search/closures';
import type { Path } from './path';
import type { Ends } from './reroute';

/**
 * Tries one closure, then pairs, and so on; of sets of one size the one with the best path. Beyond so many
 * sets it lifts closures greedily: the answer is then small, not proven smallest. An exact search would be
 * exponential in any case (a hitting set).
 */
export const MOST_SETS = 400;

export function smallestReopening(
	routing: RoutingContext,
	{ from, to }: Ends,
	closed: readonly Closure[]
): { readonly closures: readonly Closure[]; readonly path: Path } | null {
	const without = (lifted: readonly Closure[]) =>
		bestPath(
			routing,
			from,
			to,
			openWith(
				routing,
				closed.filter((closure) => !lifted.includes(closure))
			)
		);
	let tried = 0;
	for (let size = 1; size <= closed.length; size++) {
		let best: { closures: readonly Closure[]; path: Path } | null = null;
		for (const closures of subsets(closed, size)) {
			if (++tried > MOST_SETS) return best ?? pruned(closed, without);
			const path = without(closures);
			if (path && (!best || routing.costOf(path) < routing.costOf(best.path))) best = { closures, path };
		}
		if (best) return best;
	}
	return null;
}

/** Lifts everything, then closes again one by one what isn't needed. */
function pruned(closed: readonly Closure[], without: (lifted: readonly Closure[]) => Path | null) {
	let closures: readonly Closure[] = closed;
	let path = without(closures);
	if (!path) return null;
	for (const closure of closed) {
		const fewer = closures.filter((item) => item !== closure);
		const still = without(fewer);
		if (still) [closures, path] = [fewer, still];
	}
	return { closures, path };
}

function* subsets<T>(items: readonly T[], size: number, start = 0): Generator<T[]> {
	if (size === 0) {
		yield [];
		return;
	}
	for (let index = start; index <= items.length - size; index++)
		for (const rest of subsets(items, size - 1, index + 1)) yield [items[index], ...rest];
}
