/**
 * The second part of `npm run bench`: what an answer of the network costs, beside graphology's plain Dijkstra
 * on the same graph in the same run. That one knows nothing of waiting, closures or alternatives; it is the
 * yardstick, not a rival.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import Graph from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { compile } from '../../src/build/compile';
import { checkGeodata } from '../../src/build/geodata';
import { criticality } from '../../src/lib/analysis/criticality';
import type { Assumptions } from '../../src/lib/analysis/measures/hours';
import { edgeOf, networkOf } from '../../src/lib/analysis/network';
import { routingContextOf, openWith, type RoutingContext } from '../../src/lib/analysis/path-search/question';
import { reroute, type Ends } from '../../src/lib/analysis/reroute';
import { shortest } from '../../src/lib/analysis/path-search/shortest';
import { stressRow } from '../../src/lib/analysis/stress';
import { createAtlas, type Atlas } from '../../src/lib/atlas/atlas';
import { wholeAtlas } from '../../src/lib/atlas/whole-atlas';
import { GOODS, YARDSTICKS, type Goods, type Yardstick } from '../../src/lib/atlas/words';
import { gridAtlas } from './grid';
import { writeSection } from './section';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 15;

const { content, base } = checkGeodata(ROOT);
if (!base) throw new Error('There is no base map to compile with.');
const { atlas: data, record, network: more } = compile(content, base);
const assumptions = Object.fromEntries(record.assumptions.map(({ id, value }) => [id, value])) as Assumptions;
const closuresOf = (id: string) => [
	...record.closures.find((closure) => closure.id === id)!.closes,
	...(more.closes[id] ?? [])
];

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)];
const p95 = (values: readonly number[]) => sorted(values)[Math.ceil(values.length * 0.95) - 1];
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;

function timed(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

/** Of the second half of the rounds: the first warms the machine. */
function times(run: () => unknown, rounds = ROUNDS): number[] {
	const all = Array.from({ length: rounds * 2 }, () => timed(run));
	return all.slice(rounds);
}

function routingFor(atlas: Atlas, goods: Goods, by: Yardstick): RoutingContext {
	return routingContextOf(atlas, networkOf(atlas, goods), goods, {
		by,
		day: atlas.latest,
		status: 'operating',
		assumptions
	});
}

/** The same links as graphology has them: of several between two places the shortest. */
function graphOf({ network, usable }: RoutingContext): Graph {
	const graph = new Graph({ type: 'undirected' });
	for (const id of network.places) graph.addNode(id);
	network.edges.forEach(({ from, to, km }, edge) => {
		if (!usable[edge] || from === to) return;
		const known = graph.edge(from, to);
		if (known === undefined) graph.addEdge(from, to, { km });
		else if (km < (graph.getEdgeAttribute(known, 'km') as number)) graph.setEdgeAttribute(known, 'km', km);
	});
	return graph;
}

function plain({ network, usable }: RoutingContext, { from, to }: Ends): () => number[] | null {
	const cost = Float64Array.from(network.edges, ({ km }) => km);
	const search = { from: network.place.get(from)!, to: network.place.get(to)!, open: usable, cost };
	return () => shortest(network, search);
}

/** A measurement of two searches that answer differently would be worth nothing. */
function expectSame(routing: RoutingContext, graph: Graph, { from, to }: Ends): void {
	const { network } = routing;
	const ours =
		plain(routing, { from, to })()?.reduce((sum, arc) => sum + network.edges[edgeOf(arc)].km, 0) ?? Infinity;
	const places = dijkstra.bidirectional(graph, from, to, 'km') as string[] | null;
	const theirs = places
		? places
				.slice(1)
				.reduce((sum, place, index) => sum + Number(graph.getEdgeAttribute(places[index], place, 'km')), 0)
		: Infinity;
	if (ours !== theirs && Math.abs(ours - theirs) > 1e-6)
		throw new Error(`${from} to ${to}: ${ours} km here, ${theirs} km by graphology`);
}

