/** Where a path breaks: which of its legs a closure takes. */
import type { Atlas } from '../../atlas/atlas';
import { readClosure, type Closure } from './closures';
import type { Leg, Path } from '../path';

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

export function takes(closure: Closure, { link, from, to, shores, passes }: Leg, atlas: Atlas): boolean {
	const closed = readClosure(closure, atlas);
	switch (closed?.kind) {
		case 'country':
			return shores.includes(closed.country);
		case 'link':
			return link.id === closed.link;
		case 'place':
			return [from, ...passes, to].includes(closed.place);
		default:
			return false;
	}
}
