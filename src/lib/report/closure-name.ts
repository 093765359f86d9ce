/** What a closure is called in a list: "Azerbaijan", "Alat – Aktau, ferry or sea lane", "Poti". */
import type { Atlas } from '../atlas/atlas';
import { countryName } from '../atlas/country-name';
import { readClosure, type Closure } from '../analysis/closures';
import { linkTitle } from './link-title';

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

/** "Iran", "Iran and Russia", "Iran, Russia and 3 more". */
export function listed(names: readonly string[], most = 3): string {
	const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : [...names];
	const last = shown.pop();
	return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`;
}
