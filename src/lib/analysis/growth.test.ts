/** The speed of the search as a ratio to graphology's on the same graph in the same run: milliseconds would mean another thing on each machine. */
import Graph from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { expect, it } from 'vitest';
import { gridAtlas } from '../../../tests/bench/grid';
import { networkOf } from './network';
import { shortest } from './shortest';

function fastest(run: () => unknown): number {
	return Math.min(
		...Array.from({ length: 7 }, () => {
			const start = performance.now();
			run();
			return performance.now() - start;
		})
	);
}

it('the search is at least twice as fast as graphology’s on 10,000 links', () => {
	const { atlas, from, to } = gridAtlas(10_000);
	const network = networkOf(atlas, 'cargo');
	const graph = new Graph({ type: 'undirected' });
	for (const id of network.places) graph.addNode(id);
	for (const { from, to, km } of network.edges) graph.addEdge(from, to, { km });
	const cost = Float64Array.from(network.edges, ({ km }) => km);
	const open = new Uint8Array(network.edges.length).fill(1);
	const ours = fastest(() => shortest(network, { from: network.place.get(from)!, to: network.place.get(to)!, open, cost }));
	const theirs = fastest(() => dijkstra.bidirectional(graph, from, to, 'km'));
	expect(ours / theirs).toBeLessThan(0.5);
});
