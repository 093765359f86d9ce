/**
 * A path: stretches travelled one after another, of a variant from end to end or found between two places.
 */
import type { Atlas, Link, Variant } from '../atlas/atlas';
import { edgeOf, edgesOf, isForward, type Edge, type Network } from './network';

/** The whole of a link or the part of it between two named places. */
export interface Leg {
	readonly link: Link;
	/** In the direction of travel. */
	readonly from: string;
	readonly to: string;
	readonly km: number;
	/** Whether it is travelled as the link is drawn. */
	readonly forward: boolean;
	/** Whose territory or coast it starts from and ends on; null where it meets another leg at sea. */
	readonly shores: readonly [start: string | null, end: string | null];
	/** Named places on it between its ends. */
	readonly passes: readonly string[];
}

export interface Path {
	readonly from: string;
	readonly to: string;
	readonly km: number;
	readonly legs: readonly Leg[];
}

/**
 * Codes of the countries in order of travel: one that is left and entered again stands there twice.
 * @param withPorts those that a ship only calls in, too; the sea is no country
 */
export function countriesAlong({ legs }: Path, withPorts = false): string[] {
	const countries = legs.flatMap(({ link, shores }) =>
		withPorts ? shores.flatMap((shore) => shore ?? []) : (link.country ?? [])
	);
	return countries.filter((country, index) => country !== countries[index - 1]);
}

/** Each once, in the order in which it is entered first. */
export const countriesOf = (path: Path): string[] => [...new Set(countriesAlong(path))];

/** @param arcs one after another @throws where there is none: a path leads somewhere */
export function pathOf(network: Network, arcs: readonly number[], atlas: Atlas): Path {
	return joined(arcs.map((arc) => legOf(network.edges[edgeOf(arc)], isForward(arc), atlas)));
}

/**
 * A variant from its first end to its last. A link may be travelled in either direction, as the chain has it.
 */
export function variantPath(atlas: Atlas, variant: Variant): Path {
	const links = variant.links.map((id) => atlas.link.get(id)!);
	let at: string | undefined;
	const legs = links.flatMap((link, index) => {
		const next = links[index + 1];
		// The first link of a chain is entered at the end that the second doesn't share.
		const entry = at ?? (next && passes(next, link.from) && !passes(next, link.to) ? link.to : link.from);
		const forward = entry === link.from;
		at = forward ? link.to : link.from;
		const legs = edgesOf(atlas, link).map((edge) => legOf(edge, forward, atlas));
		return forward ? legs : legs.reverse();
	});
	return joined(legs);
}

const passes = ({ from, to, via }: Link, place: string) =>
	from === place || to === place || (via?.includes(place) ?? false);

function legOf({ link, from, to, km }: Edge, forward: boolean, atlas: Atlas): Leg {
	const [start, end] = forward ? [from, to] : [to, from];
	const { country } = atlas.link.get(link)!;
	const shoreOf = (place: string) => country ?? atlas.place.get(place)!.country;
	return {
		link: atlas.link.get(link)!,
		from: start,
		to: end,
		km,
		forward,
		shores: [shoreOf(start), shoreOf(end)],
		passes: []
	};
}

/** Pieces of one link after another in one leg. */
function joined(pieces: readonly Leg[]): Path {
	const legs: Leg[] = [];
	for (const piece of pieces) {
		const last = legs.at(-1);
		if (last?.link.id === piece.link.id && last.to === piece.from)
			legs[legs.length - 1] = {
				...last,
				to: piece.to,
				km: last.km + piece.km,
				shores: [last.shores[0], piece.shores[1]],
				passes: [...last.passes, piece.from]
			};
		else legs.push(piece);
	}
	return {
		from: legs[0].from,
		to: legs[legs.length - 1].to,
		km: legs.reduce((sum, { km }) => sum + km, 0),
		legs
	};
}
