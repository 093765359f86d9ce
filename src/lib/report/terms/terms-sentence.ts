/**
 * On what terms ways are compared, as a sentence: "Between Baku and Nakhchivan: …. Network on 29 June 2026:
 * open lines only."
 */
import type { Usable, Yardstick } from '../../atlas/words';
import { listed } from '../format/list-text';
import { COUNTING } from './usable-words';
import { basisSentence, type Basis } from './basis';
import { longDay } from '../../atlas/day';
import { yardstickOf } from '../../analysis/path-search/yardstick';

export interface SpokenTerms {
	/** Names of the ends; null: whole variants. */
	readonly ends: { readonly from: string; readonly to: string } | null;
	readonly by: Yardstick;
	readonly status: Usable;
	/** In words: "29 June 2026". */
	readonly day: string;
	/** Names of what is closed. */
	readonly closed: readonly string[];
	/** Whether all that is compared keeps a timetable. */
	readonly timed: boolean;
}

export function termsSentence({ ends, by, status, day, closed, timed }: SpokenTerms): string {
	if (!ends) return `Each from end to end, with its status on ${day}.`;
	const shut = closed.length > 0 ? `, with ${listed(closed)} closed` : '';
	const best = by === 'hours' && timed ? 'fastest' : 'shortest';
	return `Between ${ends.from} and ${ends.to}${shut}: each follows its route where it runs, then the ${best} connection. Network on ${day}: ${COUNTING[status]}.`;
}

/** Said of one that has no way between the ends. @param item "B (Northern)" */
export function noPathSentence(item: string, { ends, status, closed }: SpokenTerms): string {
	const shut = closed.length > 0 ? ` with ${listed(closed)} closed` : '';
	return `${item} doesn’t connect ${ends?.from} and ${ends?.to}${shut} on the mapped network (${COUNTING[status]}).`;
}

/** On what terms is asked, for who reads a table away from the map. @param day YYYY-MM-DD */
export function termsNote(basis: Basis, day: string): string {
	const best = yardstickOf(basis) === 'hours' ? 'estimated time' : 'distance';
	const more = basisSentence({ ...basis, status: 'operating', by: 'km', asof: null, goods: 'cargo' });
	return `Best route by ${best}. Network on ${longDay(day)}: ${COUNTING[basis.status]}.${more ? ` ${more}` : ''}`;
}

/** The same beside a chart, with what no measure of ours counts. @param day YYYY-MM-DD */
export function limitsNote(
	{ by, status, goods }: Pick<Basis, 'by' | 'status' | 'goods'>,
	day: string
): string {
	const best = yardstickOf({ by, goods }) === 'hours' ? 'estimated time' : 'distance';
	return `Best route by ${best}. Network on ${longDay(day)}: ${COUNTING[status]}. Ignores capacity, tariffs and politics.`;
}
