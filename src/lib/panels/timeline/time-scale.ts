/**
 * Where a day stands on the strip of the timeline: as far along as time has passed. Few dates lie in the
 * first decades and most in the last years: the years before a break are drawn closer, which the strip says.
 */

/** The share of the strip that the years before the break have. */
const EARLY = 0.22;
/** So many of the dates lie after the break. */
const LATE_DATES = 2 / 3;

export interface TimeScale {
	/** From 0 to 1. @param day YYYY-MM-DD; what lies outside is at the nearer end */
	readonly at: (day: string) => number;
	/** The year before which time is drawn closer; null where it is drawn evenly. */
	readonly breakYear: number | null;
	/** Each year that begins on the strip. */
	readonly years: readonly { readonly year: number; readonly at: number }[];
}

const timeOf = (day: string): number => Date.parse(day);
const yearOf = (day: string): number => Number(day.slice(0, 4));
const newYear = (year: number): string => `${String(year).padStart(4, '0')}-01-01`;

/** The latest year with which as many dates begin as shall lie after the break. */
function yearOfBreak(days: readonly string[]): number | null {
	const first = yearOf(days[0]);
	for (let year = yearOf(days.at(-1)!); year > first; year--)
		if (days.filter((day) => day >= newYear(year)).length >= days.length * LATE_DATES) return year;
	return null;
}

/**
 * @param days of which something is told, YYYY-MM-DD, at least one, in their order
 * @param last the day with which the strip ends
 */
export function timeScale(days: readonly string[], last: string): TimeScale {
	const [from, to] = [timeOf(days[0]), timeOf(last)];
	const breakYear = yearOfBreak(days);
	const middle = breakYear === null ? from : timeOf(newYear(breakYear));
	const early = breakYear === null ? 0 : EARLY;
	const at = (day: string): number => {
		const time = Math.min(Math.max(timeOf(day), from), to);
		if (time < middle) return (early * (time - from)) / (middle - from);
		return early + ((1 - early) * (time - middle)) / (to - middle || 1);
	};
	const years = [];
	for (let year = yearOf(days[0]) + 1; year <= yearOf(last); year++)
		years.push({ year, at: at(newYear(year)) });
	return { at, breakYear, years };
}

/**
 * The years that have room for their names: that of the break before decades, and these before others.
 * @param gap the least distance between two, and to both ends, as a share of the strip
 */
export function namedYears({ years, breakYear }: TimeScale, gap: number): TimeScale['years'] {
	const rank = (year: number) => (year === breakYear ? 0 : year % 10 === 0 ? 2 : 3);
	const named: { year: number; at: number }[] = [];
	for (const candidate of years.toSorted((a, b) => rank(a.year) - rank(b.year) || b.year - a.year))
		if (
			candidate.at >= gap &&
			candidate.at <= 1 - gap &&
			named.every(({ at }) => Math.abs(at - candidate.at) >= gap)
		)
			named.push(candidate);
	return named.sort((a, b) => a.year - b.year);
}

/** The date nearest to a place on the strip. @param at from 0 to 1 @returns its index */
export function nearestDay(scale: TimeScale, days: readonly string[], at: number): number {
	const distance = (day: string) => Math.abs(scale.at(day) - at);
	return days.reduce((best, day, index) => (distance(day) < distance(days[best]) ? index : best), 0);
}
