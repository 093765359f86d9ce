/** What a compared path is called on the map, where there is no room for a whole title. */
import type { Atlas } from '../../../atlas/atlas';
import { routeLabel } from '../../../atlas/viewpoint';
import type { Viewpoint } from '../../../atlas/words';
import { routeOf, variantOf, type Selection } from '../../../view/selection';

/** A name of at most this many stops is given in full. */
const STOPS = 3;

/** @param isOneRoute whether everything compared is of one route, which then needs no naming */
export function pathTitle(
	atlas: Atlas,
	selection: Selection,
	viewpoint: Viewpoint | null,
	isOneRoute: boolean
): string {
	const route = atlas.route.get(routeOf(selection))!;
	const variant = route.variants.find(({ id }) => id === variantOf(selection));
	const name = routeLabel(route, viewpoint);
	if (!variant || route.variants.length === 1) return name;
	return isOneRoute ? shortened(variant.name) : `${name}: ${shortened(variant.name)}`;
}

/** What stands before a colon; of a chain of stops the first and the last. */
function shortened(name: string): string {
	const [head] = name.replace(/ \(.*\)$/, '').split(':', 1);
	const stops = head.split('–');
	return stops.length > STOPS ? `${stops[0]}–${stops[stops.length - 1]}` : head;
}
