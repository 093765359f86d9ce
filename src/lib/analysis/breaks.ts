/** Where a path breaks: which of its legs a closure takes. */
import type { Atlas } from '../atlas/atlas';
import { readClosure, type Closure } from './closures';
import type { Leg, Path } from './path';

export interface Break {
	readonly closure: Closure;
	/** In order of travel, not empty. */
	readonly legs: readonly Leg[];
}

/** Closures that take nothing of the path are left out. */
export function breaksOf({ legs }: Path, closures: readonly Closure[], atlas: Atlas): Break[] {
	return closures.flatMap((closure) => {
		const taken = legs.filter((leg) => takes(closure, leg, atlas));
		return taken.length > 0 ? [{ closure, legs: taken }] : [];
	});
}

function takes(closure: Closure, { link, from, to }: Leg, atlas: Atlas): boolean {
	const closed = readClosure(closure, atlas);
	switch (closed?.kind) {
		case 'country':
			return (
				link.country === closed.country ||
				(link.country === null && [from, to].some((end) => atlas.place.get(end)?.country === closed.country))
			);
		case 'link':
			return link.id === closed.link;
		case 'place':
			return passed(link, from, to).includes(closed.place);
		default:
			return false;
	}
}

/** Places of a link from one to the other of two on it, both included. */
function passed({ from, via = [], to }: Leg['link'], one: string, other: string): readonly string[] {
	const stops = [from, ...via, to];
	const [a, b] = [stops.indexOf(one), stops.indexOf(other)].sort((x, y) => x - y);
	return stops.slice(a, b + 1);
}
