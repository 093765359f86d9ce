import { describe, expect, it } from 'vitest';
import { ageInMonths, isStale } from './staleness';

describe('the age of a fact', () => {
	it('is counted in whole months', () => {
		expect(ageInMonths('2025-06-30', '2026-06-29')).toBe(12);
		expect(ageInMonths('2026-05', '2026-06-29')).toBe(1);
	});
	it('gives an inexact date the benefit of the doubt', () =>
		expect(ageInMonths('2024', '2026-06-29')).toBe(18));
	it('is nothing for what is newer', () => expect(ageInMonths('2026-12-01', '2026-06-29')).toBe(0));
	it('passes the shelf life after eighteen months', () => {
		expect([isStale('2024-12-01', '2026-06-29'), isStale('2024-11-30', '2026-06-29')]).toEqual([false, true]);
	});
});
