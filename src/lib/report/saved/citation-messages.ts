/** How a view is cited: each line whole, with its parts by name. Days: YYYY-MM-DD. */
import { longDay } from '../../atlas/day';
import { asOfText } from '../imprint/as-of';
import { CREDITS, LICENCE_NAME, LICENCE_URL } from '../imprint/credits';

/** Where a view is found: at a whole address, by a query that any copy of the map understands, or nowhere. */
export type ViewAddress = { readonly url: string } | { readonly query: string } | null;

interface Reference {
	readonly title: string;
	/** What its answer rests on, in whole sentences; absent where the question is plain. */
	readonly basis?: string | undefined;
	/** That the map shows, and the latest on record. */
	readonly day: string;
	readonly latest: string;
	readonly accessed: string;
	/** "1.1+0123456789ab" */
	readonly version: string;
	readonly found: ViewAddress;
}

export function referenceText({ title, basis, day, latest, accessed, version, found }: Reference): string {
	const data = `data up to ${longDay(latest)}, version ${version} (after the plus sign, the first twelve digits of the SHA-256 of its content)`;
	const shown = basis === undefined ? `${title} [Map].` : `${title} [Map]. ${basis}`;
	return `Isthmus (${yearOf(latest)}). ${shown} ${asOfText(longDay(day))}; ${data}. ${CREDITS}. ${LICENCE_NAME}. ${foundText(found, accessed)}.`;
}

function foundText(found: ViewAddress, accessed: string): string {
	const day = longDay(accessed);
	if (found === null) return `Accessed ${day}`;
	return 'url' in found ? `${found.url} (accessed ${day})` : `View ${found.query} (accessed ${day})`;
}

/** For reference managers. */
export function bibtexNote({
	basis,
	day,
	version,
	accessed,
	found
}: Omit<Reference, 'title' | 'latest'>): string {
	const note = `Map as of ${day}; data version ${version}; accessed ${accessed}`;
	const viewed = found !== null && 'query' in found ? `${note}; view ${found.query}` : note;
	return basis === undefined ? viewed : `${viewed}. ${basis}`;
}

export const yearOf = (day: string): string => day.slice(0, 4);
export const LICENCE_OF_DATA = `Licence of the data: ${LICENCE_NAME}, ${LICENCE_URL}`;
export const VOICES_TO_CITE =
	'The map separates three kinds of statement: the article argues, computed figures are our own measurements, the record is sourced. Say which kind you cite.';
export const sourcesShown = (count: number): string => `Sources of what is shown (${count})`;
