/**
 * From beta to gamma on the small network: by railway through Iran to delta, and on by ferry, 200 km; the
 * railway between them is only being built, 120 km.
 */
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import type { LinkData } from '../../atlas/compiled';
import type { Usable } from '../../atlas/words';
import { networkOf } from '../network';
import { routingContextOf } from './question';
import { reroute } from '../reroute';

const assumptions = { rail: 50, road: 50, ferry: 20, border: 5, port: 30, gauge: 10 };
function answer(
	changes: Readonly<Record<string, Partial<LinkData>>>,
	day = '2026-06-29',
	status: Usable = 'operating',
	deltaAtSea = false
) {
	const atlas = createAtlas({
		...smallAtlas,
		places: smallAtlas.places.map((place) =>
			place.id === 'delta' && deltaAtSea ? { ...place, country: null } : place
		),
		links: smallAtlas.links.map((link) => ({ ...link, ...changes[link.id] }))
	});
	const routing = routingContextOf(atlas, networkOf(atlas, 'cargo'), 'cargo', {
		...{ by: 'km', day, status, assumptions }
	});
	return reroute(routing, { from: 'beta', to: 'gamma' }, []);
}

describe('a link that is shut to goods in general', () => {
	const aid: LinkData['restrictions'] = [
		{
			...{ from: '2025-03-21', until: '2026-06-30', kind: 'general', says: 'For aid only.' },
			...{ source: 'a-report', confidence: 'high' }
		}
	];
	it('carries none, and what it would carry is told as barred', () => {
		const { open, best, barred } = answer({ 'gamma-delta': { restrictions: aid } });
		expect([open, best]).toEqual([null, null]);
		expect(barred).toMatchObject({
			bans: [{ id: 'gamma-delta', statement: 'For aid only.', sources: ['a-report'], confidence: 'high' }],
			path: { km: 200 }
		});
	});
	it('is passed by, and told of only where it would be shorter', () => {
		expect(answer({ 'gamma-delta': { restrictions: aid } }, '2026-06-29', 'construction')).toMatchObject({
			best: { km: 120 },
			barred: null
		});
		expect(
			answer(
				{ 'gamma-delta': { restrictions: aid, drawn: 10 }, 'delta-beta': { drawn: 5 } },
				'2026-06-29',
				'construction'
			)
			// 15 km, and 100 for the change from train to ship.
		).toMatchObject({ best: { km: 120 }, barred: { path: { km: 15 } } });
	});
	it('says it once for all links that say the same', () => {
		const both = { restrictions: aid };
		expect(answer({ 'gamma-delta': both, 'delta-beta': both }).barred!.bans).toHaveLength(1);
	});
	it('is open before that and after', () => {
		for (const day of ['2025-03-20', '2026-07-01'])
			expect(answer({ 'gamma-delta': { restrictions: aid } }, day)).toMatchObject({
				best: { km: 200 },
				barred: null
			});
	});
});

describe('a ferry that takes railway wagons only', () => {
	const ferry: Partial<LinkData> = {
		restrictions: [{ from: '2005', kind: 'wagons', says: 'Railway wagons only.' }]
	};
	it('is reached and left by rail', () => {
		expect(answer({ 'gamma-delta': ferry })).toMatchObject({ best: { km: 200 }, barred: null });
	});
	it('not by road, nor from another ship', () => {
		for (const mode of ['road', 'ferry'] as const)
			expect(answer({ 'gamma-delta': ferry, 'delta-beta': { mode, gauge: undefined } }).best).toBeNull();
	});
	it('(any ferry is, from another ship, but not where lanes meet on the open water)', () => {
		const ships: Partial<LinkData> = { mode: 'ferry', country: null, gauge: undefined };
		const best = (deltaAtSea: boolean) =>
			answer({ 'delta-beta': ships }, '2026-06-29', 'operating', deltaAtSea).best;
		expect(best(false)).toMatchObject({ km: 200 });
		expect(best(true)).toBeNull();
	});
	it('isn’t reached by a last train after a lorry, where another way is left', () => {
		// From alpha to gamma: 100 km by road to beta, 1 by rail to delta, 1 by ship would be the shortest, with
		// two changes; what is left is the railway along the coast, 900 from beta.
		const from = (changes: Readonly<Record<string, Partial<LinkData>>>, status: Usable) => {
			const atlas = createAtlas({
				...smallAtlas,
				links: smallAtlas.links.map((link) => ({ ...link, ...changes[link.id] }))
			});
			const routing = routingContextOf(atlas, networkOf(atlas, 'cargo'), 'cargo', {
				...{ by: 'km', day: '2026-06-29', status, assumptions }
			});
			return reroute(routing, { from: 'alpha', to: 'gamma' }, []).best!.legs.map(({ link }) => link.id);
		};
		const short: Partial<LinkData> = { ...ferry, drawn: 1 };
		const road: Partial<LinkData> = { mode: 'road', gauge: undefined };
		const changes = {
			'alpha-beta': road,
			'delta-beta': { drawn: 1 },
			'beta-gamma': { drawn: 900 },
			'gamma-delta': short
		};
		expect(from(changes, 'construction')).toEqual(['alpha-beta', 'beta-gamma']);
		// It is where nothing else is: the railway along the coast isn't built.
		expect(from(changes, 'operating')).toEqual(['alpha-beta', 'delta-beta', 'gamma-delta']);
		// A train from the start is.
		const byRail = from({ ...changes, 'alpha-beta': {} }, 'construction');
		expect(byRail).toEqual(['alpha-beta', 'delta-beta', 'gamma-delta']);
	});
	it('by road, too, before that', () => {
		expect(
			answer({ 'gamma-delta': ferry, 'delta-beta': { mode: 'road', gauge: undefined } }, '2004-12-31').best
		).not.toBeNull();
	});
});
