/**
 * What holds in every network: against brute force, and against graphology's plain Dijkstra where nothing
 * happens at places.
 */
import fc from 'fast-check';
import Graph from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { describe, expect, it } from 'vitest';
import { everyPath } from '../../../tests/support/every-path';
import { RANDOM_PLACES, randomAtlases, randomClosures } from '../../../tests/support/random-atlas';
import { ASSUMED } from '../../../tests/support/worked/worked-paths';
import { createAtlas } from '../atlas/atlas';
import { USABLE, YARDSTICKS } from '../atlas/words';
import { isClosed, readClosure } from './path-search/closures';
import { criticality } from './criticality';
import { measure } from './measures/measure';
import { edgeOf, networkOf } from './network';
import { bestPath, routingContextOf, openWith } from './path-search/question';
import { reroute } from './reroute';
import { shortest } from './path-search/shortest';
import { pathOf, type Path } from './path';

const DAY = '2026-06-29';
const [from, to] = [RANDOM_PLACES[0], RANDOM_PLACES[RANDOM_PLACES.length - 1]];

const questions = fc
	.record({
		data: randomAtlases,
		by: fc.constantFrom(...YARDSTICKS),
		status: fc.constantFrom(...USABLE),
		closed: randomClosures,
		more: randomClosures
	})
	.map(({ data, by, status, closed, more }) => {
		const atlas = createAtlas(data);
		const network = networkOf(atlas, 'cargo');
		return {
			atlas,
			network,
			routing: routingContextOf(atlas, network, 'cargo', { by, day: DAY, status, assumptions: ASSUMED }),
			closed,
			more
		};
	});
const always = (
	holds: (question: typeof questions extends fc.Arbitrary<infer Q> ? Q : never) => void,
	numRuns = 500
) => fc.assert(fc.property(questions, holds), { numRuns });

function expectConnected(path: Path): void {
	expect([path.from, path.to]).toEqual([from, to]);
	expect([path.legs[0].from, path.legs.at(-1)!.to]).toEqual([from, to]);
	path.legs.slice(1).forEach((leg, index) => expect(leg.from).toBe(path.legs[index].to));
	expect(path.km).toBeCloseTo(
		path.legs.reduce((sum, { km }) => sum + km, 0),
		6
	);
}

