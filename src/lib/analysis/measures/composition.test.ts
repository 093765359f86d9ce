import { describe, expect, it } from 'vitest';
import type { Mode, Status } from '../../atlas/words';
import { AT_SEA, composition } from './composition';

const link = (
	mode: Mode,
	country: string | null,
	drawn: number,
	published: number | undefined,
	...status: [string, Status][]
) => ({
	mode,
	country,
	drawn,
	published,
	status: status.map(([from, status]) => ({ from, status }))
});

/**
 * 200 km in Azerbaijan (published), 45 planned in Armenia (published as 50), 250 at sea and 500 more by road,
 * as drawn: 1000 in all.
 */
const LINKS = [
	link('rail', 'AZ', 190, 200, ['1941', 'operating'], ['1993', 'suspended'], ['2021-02-14', 'construction']),
	link('rail', 'AM', 45, 50, ['2025-08', 'planned']),
	link('ferry', null, 250, undefined, ['1963', 'operating']),
	link('road', 'AZ', 500, undefined, ['2000', 'operating'])
];

describe('composition', () => {
	const now = composition(LINKS, '2026-06-29');
	it('takes the published length where there is one, and says how much that is', () => {
		expect(now.km).toBe(1000);
		expect(now.published).toEqual({ km: 250, share: 0.25 });
	});
	it('sums by state on the day, from the longest part to the shortest', () => {
		expect(now.byStatus).toEqual([
			{ status: 'operating', km: 750, share: 0.75 },
			{ status: 'construction', km: 200, share: 0.2 },
			{ status: 'planned', km: 50, share: 0.05 }
		]);
		expect(now.unknown).toEqual({ km: 0, share: 0 });
	});
	it('sums by country, the open sea by itself', () => {
		expect(now.byCountry).toEqual([
			{ country: 'AZ', km: 700, share: 0.7 },
			{ country: AT_SEA, km: 250, share: 0.25 },
			{ country: 'AM', km: 50, share: 0.05 }
		]);
	});
	it('sums by means', () => {
		expect(now.byMode.map(({ mode, km }) => [mode, km])).toEqual([
			['road', 500],
			['rail', 250],
			['ferry', 250]
		]);
	});
	it('takes the state of the day asked for; a change holds from its first day', () => {
		const states = (day: string) => composition(LINKS.slice(0, 1), day).byStatus.map(({ status }) => status);
		expect(states('1992-12-31')).toEqual(['operating']);
		expect(states('2021-02-13')).toEqual(['suspended']);
		expect(states('2021-02-14')).toEqual(['construction']);
	});
	it('keeps apart what had no state yet, and still counts it in the whole', () => {
		const before = composition(LINKS, '2024-01-01');
		expect(before.unknown).toEqual({ km: 50, share: 0.05 });
		expect(before.byStatus.map(({ status, share }) => [status, share])).toEqual([
			['operating', 0.75],
			['construction', 0.2]
		]);
	});
	it('is nothing for no links', () => {
		expect(composition([], '2026-06-29')).toMatchObject({
			km: 0,
			published: { share: 0 },
			byStatus: [],
			byCountry: [],
			byMode: []
		});
	});
});
