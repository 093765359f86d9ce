/**
 * What is asked of the worked network, answered by hand from the list of its ways
 * (`tests/support/worked/worked-paths.ts`). By km unless said.
 */
import { describe, expect, it } from 'vitest';
import { DAY, workedAtlas } from '../../../tests/support/worked/worked-atlas';
import { ASSUMED, WAYS } from '../../../tests/support/worked/worked-paths';
import { createAtlas } from '../atlas/atlas';
import type { Usable, Yardstick } from '../atlas/words';
import { alternatives } from './path-search/alternatives';
import { pathAlong, wholePath } from './measures/compared-path';
import { criticality } from './criticality';
import { networkOf } from './network';
import { bestPath, routingContextOf, openWith } from './path-search/question';
import { smallestReopening } from './reopening';
import { reroute } from './reroute';
import { stressRow } from './stress';
import { variantPath, type Path } from './path';

const atlas = createAtlas(workedAtlas);
const network = networkOf(atlas, 'cargo');
const routing = (by: Yardstick = 'km', status: Usable = 'operating') =>
	routingContextOf(atlas, network, 'cargo', { by, day: DAY, status, assumptions: ASSUMED });
const ends = { from: 'origin', to: 'end' };
const nameOf = (path: Path) =>
	WAYS.find(({ links }) => links.join() === path.legs.map(({ link }) => link.id).join())?.name;
const variant = (route: string, id: string) =>
	variantPath(
		atlas,
		atlas.route.get(route)!.variants.find((item) => item.id === id)!
	);

describe('alternatives', () => {
	it('differ from the best way and from each other', () => {
		const asked = routing();
		const best = bestPath(asked, 'origin', 'end', asked.usable)!;
		const others = alternatives(asked, best, asked.usable);
		// 300 + 120 of 780 km on the links of the best: little. “rail, east, gate” shares 520 of its 620 km with
		// the best; 1,310 by sea, with 100 for boarding the ship and 100 for leaving it, is over twice 730.
		expect(others.map(nameOf)).toEqual(['rail, north, gate']);
	});
	it('keep off what is closed', () => {
		const { best, alternatives: others } = reroute(routing(), ends, ['RU']);
		expect(nameOf(best!)).toBe('rail, north, gate');
		// 790 km shares all but the first 110; “rail, north, sea” shares 360 of 1,310, and counts 1,510: less
		// than twice 780.
		expect(others.map(nameOf)).toEqual(['rail, north, sea']);
	});
});

describe('the smallest reopening', () => {
	it.each<[closed: string[], reopened: string[], path: string]>([
		// Either would do: 780 km with gate–end open, 1,310 with the harbour. Lifting RU alone leaves none.
		[['RU', 'link:gate-end', 'place:harbour'], ['link:gate-end'], 'rail, north, gate'],
		// 730 through RU against 890 by north, where the railway to fork stays closed.
		[['place:north', 'RU', 'link:origin-fork'], ['RU'], 'road, east, gate'],
		// Each alone leaves the other in the way.
		[['place:fork', 'GE'], ['place:fork', 'GE'], 'road, east, gate'],
		[['TM', 'place:fork'], ['place:fork'], 'road, east, gate']
	])('with %j closed is %j', (closed, reopened, path) => {
		const found = smallestReopening(routing(), ends, closed)!;
		expect([found.closures, nameOf(found.path)]).toEqual([reopened, path]);
	});
	it('is part of the answer only where nothing is left', () => {
		expect(reroute(routing(), ends, ['RU']).reopening).toBeNull();
		expect(reroute(routing(), ends, ['GE']).reopening?.closures).toEqual(['GE']);
		expect(reroute(routing(), { from: 'origin', to: 'site' }, ['GE'])).toEqual({
			open: null,
			best: null,
			alternatives: [],
			reopening: null,
			barred: null
		});
	});
	it('stays small and sufficient where there are too many closures to try every set', () => {
		const closed = [
			...atlas.places.map(({ id }) => `place:${id}`).filter((item) => !/origin$|end$/.test(item)),
			'RU',
			'GE'
		];
		const found = smallestReopening(routing(), ends, closed)!;
		const left = closed.filter((closure) => !found.closures.includes(closure));
		expect(bestPath(routing(), 'origin', 'end', openWith(routing(), left))).not.toBeNull();
		// Nothing of it could stay closed.
		for (const closure of found.closures)
			expect(
				bestPath(routing(), 'origin', 'end', openWith(routing(), [...left, closure])),
				closure
			).toBeNull();
	});
});

