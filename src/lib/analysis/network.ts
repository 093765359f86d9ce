/**
 * The links as a graph that can be searched: cargo, oil and gas are three networks that never meet. A link is
 * cut at every named place on it, so that a path can join or leave it there. Lengths in km.
 */
import { lengthOf, type Atlas, type Link } from '../atlas/atlas';
import type { Goods, Mode } from '../atlas/words';
import { shareAt } from './along';
import { carries } from './path-search/carries';

/** A piece of a link between two named places next to each other on it. */
export interface Edge {
	readonly link: string;
	/** In the direction in which the link is drawn. */
	readonly from: string;
	readonly to: string;
	readonly km: number;
	readonly mode: Mode;
	/** Null on the open sea. */
	readonly country: string | null;
	/** mm; unknown where no source states it, and for anything but rail. */
	readonly gauge?: number | null;
	/** Countries whose coasts a piece on the open sea touches. */
	readonly shores: readonly string[];
}

/** An arc is an edge in one direction: `2 × edge` as the link is drawn, `2 × edge + 1` against it. */
export interface Network {
	readonly edges: readonly Edge[];
	readonly places: readonly string[];
	readonly place: ReadonlyMap<string, number>;
	/** Place at the end of each arc. */
	readonly head: Uint32Array;
	/** Arcs that leave place p: `leaving[first[p]]` up to `leaving[first[p + 1] - 1]`. */
	readonly first: Uint32Array;
	readonly leaving: Uint32Array;
}

export const edgeOf = (arc: number) => arc >> 1;
export const isForward = (arc: number) => (arc & 1) === 0;
/** The same edge the other way. */
export const reversed = (arc: number) => arc ^ 1;

/** The network that carries these goods. */
export function networkOf(atlas: Atlas, goods: Goods): Network {
	return buildNetwork(
		atlas.network.links.filter(({ mode }) => carries(goods, mode)).flatMap((link) => edgesOf(atlas, link))
	);
}

/** The pieces of a link, in the direction in which it is drawn. Their km add up to the link's. */
export function edgesOf(atlas: Atlas, link: Link): Edge[] {
	const { km } = lengthOf(link);
	const stops = [link.from, ...(link.via ?? []), link.to];
	const shares = stops.map((id, index) =>
		index === 0 ? 0 : index === stops.length - 1 ? 1 : shareAt(link.coordinates, atlas.place.get(id)!.at)
	);
	const { id, mode, country, gauge } = link;
	return stops.slice(1).map((to, index) => {
		const from = stops[index];
		const shores = country === null ? [from, to].flatMap((end) => atlas.place.get(end)?.country ?? []) : [];
		return { link: id, from, to, km: km * (shares[index + 1] - shares[index]), mode, country, gauge, shores };
	});
}

export function buildNetwork(edges: readonly Edge[]): Network {
	const place = new Map<string, number>();
	const indexOf = (id: string) => {
		const known = place.get(id);
		if (known !== undefined) return known;
		place.set(id, place.size);
		return place.size - 1;
	};
	const head = new Uint32Array(edges.length * 2);
	edges.forEach(({ from, to }, edge) => {
		head[2 * edge] = indexOf(to);
		head[2 * edge + 1] = indexOf(from);
	});
	// Arcs sorted by the place they leave: counted, summed up, filled in.
	const first = new Uint32Array(place.size + 1);
	for (let arc = 0; arc < head.length; arc++) first[head[reversed(arc)] + 1]++;
	for (let index = 0; index < place.size; index++) first[index + 1] += first[index];
	const next = first.slice(0, -1);
	const leaving = new Uint32Array(head.length);
	for (let arc = 0; arc < head.length; arc++) leaving[next[head[reversed(arc)]]++] = arc;
	return { edges, places: [...place.keys()], place, head, first, leaving };
}
