/** What rests on a source, and how old it is, for the list of all sources. */
import type { Citation } from '../../analysis/citations';
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { ageInMonths } from '../../atlas/staleness';
import { inSeries } from '../format/list-text';
import { counted } from '../format/plural-text';

/** What is quoted of the record: labels of assumptions, names of closures. */
type Named = Pick<RecordData, 'assumptions' | 'closures'>;
/** More would bury the next source. */
const MOST_NAMED = 6;

/** "the fact “Length” of BTC", "section Alat–Baku" */
function restingText({ what, id, part }: Citation, atlas: Atlas, record: Named): string {
	const nameOf = (place: string) => atlas.place.get(place)!.name;
	switch (what) {
		case 'route':
			return `summary of ${atlas.route.get(id)!.short}`;
		case 'figure':
			return `the fact “${part}” of ${atlas.route.get(id)!.short}`;
		case 'name':
			return `the name “${part}”`;
		case 'place':
			return `place ${nameOf(id)}`;
		case 'stake':
			return 'a stake';
		case 'development':
			return 'a later development';
		case 'assumption':
			return `the assumption “${record.assumptions.find((item) => item.id === id)!.label}”`;
		case 'closure':
			return `the closure “${record.closures.find((item) => item.id === id)!.name}”`;
		case 'link': {
			const { from, to } = atlas.link.get(id)!;
			return `section ${nameOf(from)}–${nameOf(to)}`;
		}
	}
}

/** "Used for: summary of BTC; a stake; and 3 more." */
export function restsSentence(cited: readonly Citation[], atlas: Atlas, record: Named): string {
	const rests = [...new Set(cited.map((citation) => restingText(citation, atlas, record)))];
	if (rests.length === 0) return 'The article itself, the source of every claim.';
	return `Used for: ${inSeries(rests, MOST_NAMED)}.`;
}

/** "Undated", "As recent as the record", "3 months older than the latest" @param latest YYYY-MM-DD */
export function ageText(date: string | null, latest: string): string {
	if (date === null) return 'Undated';
	const months = ageInMonths(date, latest);
	if (months <= 0) return 'As recent as the record';
	return `${counted(months, { one: 'month', other: 'months' })} older than the latest`;
}
