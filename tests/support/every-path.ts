/**
 * Every way between two places that passes none twice: by trying them all. Only for networks of a dozen
 * links.
 */
import { edgeOf, type Network } from '../../src/lib/analysis/network';

/** @returns arcs of each way */
export function everyPath(network: Network, from: string, to: string, open: Uint8Array): number[][] {
	const [start, end] = [network.place.get(from), network.place.get(to)];
	if (start === undefined || end === undefined) return [];
	const paths: number[][] = [];
	const walk = (place: number, passed: ReadonlySet<number>, arcs: readonly number[]) => {
		if (place === end) return void paths.push([...arcs]);
		for (let index = network.first[place]; index < network.first[place + 1]; index++) {
			const arc = network.leaving[index];
			const next = network.head[arc];
			if (open[edgeOf(arc)] && !passed.has(next)) walk(next, new Set([...passed, next]), [...arcs, arc]);
		}
	};
	walk(start, new Set([start]), []);
	return paths;
}
