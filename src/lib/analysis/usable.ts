/** Which links count as usable on a day. */
import { statusOn, type Link } from '../atlas/atlas';
import type { Status, Usable } from '../atlas/words';

const COUNTS: Readonly<Record<Usable, readonly Status[]>> = {
	operating: ['operating', 'limited'],
	construction: ['operating', 'limited', 'construction'],
	planned: ['operating', 'limited', 'construction', 'planned', 'proposed']
};

/** @param day YYYY-MM-DD. A link without a status on that day was not there. */
export function isUsable(link: Pick<Link, 'status'>, day: string, least: Usable): boolean {
	const status = statusOn(link, day);
	return status !== undefined && COUNTS[least].includes(status);
}
