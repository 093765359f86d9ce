/** How long a fact can be trusted without being looked at again. */

/**
 * Corridors, owners and traffic figures of this region have rarely kept for longer than a year and a half.
 */
export const SHELF_LIFE_MONTHS = 18;

/**
 * Whole months from a date (YYYY, YYYY-MM or YYYY-MM-DD; its end where it is inexact) to a day (YYYY-MM-DD);
 * 0 where it is later.
 */
export function ageInMonths(date: string, day: string): number {
	const [year, month = '12'] = date.split('-');
	const [toYear, toMonth] = day.split('-');
	return Math.max(0, (Number(toYear) - Number(year)) * 12 + Number(toMonth) - Number(month));
}

export const isStale = (date: string, day: string): boolean => ageInMonths(date, day) > SHELF_LIFE_MONTHS;
