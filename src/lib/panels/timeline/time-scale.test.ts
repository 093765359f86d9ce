import { describe, expect, it } from 'vitest';
import { namedYears, nearestDay, timeScale } from './time-scale';

describe('dates spread evenly', () => {
	// 2021 to 2024 has 1,461 days, of which 2021 has 365.
	const scale = timeScale(['2021-01-01', '2022-06-01', '2023-06-01', '2024-06-01'], '2025-01-01');
	it('stand as far along as time has passed', () => {
		const even = timeScale(['2021-01-01', '2024-01-01'], '2025-01-01');
		expect(even.breakYear).toBeNull();
		expect(even.at('2022-01-01')).toBeCloseTo(365 / 1461, 6);
		expect([even.at('2021-01-01'), even.at('2025-01-01')]).toEqual([0, 1]);
	});
	it('keep what lies outside at the nearer end', () => {
		expect([scale.at('1990-01-01'), scale.at('2030-01-01')]).toEqual([0, 1]);
	});
});

describe('most dates in the last years', () => {
	const days = ['1994-01-01', '2004-01-01', '2025-02-01', '2025-03-01', '2025-06-01', '2025-09-01'];
	const scale = timeScale(days, '2026-01-01');
	it('has the years before the break drawn closer, each side true to time', () => {
		expect(scale.breakYear).toBe(2025);
		const share = scale.at('2025-01-01');
		expect(share).toBeCloseTo(0.22, 6);
		// 1994 to 2024 has 11,323 days, of which ten years have 3,652.
		expect(scale.at('2004-01-01')).toBeCloseTo((share * 3652) / 11323, 6);
		// July begins on the 182nd day of 2025.
		expect(scale.at('2025-07-01')).toBeCloseTo(share + ((1 - share) * 181) / 365, 6);
	});
	it('never lets a later day stand before an earlier one', () => {
		const marks = [...days, '2010-05-05', '2024-12-31'].sort().map(scale.at);
		expect(marks).toEqual(marks.toSorted((a, b) => a - b));
	});
	it('names the year of the break, and others only where there is room', () => {
		const named = namedYears(scale, 0.05);
		// Before the break 0.05 are 7.05 years, so that 2000 is too near to the beginning and 2020 to the break.
		expect(named.map(({ year }) => year)).toEqual([2002, 2010, 2025]);
		named.slice(1).forEach(({ at }, index) => expect(at - named[index].at).toBeGreaterThanOrEqual(0.05));
	});
	it('finds the date nearest to where it is pressed', () => {
		expect(nearestDay(scale, days, 0)).toBe(0);
		expect(nearestDay(scale, days, 1)).toBe(5);
		expect(nearestDay(scale, days, scale.at('2025-03-20'))).toBe(3);
	});
});
