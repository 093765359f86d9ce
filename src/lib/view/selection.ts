/**
 * A selection names what is shown or in focus: a whole route (`instc`) or one of its variants
 * (`instc.western`).
 */
import type { Atlas } from '../atlas/atlas';
import type { Focus } from './state';

export type Selection = string;

export const routeOf = (selection: Selection) => selection.split('.', 1)[0];
export const variantOf = (selection: Selection): string | undefined => selection.split('.')[1];

export function isSelection(atlas: Atlas, text: string): boolean {
	const [route, variant, ...rest] = text.split('.');
	const known = atlas.route.get(route);
	if (!known || rest.length > 0) return false;
	return variant === undefined || known.variants.some(({ id }) => id === variant);
}

/** Whether a selection shows this link as part of this route. */
export function selects(atlas: Atlas, selection: Selection, route: string, link: string): boolean {
	if (routeOf(selection) !== route) return false;
	const variant = variantOf(selection);
	return (
		variant === undefined ||
		atlas.route
			.get(route)!
			.variants.find(({ id }) => id === variant)!
			.links.includes(link)
	);
}

/**
 * The shortest way to write a set of selections: in the order of the list, a route whose variants are all
 * there as the route.
 */
export function normalise(atlas: Atlas, selections: Iterable<Selection>): Selection[] {
	const wanted = new Set(selections);
	return atlas.routes.flatMap(({ id, variants }) => {
		const all = variants.map((variant) => `${id}.${variant.id}`);
		const chosen = wanted.has(id) ? all : all.filter((selection) => wanted.has(selection));
		return chosen.length === all.length ? [id] : chosen;
	});
}

/** The variants of a route that a set of selections shows. */
export function shownVariants(atlas: Atlas, selections: readonly Selection[], route: string): string[] {
	const variants = atlas.route.get(route)?.variants ?? [];
	return variants
		.filter(({ id }) => selections.includes(route) || selections.includes(`${route}.${id}`))
		.map(({ id }) => id);
}

/**
 * The selections after a variant is shown or hidden. Hiding the last hides the route; a hidden route comes
 * back with this variant alone.
 */
export function toggledVariant(
	atlas: Atlas,
	selections: readonly Selection[],
	route: string,
	variant: string
): Selection[] {
	const shown = shownVariants(atlas, selections, route);
	const next = shown.includes(variant) ? shown.filter((id) => id !== variant) : [...shown, variant];
	const others = selections.filter((selection) => routeOf(selection) !== route);
	return [...others, ...next.map((id) => `${route}.${id}`)];
}

/** The route that a focus brings forward, whichever of its variants. */
export function routeInFocus(focus: Focus): string | null {
	if (focus.kind === 'route') return routeOf(focus.selection);
	return focus.kind === 'stances' ? focus.route : null;
}
