import { describe, expect, it } from 'vitest';
import type { WayJson } from '../../scripts/ask/answer';
import { beyondRecord, comesBack, whyBelow } from '../../scripts/ask/explained';

const way = (legs: [mode: 'rail' | 'road' | 'ferry', country: string | null, km: number][], hours = 10) =>
	({
		km: legs.reduce((sum, [, , km]) => sum + km, 0),
		hours,
		legs: legs.map(([mode, country, km]) => ({ mode, country, km }))
	}) as unknown as WayJson;

describe('a day beyond the record', () => {
	it('is said to be, after its end and before its beginning', () => {
		expect(beyondRecord('2027-01-01', '2026-07-02')).toBe(
			'The record ends on 2 July 2026: the answer for 1 January 2027 takes everything as it was then.'
		);
		expect(beyondRecord('1980-06-01', '2026-07-02')).toBe(
			'The record begins in 1992: the answer for 1 June 1980 takes what is known to be older as there, and the borders of 1992 as borders.'
		);
	});
	it('isn’t its first or last day', () => {
		expect(['1992-01-01', '2026-07-02'].map((day) => beyondRecord(day, '2026-07-02'))).toEqual([null, null]);
		expect(beyondRecord('2026-07-03', '2026-07-02')).not.toBeNull();
		expect(beyondRecord('1991-12-31', '2026-07-02')).not.toBeNull();
	});
});

describe('a way that comes back to a country', () => {
	it('says what lies between', () => {
		expect(
			comesBack(
				way([
					['rail', 'RU', 100],
					['rail', 'KZ', 60],
					['rail', 'KZ', 7],
					['rail', 'RU', 40],
					['rail', 'KZ', 32],
					['rail', 'RU', 300]
				])
			)
		).toEqual([
			'It leaves Russia and comes back: 67 km of Kazakhstan and 32 km of Kazakhstan lie between.',
			'It leaves Kazakhstan and comes back: 40 km of Russia lie between.'
		]);
	});
	it('is none where only the sea lies between', () => {
		expect(
			comesBack(
				way([
					['rail', 'RU', 100],
					['ferry', null, 60],
					['rail', 'RU', 100]
				])
			)
		).toEqual([]);
	});
});

describe('another way that seems better', () => {
	const best = way([['rail', 'RU', 300]], 20);
	it('has fewer km, and changes', () => {
		const hop = way([
			['rail', 'RU', 100],
			['road', 'RU', 100],
			['ferry', null, 50]
		]);
		expect(whyBelow(hop, best, 'km')).toEqual([
			'It has fewer km than the best route, but changes between rail, road and ship twice, the best never: each change counts as 100 km.',
			'It takes fewer hours than the best route, which is the best by km.'
		]);
		expect(whyBelow(hop, best, 'hours')).toEqual([
			'It has fewer km than the best route, but takes more hours.'
		]);
	});
	it('isn’t explained where it is worse in both', () => {
		expect(whyBelow(way([['road', 'RU', 400]], 30), best, 'km')).toEqual([]);
		expect(whyBelow(way([['road', 'RU', 400]], 30), best, 'hours')).toEqual([]);
	});
});
