/** What lies under the pointer, and what a click on it does: the one way from either map to the view. */
import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { carries } from '../../analysis/carries';
import type { Link } from '../../atlas/atlas';
import type { View } from '../../view/view.svelte';
import type { LayerId } from '../webgl/style/z-order';

export type Hit =
	| { readonly kind: 'place'; readonly place: string }
	/** `route` of the strand that was hit; null where it is a way or something closed. */
	| { readonly kind: 'link'; readonly link: string; readonly route: string | null }
	/** A feature of a layer of the reader's own, by its place there. */
	| { readonly kind: 'own'; readonly layer: string; readonly feature: number };

/** Whether a click here would do anything. */
function matters({ atlas, picking, state: { goods } }: Pick<View, 'atlas' | 'picking' | 'state'>, hit: Hit): boolean {
	const isCarried = ({ mode }: Link) => carries(goods, mode);
	if (picking === null) return true;
	if (hit.kind === 'own') return false;
	if (hit.kind === 'link') return picking === 'close' && isCarried(atlas.link.get(hit.link)!);
	const { place } = hit;
	return atlas.links.some((link) => isCarried(link) && (link.from === place || link.to === place || link.via?.includes(place)));
}

/** The pointer is over something, or over nothing. @returns whether a click would do anything */
export function hover(view: View, hit: Hit | null): boolean {
	const found = hit && matters(view, hit) ? hit : null;
	const before = view.hovered;
	const line = found?.kind === 'link' ? found : null;
	if (line?.route !== before?.route || line?.link !== before?.link) view.hovered = line && { route: line.route, link: line.link };
	const own = found?.kind === 'own' ? found : null;
	if (own?.layer !== view.own.hovered?.layer || own?.feature !== view.own.hovered?.feature) view.own.hovered = own;
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

/** Half of the square around the pointer in which something counts as hit, px. */
const REACH = 6;
const PLACES: readonly LayerId[] = ['way-ends', 'closed-places', 'place-symbols', 'place-names'];
const OWN_POINTS: readonly LayerId[] = ['own-points', 'own-names'];
const LINES: readonly LayerId[] = ['closed-hatch', 'way-line', 'own-lines', 'strand-line', 'compared-line'];
const OWN_AREAS: readonly LayerId[] = ['own-outlines', 'own-areas'];

interface Pixel {
	readonly x: number;
	readonly y: number;
}

/** On the WebGL map. */
export class Picking {
	readonly #map: MapLibre;

	constructor(map: MapLibre) {
		this.#map = map;
	}

	/** The topmost: a place before a line, a way before the routes below it. */
	at(pixel: Pixel): Hit | undefined {
		const place = this.#around(pixel, REACH, PLACES)[0];
		if (place) return { kind: 'place', place: place.properties.id };
		const point = this.#around(pixel, REACH, OWN_POINTS)[0];
		if (point) return ownHit(point);
		for (const reach of [1, REACH]) {
			// Strands that are hidden are in the source too.
			const line = this.#around(pixel, reach, LINES).find(
				({ source, state, properties }) => source !== 'strands' || (state.on ?? properties.on)
			);
			if (line?.source === 'own') return ownHit(line);
			if (line) return { kind: 'link', link: line.properties.link, route: line.properties.route ?? null };
		}
		const area = this.#around(pixel, 1, OWN_AREAS)[0];
		return area && ownHit(area);
	}

	#around({ x, y }: Pixel, reach: number, ids: readonly LayerId[]): MapGeoJSONFeature[] {
		const box: [PointLike, PointLike] = [
			[x - reach, y - reach],
			[x + reach, y + reach]
		];
		// Those of an answer come when something is first asked.
		const layers = ids.filter((id) => this.#map.getLayer(id));
		return this.#map.isStyleLoaded() || this.#map.loaded() ? this.#map.queryRenderedFeatures(box, { layers }) : [];
	}
}

const ownHit = ({ properties: { layer, index } }: MapGeoJSONFeature): Hit => ({ kind: 'own', layer, feature: index });
