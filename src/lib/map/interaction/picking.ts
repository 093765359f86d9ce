/** What lies under the pointer, and what a click on it does: the one way from either map to the view. */
import { carries } from '../../analysis/carries';
import type { Link } from '../../atlas/atlas';
import type { View } from '../../view/view.svelte';

export type Hit =
	| { readonly kind: 'place'; readonly place: string }
	/** `route` of the segment that was hit; null where it is a way or something closed. */
	| { readonly kind: 'link'; readonly link: string; readonly route: string | null }
	/** A feature of a layer of the reader's own, by its place there. */
	| { readonly kind: 'own'; readonly layer: string; readonly feature: number };

/** Whether a click here would do anything. */
function matters(
	{ atlas, picking, state: { goods } }: Pick<View, 'atlas' | 'picking' | 'state'>,
	hit: Hit
): boolean {
	const isEmbedded = ({ mode }: Link) => carries(goods, mode);
	if (picking === null) return true;
	if (hit.kind === 'own') return false;
	if (hit.kind === 'link') return picking === 'close' && isEmbedded(atlas.link.get(hit.link)!);
	const { place } = hit;
	return atlas.network.links.some(
		(link) => isEmbedded(link) && (link.from === place || link.to === place || link.via?.includes(place))
	);
}

/** The pointer is over something, or over nothing. @returns whether a click would do anything */
export function hover(view: View, hit: Hit | null): boolean {
	const found = hit && matters(view, hit) ? hit : null;
	const before = view.hovered;
	const line = found?.kind === 'link' ? found : null;
	if (line?.route !== before?.route || line?.link !== before?.link)
		view.hovered = line && { route: line.route, link: line.link };
	const own = found?.kind === 'own' ? found : null;
	if (own?.layer !== view.own.hovered?.layer || own?.feature !== view.own.hovered?.feature)
		view.own.hovered = own;
	return found !== null;
}

/** A click. */
export function choose(view: View, hit: Hit): void {
	const { picking, asking } = view;
	if (!matters(view, hit)) return;
	if (hit.kind === 'own') return view.own.choose(hit);
	if (picking === 'close') {
		const closure = hit.kind === 'link' ? `link:${hit.link}` : `place:${hit.place}`;
		if (view.state.closed.includes(closure)) asking.reopen(closure);
		else asking.close(closure);
	} else if (hit.kind === 'place') {
		if (picking === null) return view.choose(hit);
		view.picking = null;
		const { from, to } = view.state;
		if (picking === 'from') asking.between(hit.place, to);
		else asking.between(from, hit.place);
	} else view.choose(hit);
}
