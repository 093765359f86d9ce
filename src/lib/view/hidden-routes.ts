/** What has to be shown for a focus to be seen. */
import type { Atlas } from '../atlas/atlas';
import { normalise, routeInFocus, routeOf, selects, type Selection } from './selection';
import type { Focus } from './state';

/** Routes that a focus is about and that nothing shown draws. */
export function hiddenRoutes(atlas: Atlas, shown: readonly Selection[], focus: Focus | null): string[] {
	const draws = (route: string, link: string) =>
		shown.some((selection) => selects(atlas, selection, route, link));
	switch (focus?.kind) {
		case 'route':
		case 'stances': {
			const route = routeInFocus(focus);
			if (route === null) return [];
			return shown.some((selection) => routeOf(selection) === route) ? [] : [route];
		}
		case 'link': {
			const { routes } = atlas.link.get(focus.link)!;
			return routes.some((route) => draws(route, focus.link)) ? [] : routes.slice(0, 1);
		}
		case 'claim': {
			const { routes = [], links = new Set<string>() } = atlas.bindings.get(focus.claim) ?? {};
			// Each stretch of it: one variant of a route may be shown, another not.
			const undrawn = [...links].flatMap((id) => {
				const through = atlas.link.get(id)!.routes;
				return through.some((route) => draws(route, id))
					? []
					: (through.find((route) => routes.includes(route)) ?? through[0]);
			});
			const unseen = routes.filter((route) => ![...links].some((link) => draws(route, link)));
			return [...new Set([...undrawn, ...unseen])];
		}
		default:
			return [];
	}
}

/** What is shown, and what has to be shown for a focus to be seen. */
export function withHidden(
	atlas: Atlas,
	shown: readonly Selection[],
	focus: Focus | null
): readonly Selection[] {
	const hidden = hiddenRoutes(atlas, shown, focus);
	return hidden.length > 0 ? normalise(atlas, [...shown, ...hidden]) : shown;
}
