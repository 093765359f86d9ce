/** A route and its variants in a few words: how long, how measured, how much of it is meant, of which day. */
import { asOfSentence } from '../imprint/as-of';
import type { Composition } from '../../analysis/measures/composition';
import { longDay } from '../../atlas/day';
import type { Figure } from '../../atlas/schema';
import { isStale } from '../../atlas/staleness';
import { kmText, percentText } from '../format/measure-text';

/** "1,768 km, 62% published, the rest measured on the map" */
export function variantLengthText({ km, published }: Pick<Composition, 'km' | 'published'>): string {
	if (published.share === 1) return `${kmText(km)}, from published lengths`;
	if (published.share === 0) return `${kmText(km)}, measured on the map`;
	return `${kmText(km)}, ${percentText(published.share)} published, the rest measured on the map`;
}

/**
 * "Total 1,768 km, 2 of 3 variants; shared sections counted once"
 * @param counted names of those counted @param all
 * how many there are
 */
export function inAllText(km: number, counted: readonly string[], all: number): string {
	const total = `Total ${kmText(km)}`;
	if (all === 1) return total;
	if (counted.length === 1) return `${total}, ${counted[0]}`;
	const many = counted.length === all ? 'all' : `${counted.length} of`;
	return `${total}, ${many} ${all} variants; shared sections counted once`;
}

/**
 * "As of 3 May 2024. May have changed since." @param latest of the record @param day shown; both YYYY-MM-DD
 */
export function figureDateText(
	{ asOf, past }: Pick<Figure, 'asOf' | 'past'>,
	latest: string,
	day: string
): string {
	if (!asOf) return 'Undated.';
	const old = !past && isStale(asOf, latest) ? ' May have changed since.' : '';
	return `${asOfSentence(longDay(asOf))}${old}${asOf > day ? ' Later than the day shown.' : ''}`;
}

/** @param published share from 0 to 1 */
export const measuredNote = (published: number): string =>
	`${percentText(published)} of the length comes from published figures; the rest is measured on the mapped line, which cuts curves. The line in bold names where nothing is built, however short it is.`;