function shipped(): string[] {
	const atlas = wholeAtlas(createAtlas(data), more);
	const routings = new Map(
		GOODS.flatMap((goods) =>
			YARDSTICKS.map((by) => [`${goods} ${by}`, routingFor(atlas, goods, by)] as const)
		)
	);
	const routing = (goods: Goods, by: Yardstick = 'km') => routings.get(`${goods} ${by}`)!;
	const graphs = new Map(GOODS.map((goods) => [goods, graphOf(routing(goods))]));
	const { pairs, closures } = record.stress;

	const rerouted: number[] = [];
	const searched: number[] = [];
	const theirs: number[] = [];
	for (const { from, to, goods } of pairs) {
		const ends = { from, to };
		expectSame(routing(goods), graphs.get(goods)!, ends);
		theirs.push(...times(() => dijkstra.bidirectional(graphs.get(goods)!, from, to, 'km')));
		searched.push(...times(plain(routing(goods), ends)));
		for (const by of YARDSTICKS)
			for (const closure of closures)
				rerouted.push(...times(() => reroute(routing(goods, by), ends, closuresOf(closure)), 5));
	}
	const critical = pairs.flatMap(({ from, to, goods }) =>
		times(() => criticality(routing(goods), { from, to }), 5)
	);
	const matrix = times(() => pairs.map((pair) => stressRow(pair, closures.map(closuresOf), routing)));
	const questions = pairs.length * closures.length;
	const row = (what: string, values: readonly number[], target: string) =>
		`| ${what} | ${ms(median(values))} | ${ms(p95(values))} | ${(median(values) / median(theirs)).toFixed(2)} | ${target} |`;
	const { edges, places } = routing('cargo').network;
	return [
		`The whole network as shipped: ${atlas.network.links.length} links, ${data.links.length} of them of routes; the cargo network has ${edges.length} pieces between ${places.length} places.`,
		`${questions} questions: ${pairs.length} pairs × ${closures.length} closures of the stress matrix, by km and by hours.`,
		'',
		'| what | median | 95th percentile | median ÷ graphology | target |',
		'| --- | --- | --- | --- | --- |',
		row('graphology: `dijkstra.bidirectional`, nothing closed', theirs, '—'),
		row('our plain search on the same graph', searched, 'ratio ≤ 1'),
		row(
			'reroute: closures, the best way open and closed, alternatives, or the smallest reopening',
			rerouted,
			'p95 ≤ 4 ms'
		),
		row('criticality of a pair: each country, link and place of its way closed alone', critical, '≤ 50 ms'),
		row(`the whole stress matrix, ${questions} cells`, matrix, '≤ 50 ms, or it needs a worker')
	];
}

function growth(): string[] {
	const rows = [1_000, 10_000, 100_000].map((size) => {
		const { atlas, from, to } = gridAtlas(size);
		const rounds = size >= 100_000 ? 3 : ROUNDS;
		const ends = { from, to };
		const [km, hours] = YARDSTICKS.map((by) => routingFor(atlas, 'cargo', by));
		const graph = graphOf(km);
		expectSame(km, graph, ends);
		const theirs = median(times(() => dijkstra.bidirectional(graph, from, to, 'km'), rounds));
		const ours = median(times(plain(km, ends), rounds));
		const middle = atlas.places[Math.floor(atlas.places.length / 2)].id;
		const answer = median(times(() => reroute(hours, ends, [`place:${middle}`, 'link:l7']), rounds));
		const opened = median(times(() => openWith(km, [`place:${middle}`, 'link:l7', 'UA']), rounds));
		const each = (value: number) => `${((value * 1000) / atlas.links.length).toFixed(2)} µs`;
		return `| ${atlas.links.length.toLocaleString('en-GB')} | ${ms(theirs)} | ${ms(ours)} | ${each(ours)} | ${(ours / theirs).toFixed(2)} | ${ms(opened)} | ${ms(answer)} | ${each(answer)} |`;
	});
	return [
		'Generated grids, from corner to corner: one link in five a road, one in twenty only planned, six countries, two gauges.',
		'',
		'| links | graphology | our plain search | a link | ours ÷ graphology | applying closures | reroute by hours, all of it | a link |',
		'| --- | --- | --- | --- | --- | --- | --- | --- |',
		...rows
	];
}

const text = [
	`Command: \`npm run bench\`. Machine: ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Milliseconds hold for this machine only; the ratios are what counts.`,
	'',
	...shipped(),
	'',
	...growth()
].join('\n');
writeSection('What an answer of the network costs', text);
console.log(text);
