/**
 * The shortest path through a network (Dijkstra 1959). It settles arcs instead of places, since what happens
 * at a place (a break of gauge, a border) depends on where one comes from. Where nothing happens anywhere,
 * each place is settled once, as in the textbook.
 */
import FlatQueue from 'flatqueue';
import { edgeOf, reversed, type Network } from '../network';

export interface Search {
	readonly from: number;
	/** By edge: 1 where it may be used. */
	readonly open: Uint8Array;
	/** By edge; not negative. */
	readonly cost: Float64Array;
	/** Absent: nothing happens at places. */
	readonly turns?: TurnCosts | undefined;
}

/**
 * What it costs to pass from an arc into each that leaves the place at its end; not negative. A search asks
 * for it at every step, so that all are worked out once. Of arc a into `leaving[first[head[a]] + n]` it is
 * `cost[start[a] + n]`.
 */
export interface TurnCosts {
	readonly start: Uint32Array;
	readonly cost: Float64Array;
}

/** @param costOf of passing from one arc into the next */
export function turnCosts(
	{ head, first, leaving }: Network,
	costOf: (arc: number, next: number) => number
): TurnCosts {
	const start = new Uint32Array(head.length + 1);
	head.forEach((place, arc) => (start[arc + 1] = start[arc] + first[place + 1] - first[place]));
	const cost = new Float64Array(start[head.length]);
	head.forEach((place, arc) => {
		for (let n = 0; n < first[place + 1] - first[place]; n++)
			cost[start[arc] + n] = costOf(arc, leaving[first[place] + n]);
	});
	return { start, cost };
}

/** Paths from one place to the end of every arc. */
export interface Tree {
	/** By arc: what it costs to its end; Infinity where no path leads. */
	readonly reached: Float64Array;
	/** By arc: the one before it; -1 for the first. */
	readonly before: Int32Array;
}

/** Arcs from the one place to the other; null where there is no path. From a place to itself: no arcs. */
export function shortest(network: Network, search: Search & { readonly to: number }): number[] | null {
	if (search.from === search.to) return [];
	const { before, last } = grow(network, search, search.to);
	return last === NONE ? null : trace(before, last);
}

export const treeFrom = (network: Network, search: Search): Tree => grow(network, search, NONE);

/** The arcs that lead to the end of this one, from the first to it. */
export function trace(before: Int32Array, last: number): number[] {
	const arcs: number[] = [];
	for (let arc = last; arc !== NONE; arc = before[arc]) arcs.push(arc);
	return arcs.reverse();
}

const NONE = -1;

/** Until a place is reached; `last` is the arc that reached it. */
function grow(
	{ head, first, leaving }: Network,
	{ from, open, cost, turns }: Search,
	until: number
): Tree & { last: number } {
	const reached = new Float64Array(head.length).fill(Infinity);
	const before = new Int32Array(head.length).fill(NONE);
	const settled = new Uint8Array(turns ? head.length : first.length - 1);
	const queue = new FlatQueue<number>();
	const leave = (place: number, total: number, previous: number) => {
		/** Undefined at the start, which is turned into from nowhere. */
		const turned = previous === NONE ? undefined : turns;
		for (let index = first[place]; index < first[place + 1]; index++) {
			const arc = leaving[index];
			const edge = edgeOf(arc);
			if (!open[edge] || (previous !== NONE && arc === reversed(previous))) continue;
			const turn = turned ? turned.cost[turned.start[previous] + index - first[place]] : 0;
			const sum = total + cost[edge] + turn;
			if (sum >= reached[arc]) continue;
			reached[arc] = sum;
			before[arc] = previous;
			// Where the end is settled already, nothing comes of it.
			if (!settled[turns ? arc : head[arc]]) queue.push(arc, sum);
		}
	};
	if (!turns) settled[from] = 1;
	leave(from, 0, NONE);
	for (let arc = queue.pop(); arc !== undefined; arc = queue.pop()) {
		if (head[arc] === until) return { reached, before, last: arc };
		const state = turns ? arc : head[arc];
		if (settled[state]) continue;
		settled[state] = 1;
		leave(head[arc], reached[arc], arc);
	}
	return { reached, before, last: NONE };
}
