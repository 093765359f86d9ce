/** An estimate of hours read out: the sum, what it consists of, and how far sources are apart. */
import type { Hours } from '../../analysis/measures/measure';
import { capital } from '../format/case-text';
import { aboutHoursText, hoursText } from '../format/measure-text';
import type { Pieces } from '../pieces';

/** @param own whether the reader has changed an assumption */
export const hoursPieces = ({ total, underWay, waiting }: Omit<Hours, 'parts'>, own: boolean): Pieces => [
	{ text: capital(aboutHoursText(total)), strong: true },
	own
		? `: ${hoursText(underWay)} moving, ${hoursText(waiting)} waiting, with your assumptions. ${LIMITS}`
		: `: ${hoursText(underWay)} moving, ${hoursText(waiting)} waiting. ${LIMITS}`
];
const LIMITS = 'An estimate with the same values for every line of one mode; not a timetable.';

/** @param span the best and the worst, h */
export const hoursSpanSentence = ([least, most]: readonly [number, number]): string =>
	`With all assumptions at the best or the worst values that sources give: ${hoursText(least)} to ${hoursText(most)}.`;

/** "By land, from Origin to End." @param variant by name; null where the route has no other */
export const fromToSentence = (variant: string | null, from: string, to: string): string =>
	variant === null ? `From ${from} to ${to}.` : `${variant}, from ${from} to ${to}.`;
