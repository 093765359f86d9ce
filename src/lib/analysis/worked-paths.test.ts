/**
 * Every way through the worked network, measured; and which of them is found when what is closed. The ways:
 * `tests/support/worked/worked-paths.ts`.
 */
import { describe, expect, it } from 'vitest';
import { everyPath } from '../../../tests/support/every-path';
import { DAY, workedAtlas } from '../../../tests/support/worked/worked-atlas';
import { ASSUMED, WAYS } from '../../../tests/support/worked/worked-paths';
import { createAtlas } from '../atlas/atlas';
import type { Usable, Yardstick } from '../atlas/words';
import { measure } from './measures/measure';
import { networkOf } from './network';
import { bestPath, routingContextOf, openWith } from './path-search/question';
import { neededStatus } from './reroute';
import { pathOf, type Path } from './path';

const atlas = createAtlas(workedAtlas);
const network = networkOf(atlas, 'cargo');
const routing = (by: Yardstick, status: Usable) =>
	routingContextOf(atlas, network, 'cargo', { by, day: DAY, status, assumptions: ASSUMED });
const linksOf = (path: Path | null) => path && path.legs.map(({ link }) => link.id);
const named = (name: string) => WAYS.find((path) => path.name === name)!;

describe('the list of ways', () => {
	it.each([
		['operating', 8],
		['planned', 12]
	] as const)('is whole: %s lines leave %d ways', (status, count) => {
		const found = everyPath(network, 'origin', 'end', routing('km', status).usable).map((arcs) =>
			linksOf(pathOf(network, arcs, atlas))!.join(' ')
		);
		const listed = WAYS.filter(({ planned }) => status === 'planned' || !planned).map(({ links }) =>
			links.join(' ')
		);
		expect(listed).toHaveLength(count);
		expect(found.toSorted()).toEqual(listed.toSorted());
	});
});

describe.each(WAYS)('$name', ({ links, km, counted, hours, crossings }) => {
	const arcs = everyPath(network, 'origin', 'end', routing('km', 'planned').usable);
	const path = arcs
		.map((some) => pathOf(network, some, atlas))
		.find((some) => linksOf(some)!.join() === links.join())!;
	const measured = measure(path, DAY, ASSUMED);

	it('is as long as added up by hand', () => {
		expect(path.km).toBeCloseTo(km, 6);
		expect(measured.km).toBeCloseTo(km, 6);
		expect(routing('km', 'planned').costOf(path)).toBeCloseTo(counted, 6);
	});
	it('takes as many hours', () => {
		expect(measured.hours!.total).toBeCloseTo(hours, 3);
		expect(measured.hours!.underWay + measured.hours!.waiting).toBeCloseTo(hours, 3);
		expect(routing('hours', 'planned').costOf(path)).toBeCloseTo(hours, 3);
	});
	it('crosses what it crosses, where', () =>
		expect(measured.crossings.map(({ kind, place }) => [kind, place])).toEqual(crossings));
	it('is connected, and its shares add up to the whole', () => {
		expect([path.from, path.to]).toEqual(['origin', 'end']);
		path.legs.slice(1).forEach((leg, index) => expect(leg.from).toBe(path.legs[index].to));
		for (const parts of [measured.byCountry, measured.byMode, measured.byStatus])
			expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
	});
});

describe('the best way', () => {
	// Read off the list: the least `counted` or `hours` of the ways that avoid what is closed.
	const CASES: [by: Yardstick, status: Usable, closed: string[], best: string | null][] = [
		// 730 against 780: shorter in spite of the change at weir; 620 km would change twice.
		['km', 'operating', [], 'road, east, gate'],
		// But it crosses one border more: 47.6 against 65.2 hours.
		['hours', 'operating', [], 'rail, north, gate'],
		['km', 'planned', [], 'road, east, pass'],
		['hours', 'planned', [], 'road, east, pass'],
		['km', 'operating', ['RU'], 'rail, north, gate'],
		['km', 'operating', ['GE'], null],
		['km', 'planned', ['GE'], 'road, east, pass'],
		['km', 'operating', ['link:gate-end'], 'rail, north, sea'],
		['hours', 'operating', ['link:town-gate'], 'rail, north, sea'],
		// 780, with the rail that runs beside the road; 820 by the rail and the road through RU.
		['km', 'operating', ['link:origin-fork-road'], 'rail, north, gate'],
		['hours', 'operating', ['link:origin-fork'], 'road, north, gate'],
		// A place on the middle of a link closes the link there, and what joins it.
		['km', 'operating', ['place:weir'], 'rail, north, sea'],
		['km', 'operating', ['place:north', 'place:harbour'], 'road, east, gate'],
		['km', 'operating', ['place:north', 'link:gate-end'], 'road, east, sea'],
		['hours', 'operating', ['place:north', 'RU'], null],
		['km', 'operating', ['place:fork'], null],
		// What names nothing closes nothing.
		['km', 'operating', ['IR', 'link:nowhere', 'place:'], 'road, east, gate']
	];
	it.each(CASES)('by %s over %s lines with %j closed: %s', (by, status, closed, best) => {
		const asked = routing(by, status);
		const path = bestPath(asked, 'origin', 'end', openWith(asked, closed));
		expect(linksOf(path)).toEqual(best && named(best).links);
	});
	it('lands in a country that is closed no more than it starts there', () => {
		const asked = routing('km', 'operating');
		expect(bestPath(asked, 'harbour', 'quay', openWith(asked, ['TR']))).toBeNull();
		expect(bestPath(asked, 'harbour', 'quay', openWith(asked, ['GE']))).toBeNull();
		expect(linksOf(bestPath(asked, 'harbour', 'quay', openWith(asked, ['RU'])))).toEqual(['harbour-quay']);
	});
	it('is none from a place to itself, or from one that is not on the network', () => {
		const asked = routing('km', 'operating');
		expect(bestPath(asked, 'end', 'end', asked.usable)).toBeNull();
		expect(bestPath(asked, 'elsewhere', 'end', asked.usable)).toBeNull();
	});
	it('may start or end on the middle of a link', () => {
		const path = bestPath(routing('km', 'operating'), 'weir', 'end', routing('km', 'operating').usable)!;
		expect(path.km).toBeCloseTo(220, 6);
		expect(path.legs[0]).toMatchObject({ from: 'weir', to: 'gate', passes: [] });
	});
});

describe('what would have to count', () => {
	it.each([
		['end', 'operating'],
		['site', 'construction'],
		['elsewhere', null]
	])('for a way to %s: %s', (to, status) =>
		expect(neededStatus(routing('km', 'operating'), { from: 'origin', to }, DAY)).toBe(status)
	);
	it('is another before the day on which work began', () =>
		expect(
			neededStatus(routing('km', 'operating'), { from: 'origin', to: 'site' }, '2025-08-21')
		).toBeNull());
});
