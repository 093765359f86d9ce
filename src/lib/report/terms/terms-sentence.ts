/**
 * On what terms ways are compared, as a sentence: "Between Baku and Nakhchivan, …, counting what is planned,
 * as of 29 June 2026."
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
	if (!ends) return `Each from end to end, with its state on ${day}.`;
	const shut = closed.length > 0 ? `, with ${listed(closed)} closed` : '';
	const best = by === 'hours' && timed ? 'fewest hours' : 'fewest kilometres';
	return `Between ${ends.from} and ${ends.to}${shut}, along each route as far as it leads and otherwise by the ${best}, counting ${COUNTING[status]}, on ${day}.`;
}

/** Said of one that has no way between the ends. @param item "B (Northern)" */
export function noPathSentence(item: string, { ends, status, closed }: SpokenTerms): string {
	const shut = closed.length > 0 ? ` with ${listed(closed)} closed` : '';
	return `${item} doesn’t join ${ends?.from} and ${ends?.to}${shut} on the network as drawn, counting ${COUNTING[status]}.`;
}

/** On what terms is asked, for who reads a table away from the map. @param day YYYY-MM-DD */
export function termsNote(basis: Basis, day: string): string {
	const best = yardstickOf(basis) === 'hours' ? 'fewest hours, an estimate' : 'fewest kilometres';
	const more = basisSentence({ ...basis, status: 'operating', by: 'km', asof: null, goods: 'cargo' });
	return `The best way by the ${best}, counting ${COUNTING[basis.status]}, on ${longDay(day)}.${more ? ` ${more}` : ''}`;
}

/** The same beside a chart, with what no measure of ours counts. @param day YYYY-MM-DD */
export function limitsNote(
	{ by, status, goods }: Pick<Basis, 'by' | 'status' | 'goods'>,
	day: string
): string {
	const best = yardstickOf({ by, goods }) === 'hours' ? 'hours' : 'kilometres';
	return `The best way by ${best}, counting ${COUNTING[status]}, on ${longDay(day)}. No capacity, no tariffs, no politics are counted.`;
}
