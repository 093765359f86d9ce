/** What a closure is called in a list: "Azerbaijan", "Alat – Aktau, ferry or sea lane", "Poti". */
import type { Atlas } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { readClosure, type Closure } from '../../analysis/path-search/closures';
import { linkTitle } from '../network/link-title';
import { listed } from '../format/list-text';

export function closureName(atlas: Atlas, closure: Closure): string {
	const closed = readClosure(closure, atlas);
	switch (closed?.kind) {
		case 'country':
			return countryName(closed.country);
		case 'link':
			return linkTitle(atlas, closed.link);
		case 'place':
			return atlas.place.get(closed.place)!.name;
		default:
			return closure;
	}
}

/** So many closures are named; more are counted. */
const MOST_NAMED = 3;

/** "Iran", "Iran and Russia", "Iran, Russia, Poti and 2 more" */
export const closuresText = (atlas: Atlas, closures: readonly Closure[]): string =>
	listed(
		closures.map((closure) => closureName(atlas, closure)),
		MOST_NAMED
	);
