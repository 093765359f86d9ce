/**
 * What is asked of a network: from where to where, with what closed, on which day, counting which links, by
 * which yardstick.
 */
import type { Atlas, Link } from '../../atlas/atlas';
import type { Ban } from '../../atlas/analysis-schema';
import type { Goods, Usable, Yardstick } from '../../atlas/words';
import { bansBetween, bansOn, edgesShutBy } from './bans';
import { leftOpen, type Closure } from './closures';
import { hoursOn, waitBetween, type Assumptions } from '../measures/hours';
import { edgeOf, type Edge, type Network } from '../network';
import { reloadedForWagons, shutToGoods, takesWagonsOnly } from './restrictions';
import { shortest, turnCosts, type TurnCosts } from './shortest';
import { isReloaded } from './turns';
import { isUsable } from './usable';
import { yardstickOf } from './yardstick';
import { pathOf, type Path } from '../path';

export interface Terms {
	readonly by: Yardstick;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly status: Usable;
	readonly assumptions: Assumptions;
}

/**
 * In a search by km, what each change of means counts (rail, road, ship; from ship to ship, too): without it
 * a path would hop between parallel lines, or onto a ship, for each km saved. It is not part of the km shown.
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
	readonly turns: TurnCosts | undefined;
	/** In force on the day. */
	readonly bans: readonly Ban[];
	/** By ban: the edges that it shuts. */
	readonly shutBy: ReadonlyMap<Ban, readonly number[]>;
	/** Edges that are open on the day, but not to goods in general. */
	readonly shut: readonly number[];
	/**
	 * By what paths are ranked: hours, or km with each change of means counted as `TRANSFER_KM`.
	 */
	readonly costOf: (path: Path) => number;
}

/**
 * How many times as costly a path is as another, by the yardstick of the question. Infinity where there is
 * none.
 */
export const detourOf = (routing: RoutingContext, path: Path | null, than: Path): number =>
	path ? routing.costOf(path) / routing.costOf(than) : Infinity;

const isLane = ({ mode, country }: Link): boolean => mode === 'ferry' && country === null;

export function routingContextOf(
	atlas: Atlas,
	network: Network,
	goods: Goods,
	{ by, day, status, assumptions }: Terms
): RoutingContext {
	const { edges } = network;
	/** By edge. */
	const links = edges.map(({ link }) => atlas.link.get(link)!);
	const usable = Uint8Array.from(links, (link) => Number(isUsable(link, day, status)));
	const timed = yardstickOf({ by, goods }) === 'hours';
	const cost = Float64Array.from(edges, ({ mode, km }) => (timed ? hoursOn(mode, km, assumptions)! : km));
	const wait = timed
		? (a: Link, b: Link) => waitBetween(a, b, assumptions)
		: (a: Link, b: Link) => (isReloaded(a, b) ? TRANSFER_KM : 0);
	const wagonsOnly = new Set(links.filter((link) => takesWagonsOnly(link, day)).map(({ id }) => id));
	/** What it takes to come from one link to another at a place; Infinity where goods can't. */
	const between = (a: Link, b: Link, place: string): number => {
		if (wagonsOnly.has(a.id) && b.mode !== 'rail') return Infinity;
		if (wagonsOnly.has(b.id) && a.mode !== 'rail') return Infinity;
		// From ship to ship in ports: lanes also meet on the open water.
		if (isLane(a) && isLane(b) && atlas.place.get(place)!.country === null) return Infinity;
		return wait(a, b);
	};
	const turn = (arc: number, next: number): number => {
		const [a, b] = [links[edgeOf(arc)], links[edgeOf(next)]];
		return a === b ? 0 : between(a, b, network.places[network.head[arc]]);
	};
	const costOf = ({ legs }: Path) =>
		legs.reduce(
			(sum, { link, km, from }, index) =>
				sum +
				(timed ? hoursOn(link.mode, km, assumptions)! : km) +
				(index > 0 ? between(legs[index - 1].link, link, from) : 0),
			0
		);
	const bans = bansOn(atlas, day);
	return {
		atlas,
		day,
		network,
		usable,
		cost,
		turns: goods === 'cargo' ? turnCosts(network, turn) : undefined,
		bans,
		shutBy: new Map(bans.map((ban) => [ban, edgesShutBy(ban, network)])),
		shut: [...edges.keys()].filter((edge) => usable[edge] && shutToGoods(links[edge], day)),
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
	{ atlas, bans, shutBy, shut }: RoutingContext,
	from: string,
	to: string,
	open: Uint8Array
): Uint8Array {
	const met = bansBetween(atlas, bans, from, to);
	if (met.length === 0 && shut.length === 0) return open;
	const left = open.slice();
	for (const edges of [...met.map((ban) => shutBy.get(ban)!), shut]) for (const edge of edges) left[edge] = 0;
	return left;
}

/**
 * The best path between two places (ids) over what is open to their goods; null where there is none, or a
 * place isn't on this network. Goods in wagons aren't reloaded from lorries on the way, where they needn't
 * be. @param cost by edge, where a path is to follow something; then wagons don't matter
 */
export function bestPath(
	routing: RoutingContext,
	from: string,
	to: string,
	open: Uint8Array,
	cost = routing.cost
): Path | null {
	const { network, atlas, turns } = routing;
	const [start, end] = [network.place.get(from), network.place.get(to)];
	if (start === undefined || end === undefined || start === end) return null;
	const left = permitted(routing, from, to, open);
	const over = (open: Uint8Array): Path | null => {
		const arcs = shortest(network, { from: start, to: end, open, cost, turns });
		return arcs && pathOf(network, arcs, atlas);
	};
	const best = over(left);
	const wagons = best && cost === routing.cost ? reloadedForWagons(best, routing.day) : [];
	if (wagons.length === 0) return best;
	// By rail all the way, or without what takes wagons only; reloaded where there is neither.
	const leftBut = (isShut: (edge: Edge) => boolean) =>
		left.map((open, edge) => open & Number(!isShut(network.edges[edge])));
	const byRail = over(leftBut(({ mode }) => mode === 'road'));
	const without = over(leftBut(({ link }) => wagons.includes(link)));
	if (byRail && without) return routing.costOf(byRail) <= routing.costOf(without) ? byRail : without;
	return byRail ?? without ?? best;
}
