import { LANGUAGE } from './language.ts';

const full = new Intl.DateTimeFormat(LANGUAGE, {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const monthAndYear = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as sources give it (YYYY, YYYY-MM or YYYY-MM-DD) in words: "29 June 2026", "June 2026", "2026". */
export function longDay(date: string): string {
	if (date.length === 4) return date;
	return (date.length === 7 ? monthAndYear : full).format(new Date(date));
}

/**
 * When a period began, in words: "from March 2022", or "in or before 1991" where only that it is no younger
 * is known.
 */
export const beginning = ({
	from,
	older
}: {
	readonly from: string;
	readonly older?: true | undefined;
}): string => `${older ? 'in or before' : 'from'} ${longDay(from)}`;
