/**
 * Paths that differ from the best one. Every arc of the network has a best path that uses it, and two
 * searches, one from each end, give them all; taken from the best to the worst, those are kept that share
 * little with the ones before. Unlike paths found by making used links dearer, none takes a detour that buys
 * nothing (single via paths: Abraham, Delling, Goldberg and Werneck, "Alternative routes in road networks",
 * ACM Journal of Experimental Algorithmics 18, 2013).
 */
import { edgeOf, reversed, type Network } from '../network';
import { permitted, type RoutingContext } from './question';
import { reloadedForWagons } from './restrictions';
import { trace, treeFrom } from './shortest';
import { pathOf, type Path } from '../path';

export const MOST_ALTERNATIVES = 3;
/**
 * A path that shares more of its length than this with one already found is a variation of it, not an
 * alternative.
 */
export const ALIKE = 0.75;
/** And one so many times as costly as the best is none that anybody would take. */
export const TOO_LONG = 2;
/**
 * Paths looked at, from the best on: more than any network of this kind has within these bounds. It keeps a
 * huge one from taking for ever.
 */
const MOST_TRIED = 2000;

/** @param left by edge: 1 where it may be used */
export function alternatives(routing: RoutingContext, best: Path, left: Uint8Array): Path[] {
	const { atlas, network, cost, turns, costOf } = routing;
	const open = permitted(routing, best.from, best.to, left);
	const [from, to] = [network.place.get(best.from)!, network.place.get(best.to)!];
	const [out, back] = [from, to].map((place) => treeFrom(network, { from: place, open, cost, turns }));
	/**
	 * Of the best path that uses an arc. The costs of passing from arc to arc are the same in both directions.
	 */
	const costVia = (arc: number) => out.reached[arc] + back.reached[reversed(arc)] - cost[edgeOf(arc)];
	const most = costOf(best) * TOO_LONG;
	const arcs = Array.from(network.head.keys()).filter((arc) => costVia(arc) <= most);
	arcs.sort((a, b) => costVia(a) - costVia(b));

	/** Where the best is, others may be. */
	const reloaded = reloadedForWagons(best, routing.day).length > 0;
	const found = [best];
	const linksOf = (path: Path) => new Set(path.legs.map(({ link }) => link.id));
	const taken = [linksOf(best)];
	const tried = new Uint8Array(network.head.length);
	let count = 0;
	for (const arc of arcs) {
		if (tried[arc]) continue;
		if (count++ === MOST_TRIED || found.length > MOST_ALTERNATIVES) break;
		const there = trace(out.before, arc);
		const onward = trace(back.before, reversed(arc)).reverse().slice(1).map(reversed);
		const all = [...there, ...onward];
		// The best path by each of these is this one.
		for (const other of all) if (costVia(other) >= costVia(arc) - ROUNDING) tried[other] = 1;
		if (returns(network, from, all) || taken.some((links) => shareOn(network, all, links) > ALIKE)) continue;
		const path = pathOf(network, all, atlas);
		if (!reloaded && reloadedForWagons(path, routing.day).length > 0) continue;
		found.push(path);
		taken.push(linksOf(path));
	}
	return found.slice(1);
}
const ROUNDING = 1e-9;

/** Whether a path comes to a place twice. */
function returns({ head }: Network, from: number, arcs: readonly number[]): boolean {
	return new Set([from, ...arcs.map((arc) => head[arc])]).size <= arcs.length;
}

/** How much of a path's length runs on these links, 0 to 1. */
function shareOn({ edges }: Network, arcs: readonly number[], links: ReadonlySet<string>): number {
	let [on, all] = [0, 0];
	for (const arc of arcs) {
		const { link, km } = edges[edgeOf(arc)];
		all += km;
		if (links.has(link)) on += km;
	}
	return on / all;
}