describe('criticality', () => {
	it('from the worst to the mildest', () => {
		// The best way counts 730. Without GE or fork nothing is left; without weir or what follows it, 1,310 by
		// sea and two changes; without the rest, 780.
		const found = criticality(routing(), ends).map(({ closure, detour }) => [
			closure,
			Number(detour.toFixed(6))
		]);
		const [sea, north] = [1510 / 730, 780 / 730].map((factor) => Number(factor.toFixed(6)));
		expect(found).toEqual([
			['GE', Infinity],
			['place:fork', Infinity],
			['link:town-gate', sea],
			['link:gate-end', sea],
			['place:weir', sea],
			['place:gate', sea],
			['RU', north],
			...['origin-fork-road', 'fork-east', 'east-middle', 'middle-south', 'south-weir'].map((link) => [
				`link:${link}`,
				north
			]),
			...['east', 'middle', 'south'].map((place) => [`place:${place}`, north])
		]);
	});
	it('asks about a place within a link where another joins', () => {
		// By hours the way by north passes weir without a change; closing it leaves 96.2 against 47.6 hours, as
		// closing the link does.
		const found = criticality(routing('hours'), ends);
		expect(found.find(({ closure }) => closure === 'place:weir')?.detour).toBeCloseTo(96.2 / 47.6, 6);
	});
	it('asks about coasts as about territory', () => {
		// From harbour to the quay only the ship is left when weir is closed; its two coasts are the ends, which
		// nobody asks about.
		expect(criticality(routing(), { from: 'harbour', to: 'quay' }).map(({ closure }) => closure)).toEqual([
			'link:harbour-quay'
		]);
	});
	it('is empty where there is no way to begin with', () =>
		expect(criticality(routing(), { from: 'origin', to: 'site' })).toEqual([]));
});

describe('a row of the stress matrix', () => {
	const closures = [
		['RU'],
		['GE'],
		['TR'],
		['link:gate-end'],
		['place:harbour'],
		['RU', 'place:gate'],
		['place:origin']
	];
	it('by km', () =>
		expect(stressRow({ ...ends, goods: 'cargo' }, closures, () => routing())).toEqual([
			{ kind: 'detour', factor: expect.closeTo(780 / 730, 9), km: 780 },
			{ kind: 'no-way' },
			{ kind: 'end-closed' },
			{ kind: 'detour', factor: expect.closeTo(1510 / 730, 9), km: 1310 },
			{ kind: 'detour', factor: 1, km: 630 },
			{ kind: 'detour', factor: expect.closeTo(1510 / 730, 9), km: 1310 },
			{ kind: 'end-closed' }
		]));
	it('by hours', () =>
		// 47.6 open; RU isn't on that way; by sea 96.2.
		expect(stressRow({ ...ends, goods: 'cargo' }, closures.slice(0, 4), () => routing('hours'))).toEqual([
			{ kind: 'detour', factor: 1, km: 780 },
			{ kind: 'no-way' },
			{ kind: 'end-closed' },
			{ kind: 'detour', factor: expect.closeTo(96.2 / 47.6, 9), km: 1310 }
		]));
	it('says where the places are not joined', () =>
		expect(stressRow({ from: 'origin', to: 'site', goods: 'cargo' }, [['RU']], () => routing())).toEqual([
			{ kind: 'unjoined' }
		]));
	it('knows that a border place is still there from its other side', () => {
		// Gate is Georgia’s and Türkiye’s: with GE closed it is reached from TR.
		expect(stressRow({ from: 'end', to: 'gate', goods: 'cargo' }, [['GE']], () => routing())).toEqual([
			{ kind: 'detour', factor: 1, km: 120 }
		]);
	});
});

describe('compared between two places', () => {
	const along = (
		route: string,
		id: string | undefined,
		closed: string[] = [],
		status: Usable = 'operating'
	) => {
		const asked = routing('km', status);
		const found = pathAlong(asked, ends, openWith(asked, closed), route, id);
		return found && [nameOf(found.path), Number(found.onRoute.toFixed(6))];
	};
	it('a variant that joins them is followed from end to end', () => {
		expect(along('northern', 'land')).toEqual(['rail, north, gate', 1]);
		expect(along('northern', 'sea')).toEqual(['rail, north, sea', 1]);
		expect(along('southern', 'main', [], 'planned')).toEqual(['road, east, pass', 1]);
	});
	it('a route is followed as far as it leads', () => {
		// The planned line doesn't count: 110 + 230 of 630 km remain on the route, over half.
		expect(along('southern', undefined)).toEqual(['road, east, gate', Number((340 / 630).toFixed(6))]);
	});
	it('a way that is mostly elsewhere is not the route’s', () => {
		// With east closed only the first 110 km of 790 are.
		expect(along('southern', undefined, ['place:east'])).toBeNull();
	});
	it('a whole variant is what the editor listed, whichever way its links are drawn', () => {
		const { path, onRoute } = wholePath(atlas, 'northern', 'quay');
		expect([path.from, path.to, path.km, onRoute]).toEqual(['town', 'quay', 700, 1]);
		expect(wholePath(atlas, 'northern').path.km).toBe(780);
		expect(variant('northern', 'land').legs.map(({ forward }) => forward)).toEqual([
			true,
			true,
			false,
			true,
			true
		]);
	});
});
