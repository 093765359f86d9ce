/** The states of a link, one after the other, in words. */
import { beginning, longDay } from '../../atlas/day';

/** @param day YYYY-MM-DD @param older whether the link is known to have been there before its first date */
export const notYetText = (day: string, older: boolean): string =>
	older ? `Not on record by ${longDay(day)}, though known to be older.` : `Not on record by ${longDay(day)}.`;

/** "from 28 May 2006; the status on 2 July 2026" @param day of the view, where it is the state on that day */
export function stateBeginning(period: Parameters<typeof beginning>[0], day: string | null): string {
	const begins = beginning(period);
	return day === null ? begins : `${begins}; the status on ${longDay(day)}`;
}
