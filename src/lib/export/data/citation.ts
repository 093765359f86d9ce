/** How to cite a view: a reference, the same for a reference manager, and the sources it rests on. */
import { longDay } from '../../atlas/day';
import { CREDITS, LICENCE_NAME, LICENCE_URL } from '../../report/imprint/credits';
import type { DataInput, Work } from '../format';
import { isWhole } from '../sheet/sheet-layout';
import { networkOf } from './view-data';

export interface Cited {
	readonly title: string;
	/** YYYY-MM-DD: what the map shows, the latest day on record, and when it was looked at. */
	readonly day: string;
	readonly latest: string;
	readonly accessed: string;
	/** Number and hash of the data: `1.1+0123456789ab`. */
	readonly version: string;
	/** Of the view; absent where it has none. */
	readonly address?: string;
	readonly sources: readonly string[];
}

export function citation({ title, day, latest, accessed, version, address, sources }: Cited): string {
	const year = latest.slice(0, 4);
	const url = address && isWhole(address) ? address : null;
	// A query alone leads nowhere by itself, but any copy of the map understands it.
	const query = url ? null : address;
	const read = `accessed ${longDay(accessed)}`;
	const found = url ? `${url} (${read})` : query ? `View ${query} (${read})` : `A${read.slice(1)}`;
	const data = `data up to ${longDay(latest)}, version ${version} (after the plus sign, the first twelve digits of the SHA-256 of its content)`;
	return [
		`Isthmus (${year}). ${title} [Map]. As of ${longDay(day)}; ${data}. ${CREDITS}. ${LICENCE_NAME}. ${found}.`,
		'',
		'BibTeX',
		`@misc{isthmus-${version},`,
		'\tauthor = {{Isthmus}},',
		`\ttitle = {${title.replace(/[{}]/g, '')}},`,
		`\tyear = {${year}},`,
		`\tnote = {Map as of ${day}; data version ${version}; accessed ${accessed}${query ? `; view ${query}` : ''}}${url ? ',' : ''}`,
		// A reference manager takes a field without content for a fault.
		...(url ? [`\turl = {${url}}`] : []),
		'}',
		'',
		`Licence of the data: ${LICENCE_NAME}, ${LICENCE_URL}`,
		'Three voices are kept apart on the map: the article argues, the program computes, the record is sourced. Say which of them you cite.',
		'',
		`Sources of what is shown (${sources.length})`,
		...sources.map((source) => `- ${source}`),
		''
	].join('\n');
}

export async function make(input: DataInput, _work: Work): Promise<Blob> {
	const { atlas, answered } = input;
	const { origin, sources } = networkOf(input);
	const accessed = new Date().toISOString().slice(0, 10);
	const text = citation({
		title: origin.title,
		address: origin.address,
		day: answered.day,
		latest: atlas.latest,
		accessed,
		version: atlas.version,
		sources
	});
	return new Blob([text], { type: 'text/plain;charset=utf-8' });
}