describe('in every network', () => {
	it('the way found costs no more than any that can be listed, and is found wherever one can', () =>
		always(({ atlas, network, routing, closed }) => {
			const open = openWith(routing, closed);
			// What goods can't do, as to change from ship to ship out at sea, costs without end.
			const all = everyPath(network, from, to, open)
				.map((arcs) => routing.costOf(pathOf(network, arcs, atlas)))
				.filter(Number.isFinite);
			const path = bestPath(routing, from, to, open);
			expect(path === null).toBe(all.length === 0);
			if (path) expect(routing.costOf(path)).toBeLessThanOrEqual(Math.min(...all) + 1e-6);
		}));
	it('every way is connected and leads from where to where it was asked', () =>
		always(({ routing, closed }) => {
			const { open, best, alternatives } = reroute(routing, { from, to }, closed);
			for (const path of [open, best, ...alternatives]) if (path) expectConnected(path);
		}));
	it('closing more never shortens a way', () =>
		always(({ routing, closed, more }) => {
			const less = bestPath(routing, from, to, openWith(routing, closed));
			const left = bestPath(routing, from, to, openWith(routing, [...closed, ...more]));
			if (left) expect(routing.costOf(left)).toBeGreaterThanOrEqual(routing.costOf(less!) - 1e-6);
		}));
	it('the way back is as long', () =>
		always(({ routing, closed }) => {
			const open = openWith(routing, closed);
			const [there, back] = [bestPath(routing, from, to, open), bestPath(routing, to, from, open)];
			expect(back === null).toBe(there === null);
			if (there && back) expect(routing.costOf(back)).toBeCloseTo(routing.costOf(there), 6);
		}));
	it('neither the best way nor an alternative uses what is closed or not usable', () =>
		always(({ atlas, network, routing, closed }) => {
			const barred = new Set(
				network.edges.flatMap((edge, index) =>
					routing.usable[index] &&
					!closed.some((text) => isClosed(edge, readClosure(text, atlas) ?? { kind: 'link', link: '' }))
						? []
						: edge.link
				)
			);
			const { best, alternatives } = reroute(routing, { from, to }, closed);
			for (const path of [best, ...alternatives])
				for (const leg of path?.legs ?? []) expect(barred.has(leg.link.id), leg.link.id).toBe(false);
		}));
	it('alternatives come from the best to the worst, none better than the best, none passing a place twice', () =>
		always(({ routing, closed }) => {
			const { best, alternatives } = reroute(routing, { from, to }, closed);
			const costs = [best, ...alternatives].flatMap((path) => (path ? [routing.costOf(path)] : []));
			expect(costs.toSorted((a, b) => a - b)).toEqual(costs);
			for (const { legs } of alternatives)
				expect(new Set(legs.map((leg) => leg.from)).size).toBe(legs.length);
		}));
	it('shares add up to one, hours to their parts', () =>
		always(({ routing, closed }) => {
			const path = bestPath(routing, from, to, openWith(routing, closed));
			if (!path) return;
			const measured = measure(path, DAY, ASSUMED);
			const sum = (parts: readonly { readonly share: number }[]) =>
				parts.reduce((total, { share }) => total + share, 0);
			expect(sum(measured.byCountry)).toBeCloseTo(1, 9);
			expect(sum(measured.byMode)).toBeCloseTo(1, 9);
			expect(sum(measured.byStatus) + measured.unknown.share).toBeCloseTo(1, 9);
			expect(measured.hours!.parts.reduce((total, { hours }) => total + hours, 0)).toBeCloseTo(
				measured.hours!.total,
				9
			);
		}));
	it('what is reopened suffices, and no smaller set would', () =>
		always(({ routing, closed }) => {
			const { open, best, reopening } = reroute(routing, { from, to }, closed);
			expect(reopening !== null).toBe(open !== null && best === null);
			if (!reopening) return;
			const left = (lifted: readonly string[]) =>
				openWith(
					routing,
					closed.filter((closure) => !lifted.includes(closure))
				);
			expect(bestPath(routing, from, to, left(reopening.closures))).not.toBeNull();
			for (const kept of reopening.closures)
				expect(
					bestPath(routing, from, to, left(reopening.closures.filter((closure) => closure !== kept)))
				).toBeNull();
		}, 500));
	it('nothing off the best way is critical, and detours are never below one', () =>
		always(({ routing, atlas }) => {
			const open = bestPath(routing, from, to, routing.usable);
			for (const { closure, detour } of criticality(routing, { from, to })) {
				expect(detour).toBeGreaterThan(1);
				const closed = readClosure(closure, atlas)!;
				expect(
					open!.legs.some(({ link, from, to, shores }) =>
						isClosed(
							{ ...link, link: link.id, from, to, km: 0, shores: shores.flatMap((shore) => shore ?? []) },
							closed
						)
					)
				).toBe(true);
			}
		}, 500));
	it('the search agrees with graphology’s Dijkstra where nothing happens at places', () =>
		always(({ network, routing }) => {
			const graph = new Graph({ type: 'undirected', multi: true });
			for (const id of network.places) graph.addNode(id);
			network.edges.forEach(({ from, to, km }, edge) => {
				if (routing.usable[edge]) graph.addEdge(from, to, { km });
			});
			const km = (edges: readonly number[]) => edges.reduce((sum, edge) => sum + network.edges[edge].km, 0);
			if (![from, to].every((id) => graph.hasNode(id))) return;
			const expected = dijkstra.bidirectional(graph, from, to, 'km') as string[] | null;
			const cost = Float64Array.from(network.edges, (edge) => edge.km);
			const found = shortest(network, {
				from: network.place.get(from)!,
				to: network.place.get(to)!,
				open: routing.usable,
				cost
			});
			expect(found === null).toBe(expected === null);
			if (!found || !expected) return;
			// It gives places; between two of them it took the shortest of the parallel links.
			const between = (a: string, b: string) =>
				Math.min(...graph.edges(a, b).map((edge) => graph.getEdgeAttribute(edge, 'km') as number));
			const theirs = expected
				.slice(1)
				.reduce((sum, place, index) => sum + between(expected[index], place), 0);
			expect(km(found.map(edgeOf))).toBeCloseTo(theirs, 6);
		}));
});
