/** What is in focus, as it stands in an address. */
import type { Atlas } from '../../atlas/atlas';
import { isSelection, routeOf } from '../selection';
import type { Focus } from '../state';

const BARE_FOCUS = ['argument', 'stakes', 'compare', 'reroute', 'critical', 'stress', 'none'] as const;
/** Null where it is about nothing that the atlas knows. */
export function readFocus(text: string, atlas: Atlas): Focus | null {
	const bare = BARE_FOCUS.find((kind) => kind === text);
	if (bare) return { kind: bare };
	if (text === 'stances') return { kind: text, route: null };
	const [kind, id] = text.split(':', 2);
	if (kind === 'link') return atlas.link.has(id) ? { kind, link: id } : null;
	if (kind === 'place') return atlas.place.has(id) ? { kind, place: id } : null;
	if (kind === 'stances') return atlas.route.has(id) ? { kind, route: id } : null;
	if (kind === 'claim') return atlas.claims.has(id) ? { kind, claim: id } : null;
	if (!isSelection(atlas, text)) return null;
	// The only variant of a route is the route.
	const single = atlas.route.get(routeOf(text))!.variants.length === 1;
	return { kind: 'route', selection: single ? routeOf(text) : text };
}

export function writeFocus(focus: Focus): string {
	switch (focus.kind) {
		case 'stances':
			return focus.route ? `stances:${focus.route}` : 'stances';
		case 'link':
			return `link:${focus.link}`;
		case 'place':
			return `place:${focus.place}`;
		case 'claim':
			return `claim:${focus.claim}`;
		case 'route':
			return focus.selection;
		default:
			return focus.kind;
	}
}
