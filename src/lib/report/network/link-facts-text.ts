/** What is known of a link, beside each fact of it. */
import { longDay } from '../../atlas/day';
import { kmText } from '../format/measure-text';
import { asOfSentence } from '../imprint/as-of';

/** "As of 3 May 2024. At both ports." @param asOf YYYY-MM-DD */
export function factNote(asOf: string | undefined, note: string | undefined): string {
	if (asOf === undefined) return note ?? '';
	const day = asOfSentence(longDay(asOf));
	return note === undefined ? day : `${day} ${note}`;
}

/** When a line doesn't carry something. Days: YYYY-MM-DD. */
export const restrictedSpan = (from: string, until: string | undefined): string =>
	until === undefined ? `From ${longDay(from)}.` : `From ${longDay(from)} to ${longDay(until)}.`;

/** "120 km measured on the map" */
export const drawnLength = (km: number, isPublished: boolean): string =>
	isPublished ? `${kmText(km)} measured on the map` : `${kmText(km)} measured on the map; none published`;

export const howDrawn = (how: string): string => `How it was drawn: ${how}`;
