/** What a click on the map opens. */
import type { Atlas } from '../atlas/atlas';
import { routeInFocus } from './selection';
import type { Focus } from './state';

/** A place, or a link and the route it was clicked as part of; null on the path of an answer. */
export type Clicked = { readonly place: string } | { readonly route: string | null; readonly link: string };

/**
 * On a line the route and, where that is open already or the line belongs to none, the link itself.
 * @param focus what is open now
 */
export function focusOfClick(atlas: Atlas, focus: Focus | null, clicked: Clicked): Focus {
	if ('place' in clicked) return { kind: 'place', place: clicked.place };
	const { route, link } = clicked;
	if (route === null) return { kind: 'link', link };
	const isOpen =
		focus?.kind === 'link'
			? atlas.link.get(focus.link)!.routes.includes(route)
			: focus !== null && routeInFocus(focus) === route;
	return isOpen ? { kind: 'link', link } : { kind: 'route', selection: route };
}
