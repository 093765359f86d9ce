/** The state of an exported link on a day, and since when it is in it. */
import { takenStatus } from '../../analysis/path-search/usable';
import type { Link } from '../../atlas/atlas';
import { beginning } from '../../atlas/day';
import type { Status } from '../../atlas/words';
import { olderThanRecord } from '../../report/saved/data-messages';
import { STATUS_SYMBOLS } from '../../map/symbology/symbols';

export interface LinkState {
	/** On the day, in words and as the data have it. */
	readonly status: string;
	readonly status_code: Status;
	/** "from 28 May 2006", "in or before 1991", or that it isn't on record by the day. */
	readonly status_since: string;
	/** The date in it as the source gives it (YYYY, YYYY-MM, YYYY-MM-DD), and whether it may be older. */
	readonly status_from: string | null;
	readonly status_older: boolean;
}

/** @param day YYYY-MM-DD. Undefined: the link was not there. */
export function linkState(link: Pick<Link, 'status'>, day: string): LinkState | undefined {
	const status = takenStatus(link, day);
	if (status === undefined) return undefined;
	const period = link.status.findLast(({ from }) => from <= day);
	return {
		status: STATUS_SYMBOLS[status].label,
		status_code: status,
		status_since: period ? beginning(period) : olderThanRecord(day),
		status_from: period?.from ?? null,
		status_older: period === undefined || period.older === true
	};
}
