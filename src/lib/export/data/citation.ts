/** How to cite a view: a reference, the same for a reference manager, and the sources it rests on. */
import {
	bibtexNote,
	LICENCE_OF_DATA,
	referenceText,
	sourcesShown,
	VOICES_TO_CITE,
	yearOf
} from '../../report/saved/citation-messages';
import type { DataInput, Work } from '../format';
import { isWhole } from '../sheet/sheet-layout';
import { networkOf } from './view-data';

export interface Cited {
	readonly title: string;
	/** What the answer on it rests on; absent where the question is plain. */
	readonly basis?: string | undefined;
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

export function citation(cited: Cited): string {
	const { title, latest, version, address, sources } = cited;
	const url = address && isWhole(address) ? address : null;
	// A query alone leads nowhere by itself, but any copy of the map understands it.
	const found = url ? { url } : address ? { query: address } : null;
	return [
		referenceText({ ...cited, found }),
		'',
		'BibTeX',
		`@misc{isthmus-${version},`,
		'\tauthor = {{Isthmus}},',
		`\ttitle = {${title.replace(/[{}]/g, '')}},`,
		`\tyear = {${yearOf(latest)}},`,
		`\tnote = {${bibtexNote({ ...cited, found })}}${url ? ',' : ''}`,
		// A reference manager takes a field without content for a fault.
		...(url ? [`\turl = {${url}}`] : []),
		'}',
		'',
		LICENCE_OF_DATA,
		VOICES_TO_CITE,
		'',
		sourcesShown(sources.length),
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
		basis: origin.rests_on,
		address: origin.address,
		day: answered.day,
		latest: atlas.latest,
		accessed,
		version: atlas.version,
		sources
	});
	return new Blob([text], { type: 'text/plain;charset=utf-8' });
}
