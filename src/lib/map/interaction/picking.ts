/** What lies under the pointer, and what a click on it does: the one way from either map to the view. */
import { carries } from '../../analysis/path-search/carries';
import type { Link } from '../../atlas/atlas';
import type { PageState } from '../../view/page-state.svelte';
import type { View } from '../../view/view.svelte';

export type Hit =
	| { readonly kind: 'place'; readonly place: string }
	/** `route` of the segment that was hit; null where it is a path or something closed. */
	| { readonly kind: 'link'; readonly link: string; readonly route: string | null }
	/** A feature of a layer of the reader's own, by its place there. */
	| { readonly kind: 'user-feature'; readonly layer: string; readonly feature: number };

/** Whether a click here would do anything. */
function matters({ atlas, asking: { picking }, state: { goods } }: View, hit: Hit): boolean {
	const isEmbedded = ({ mode }: Link) => carries(goods, mode);
	if (picking === null) return true;
	if (hit.kind === 'user-feature') return false;
	if (hit.kind === 'link') return picking === 'close' && isEmbedded(atlas.link.get(hit.link)!);
	const { place } = hit;
	return atlas.network.links.some(
		(link) => isEmbedded(link) && (link.from === place || link.to === place || link.via?.includes(place))
	);
}

/** The pointer is over something, or over nothing. @returns whether a click would do anything */
export function hover({ view, pointer }: PageState, hit: Hit | null): boolean {
	const found = hit && matters(view, hit) ? hit : null;
	const before = pointer.link;
	const line = found?.kind === 'link' ? found : null;
	if (line?.route !== before?.route || line?.link !== before?.link)
		pointer.link = line && { route: line.route, link: line.link };
	const userFeature = found?.kind === 'user-feature' ? found : null;
	if (
		userFeature?.layer !== pointer.userFeature?.layer ||
		userFeature?.feature !== pointer.userFeature?.feature
	)
		pointer.userFeature = userFeature;
	return found !== null;
}

/** A click. */
export function choose({ view, userLayers }: PageState, hit: Hit): void {
	const { asking } = view;
	const { picking } = asking;
	if (!matters(view, hit)) return;
	if (hit.kind === 'user-feature') return userLayers.choose(hit);
	if (picking === 'close') {
		const closure = hit.kind === 'link' ? `link:${hit.link}` : `place:${hit.place}`;
		if (view.state.closed.includes(closure)) asking.reopen(closure);
		else asking.close(closure);
	} else if (hit.kind === 'place') {
		if (picking === null) return view.choose(hit);
		asking.picking = null;
		const { from, to } = view.state;
		if (picking === 'from') asking.between(hit.place, to);
		else asking.between(from, hit.place);
	} else view.choose(hit);
}
