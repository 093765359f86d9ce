/**
 * What is asked of a network: from where to where, with what closed, on which day, counting which links, by
 * which yardstick.
 */
import type { Atlas } from '../atlas/atlas';
import type { Ban } from '../atlas/analysis-schema';
import type { Goods, Usable, Yardstick } from '../atlas/words';
import { bansBetween, bansOn, leftBy } from './bans';
import { leftOpen, type Closure } from './closures';
import { hoursOn, waitBetween, type Assumptions } from './hours';
import { edgeOf, type Network } from './network';
import { shutToGoods, takesWagonsOnly } from './restrictions';
import { shortest, type Search } from './shortest';
import { isTransfer, type Piece } from './turns';
import { isUsable } from './usable';
import { yardstickOf } from './yardstick';
import { pathOf, type Path } from './path';

export interface Terms {
	readonly by: Yardstick;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly status: Usable;
	readonly assumptions: Assumptions;
}

/**
 * In a search by km, what a change between rail and road counts: without it a path would hop between parallel
 * lines for each km saved. It is not part of the km shown.
 */
export const TRANSFER_KM = 100;

/**
 * A network under terms: what may be used, what it costs. Built once, asked many times with other closures.
 */
export interface RoutingContext {
	readonly atlas: Atlas;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly network: Network;
	/** By edge: 1 where the link counts as usable, whatever is closed. */
	readonly usable: Uint8Array;
	readonly cost: Float64Array;
	readonly turn: Search['turn'];
	/** In force on the day. */
	readonly bans: readonly Ban[];
	/** Edges that are open on the day, but not to goods in general. */
	readonly shut: readonly number[];
	/**
	 * By what paths are ranked: hours, or km with each change between rail and road counted as `TRANSFER_KM`.
	 */
	readonly costOf: (path: Path) => number;
}

/**
 * How many times as costly a path is as another, by the yardstick of the question. Infinity where there is
 * none.
 */
export const detourOf = (routing: RoutingContext, path: Path | null, than: Path): number =>
	path ? routing.costOf(path) / routing.costOf(than) : Infinity;

export function routingContextOf(
	atlas: Atlas,
	network: Network,
	goods: Goods,
	{ by, day, status, assumptions }: Terms
): RoutingContext {
	const { edges } = network;
	const linkOf = (edge: number) => atlas.link.get(edges[edge].link)!;
	const isCargo = goods === 'cargo';
	const usable = Uint8Array.from(edges, ({ link }) => Number(isUsable(atlas.link.get(link)!, day, status)));
	const timed = yardstickOf({ by, goods }) === 'hours';
	const cost = Float64Array.from(edges, ({ mode, km }) => (timed ? hoursOn(mode, km, assumptions)! : km));
	const wait = timed
		? (a: Piece, b: Piece) => waitBetween(a, b, assumptions)
		: (a: Piece, b: Piece) => (isTransfer(a, b) ? TRANSFER_KM : 0);
	const onlyWagons = new Set(
		isCargo ? edges.flatMap(({ link }) => (takesWagonsOnly(atlas.link.get(link)!, day) ? link : [])) : []
	);
	const isLane = ({ mode, country }: Piece) => mode === 'ferry' && country === null;
	/**
	 * Whether goods may pass between two links at a place: to one that takes wagons only, by rail; from ship to
	 * ship, in a port.
	 */
	const meet = (a: Piece, aLink: string, b: Piece, bLink: string, place: string) =>
		(!onlyWagons.has(aLink) || b.mode === 'rail') &&
		(!onlyWagons.has(bLink) || a.mode === 'rail') &&
		(!isLane(a) || !isLane(b) || atlas.place.get(place)!.kind === 'port');
	const turn: RoutingContext['turn'] = (arc, next) => {
		const [a, b] = [edges[edgeOf(arc)], edges[edgeOf(next)]];
		if (a.link === b.link) return 0;
		return meet(a, a.link, b, b.link, network.places[network.head[arc]]) ? wait(a, b) : Infinity;
	};
	const costOf = ({ legs }: Path) =>
		legs.reduce((sum, { link, km, from }, index) => {
			const before = legs[index - 1]?.link;
			const between =
				before && (meet(before, before.id, link, link.id, from) ? wait(before, link) : Infinity);
			return sum + (timed ? hoursOn(link.mode, km, assumptions)! : km) + (between ?? 0);
		}, 0);
	return {
		atlas,
		day,
		network,
		usable,
		cost,
		turn: isCargo ? turn : undefined,
		bans: bansOn(atlas, day),
		shut: isCargo ? [...edges.keys()].filter((edge) => usable[edge] && shutToGoods(linkOf(edge), day)) : [],
		costOf
	};
}

/** What may be used when this is closed. By edge. */
export function openWith({ atlas, network, usable }: RoutingContext, closed: readonly Closure[]): Uint8Array {
	return leftOpen(network, closed, atlas).map((open, edge) => open & usable[edge]);
}

/**
 * What of it goods may use that start or end at these places (ids): not what is shut to goods in general, nor
 * to those of one of the ends.
 */
export function permitted(
	{ atlas, network, bans, shut }: RoutingContext,
	from: string,
	to: string,
	open: Uint8Array
): Uint8Array {
	const met = bansBetween(atlas, bans, from, to);
	if (met.length === 0 && shut.length === 0) return open;
	const left =
		met.length === 0 ? open.slice() : leftBy(network, met).map((value, edge) => value & open[edge]);
	for (const edge of shut) left[edge] = 0;
	return left;
}

/**
 * The best path between two places (ids) over what is open to their goods; null where there is none, or a
 * place isn't on this network.
 */
export function bestPath(
	routing: RoutingContext,
	from: string,
	to: string,
	open: Uint8Array,
	cost = routing.cost
): Path | null {
	const { network, atlas, turn } = routing;
	const [start, end] = [network.place.get(from), network.place.get(to)];
	if (start === undefined || end === undefined || start === end) return null;
	const arcs = shortest(network, {
		from: start,
		to: end,
		open: permitted(routing, from, to, open),
		cost,
		turn
	});
	return arcs && pathOf(network, arcs, atlas);
}
