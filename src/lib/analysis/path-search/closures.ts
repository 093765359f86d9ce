/**
 * What is closed: a country (`IR`), a link (`link:meghri-rail`) or a place (`place:alat`). Written as in an
 * address.
 */
import type { Atlas } from '../../atlas/atlas';
import type { Edge, Network } from '../network';

export type Closure = string;
export type Closed =
	| { readonly kind: 'country'; readonly country: string }
	| { readonly kind: 'link'; readonly link: string }
	| { readonly kind: 'place'; readonly place: string };

/** Null where it isn't one, or names nothing in the atlas. */
export function readClosure(text: string, atlas: Atlas): Closed | null {
	const [kind, id, ...rest] = text.split(':');
	if (rest.length > 0) return null;
	if (id === undefined) return atlas.countries.has(text) ? { kind: 'country', country: text } : null;
	if (kind === 'link' && atlas.link.has(id)) return { kind, link: id };
	if (kind === 'place' && atlas.place.has(id)) return { kind, place: id };
	return null;
}

/**
 * A country closes its own territory and the sea lanes and pipes that land there; a place closes whatever
 * passes it.
 */
export function isClosed(edge: Edge, closed: Closed): boolean {
	switch (closed.kind) {
		case 'country':
			return edge.country === closed.country || edge.shores.includes(closed.country);
		case 'link':
			return edge.link === closed.link;
		case 'place':
			return edge.from === closed.place || edge.to === closed.place;
	}
}

/** By edge: 1 where nothing closes it. Closures that name nothing known close nothing. */
export function leftOpen(network: Network, closures: readonly Closure[], atlas: Atlas): Uint8Array {
	const closed = closures.flatMap((text) => readClosure(text, atlas) ?? []);
	const left = new Uint8Array(network.edges.length).fill(1);
	network.edges.forEach((edge, index) => {
		if (closed.some((item) => isClosed(edge, item))) left[index] = 0;
	});
	return left;
}
