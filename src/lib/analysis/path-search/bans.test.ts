import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import type { Ban } from '../../atlas/analysis-schema';
import { createAtlas } from '../../atlas/atlas';
import { wholeAtlas } from '../../atlas/whole-atlas';
import { bansBetween, bansOn, bansSaidBeside } from './bans';
import { networkOf } from '../network';
import { routingContextOf } from './question';
import { reroute } from '../reroute';

const ban: Ban = {
	id: 'iran-for-azerbaijan',
	through: 'IR',
	goodsOf: ['AZ'],
	from: '2000',
	until: '2020-12-31',
	statement: 'Until 2021 nothing passed.',
	sources: ['source'],
	confidence: 'high'
};
const core = createAtlas(smallAtlas);
const atlas = wholeAtlas(core, { places: [], links: [], bans: [ban], closes: {} });
const network = networkOf(atlas, 'cargo');
const assumptions = { rail: 50, road: 50, ferry: 20, border: 5, port: 30, gauge: 10 };
/**
 * From beta, in Azerbaijan, to gamma, also there: by a railway that is only built, or through Iran and over
 * the sea.
 */
const answer = (day: string, status: 'operating' | 'construction' = 'operating') =>
	reroute(
		routingContextOf(atlas, network, 'cargo', { by: 'km', day, status, assumptions }),
		{ from: 'beta', to: 'gamma' },
		[]
	);

describe('bans', () => {
	it('hold from their first day to their last', () => {
		expect(
			['1999-12-31', '2000-01-01', '2020-12-31', '2021-01-01'].map((day) => bansOn(atlas, day).length)
		).toEqual([0, 1, 1, 0]);
		expect(bansOn({ bans: [{ ...ban, older: true, until: undefined }] }, '1990-01-01')).toHaveLength(1);
		expect(bansOn(core, '2010-01-01')).toEqual([]);
	});
	it('meet goods of the country a way starts or ends in', () => {
		expect(bansBetween(atlas, [ban], 'alpha', 'delta')).toEqual([ban]);
		expect(bansBetween(atlas, [ban], 'delta', 'alpha')).toEqual([ban]);
		expect(bansBetween(atlas, [ban], 'delta', 'delta')).toEqual([]);
	});
	it('let a place on a border be of both sides', () => {
		const place = new Map([['post', { ...atlas.place.get('alpha')!, kind: 'border' as const, other: 'IR' }]]);
		expect(bansBetween({ place }, [ban], 'post', 'post')).toEqual([]);
	});
	it('shut the only way, and the answer says by what', () => {
		const { open, best, barred } = answer('2010-01-01');
		expect([open, best]).toEqual([null, null]);
		expect(barred!.bans).toEqual([ban]);
		expect(barred!.path.legs.map(({ link }) => link.id)).toEqual(['delta-beta', 'gamma-delta']);
	});
	it('at posts alone leave the rest of a country open', () => {
		const left = (at: string[]) => {
			const posts = wholeAtlas(core, { places: [], links: [], bans: [{ ...ban, at }], closes: {} });
			const routing = routingContextOf(posts, networkOf(posts, 'cargo'), 'cargo', {
				...{ by: 'km', day: '2010-01-01', status: 'operating', assumptions }
			});
			return reroute(routing, { from: 'beta', to: 'gamma' }, []);
		};
		expect(left(['delta']).best).toBeNull();
		expect(left(['delta']).barred!.bans.map(({ id }) => id)).toEqual([ban.id]);
		// Alpha lies on no way of Iran's.
		expect(left(['alpha'])).toMatchObject({ best: { km: 200 }, barred: null });
	});
	it('that are only said leave ways open, and are said of goods of both ends, or of one', () => {
		const beside = (said: Ban['said'], from: string, to: string, day = '2010-01-01') => {
			const noted = wholeAtlas(core, { places: [], links: [], bans: [{ ...ban, said }], closes: {} });
			const routing = routingContextOf(noted, networkOf(noted, 'cargo'), 'cargo', {
				...{ by: 'km', day, status: 'operating', assumptions }
			});
			const { best, barred } = reroute(routing, { from, to }, []);
			expect(barred).toBeNull();
			return bansSaidBeside(best!, day, noted).map(({ id }) => id);
		};
		// From beta to gamma goods of Azerbaijan pass Iran; to delta they are traded with it.
		expect(beside('passage', 'beta', 'gamma')).toEqual([ban.id]);
		expect(beside('trade', 'beta', 'gamma')).toEqual([]);
		expect(beside('trade', 'delta', 'alpha')).toEqual([ban.id]);
		expect(beside('passage', 'alpha', 'beta')).toEqual([]);
		expect(beside('trade', 'delta', 'alpha', '2021-01-01')).toEqual([]);
	});
	it('are gone the day after their last', () => {
		const { best, barred } = answer('2022-01-01');
		expect(best!.legs).toHaveLength(2);
		expect(barred).toBeNull();
	});
});
