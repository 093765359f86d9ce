/**
 * The shortest way through a network (Dijkstra 1959). It settles arcs instead of places, since what happens at a place (a break of
 * gauge, a border) depends on where one comes from. Where nothing happens anywhere, each place is settled once, as in the textbook.
 */
import FlatQueue from 'flatqueue';
import { edgeOf, reversed, type Network } from './network';

export interface Search {
	readonly from: number;
	readonly to: number;
	/** By edge: 1 where it may be used. */
	readonly open: Uint8Array;
	/** By edge; not negative. */
	readonly cost: Float64Array;
	/** Cost of passing from one arc into the next, not negative. Absent: nothing happens at places. */
	readonly turn?: (arc: number, next: number) => number;
}

/** Arcs from the one place to the other; null where there is no way. From a place to itself: no arcs. */
export function shortest(network: Network, { from, to, open, cost, turn }: Search): number[] | null {
	if (from === to) return [];
	const { head, first, leaving } = network;
	const reached = new Float64Array(head.length).fill(Infinity);
	const before = new Int32Array(head.length).fill(-1);
	const settled = new Uint8Array(turn ? head.length : first.length - 1);
	const queue = new FlatQueue<number>();
	const reach = (arc: number, total: number, previous: number) => {
		if (total >= reached[arc]) return;
		reached[arc] = total;
		before[arc] = previous;
		queue.push(arc, total);
	};
	const leave = (place: number, total: number, previous: number) => {
		for (let index = first[place]; index < first[place + 1]; index++) {
			const arc = leaving[index];
			if (!open[edgeOf(arc)] || (previous >= 0 && arc === reversed(previous))) continue;
			reach(arc, total + cost[edgeOf(arc)] + (turn && previous >= 0 ? turn(previous, arc) : 0), previous);
		}
	};
	if (!turn) settled[from] = 1;
	leave(from, 0, -1);
	for (let arc = queue.pop(); arc !== undefined; arc = queue.pop()) {
		if (head[arc] === to) return trace(before, arc);
		const state = turn ? arc : head[arc];
		if (settled[state]) continue;
		settled[state] = 1;
		leave(head[arc], reached[arc], arc);
	}
	return null;
}

function trace(before: Int32Array, last: number): number[] {
	const arcs: number[] = [];
	for (let arc = last; arc >= 0; arc = before[arc]) arcs.push(arc);
	return arcs.reverse();
}
