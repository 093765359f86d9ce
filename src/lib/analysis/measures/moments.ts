/**
 * The days on which something happened: events of the article, developments on record, and links that changed
 * their state.
 */
import type { Link } from '../../atlas/atlas';
import type { Development, Event } from '../../atlas/argument-schema';
import type { Status } from '../../atlas/words';

export interface StatusChange {
	readonly link: string;
	readonly from: Status;
	readonly to: Status;
}

export interface Moment {
	/** YYYY, YYYY-MM or YYYY-MM-DD, as exact as the sources are. */
	readonly date: string;
	readonly events: readonly Event[];
	readonly developments: readonly Development[];
	readonly changes: readonly StatusChange[];
}

/** In order of time, one for each date. */
export function moments(
	links: readonly Pick<Link, 'id' | 'status'>[],
	events: readonly Event[],
	developments: readonly Development[]
): Moment[] {
	const changes = links.flatMap(({ id, status }) =>
		status.slice(1).map((period, index) => ({
			date: period.from,
			link: id,
			from: status[index].status,
			to: period.status
		}))
	);
	const dates = new Set([...events, ...developments, ...changes].map(({ date }) => date));
	return [...dates].sort().map((date) => ({
		date,
		events: events.filter((event) => event.date === date),
		developments: developments.filter((development) => development.date === date),
		changes: changes
			.filter((change) => change.date === date)
			.map(({ link, from, to }) => ({ link, from, to }))
	}));
}

/** The first whole day of a date: 2025-11 begins on 2025-11-01. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Index of the last moment that had begun by a day (YYYY-MM-DD); -1 before the first. */
export const momentOf = (all: readonly Moment[], day: string): number =>
	all.findLastIndex(({ date }) => firstDay(date) <= day);

/** What differs between the state before these moments and the one after them, link by link. */
export function netChanges(later: readonly Pick<Moment, 'changes'>[]): StatusChange[] {
	const net = new Map<string, StatusChange>();
	for (const { link, from, to } of later.flatMap(({ changes }) => changes))
		net.set(link, { link, from: net.get(link)?.from ?? from, to });
	return [...net.values()].filter(({ from, to }) => from !== to);
}
