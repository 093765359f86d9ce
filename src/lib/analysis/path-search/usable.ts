/** Which links count as usable on a day. */
import { statusOn, type Link } from '../../atlas/atlas';
import type { Status, Usable } from '../../atlas/words';

const COUNTS: Readonly<Record<Usable, readonly Status[]>> = {
	operating: ['operating', 'limited'],
	construction: ['operating', 'limited', 'construction'],
	planned: ['operating', 'limited', 'construction', 'planned', 'proposed']
};

/**
 * The status a search takes a link to have on a day (YYYY-MM-DD): what is on record, and before that, where
 * the record says that it is older and was in service, its first. Plans and works aren't carried back,
 * however old. Undefined: it was not there.
 */
export function takenStatus({ status }: Pick<Link, 'status'>, day: string): Status | undefined {
	const [first] = status;
	const isOlder = first?.older && COUNTS.operating.includes(first.status);
	return statusOn({ status }, day) ?? (isOlder ? first.status : undefined);
}

/** @param day YYYY-MM-DD. A link without a status on that day was not there. */
export function isUsable(link: Pick<Link, 'status'>, day: string, least: Usable): boolean {
	const status = takenStatus(link, day);
	return status !== undefined && COUNTS[least].includes(status);
}
