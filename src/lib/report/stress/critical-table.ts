/** What a connection hangs on, as a table that can leave the map. */
import { unbuiltOf } from '../../analysis/measures/unbuilt';
import { yardstickOf } from '../../analysis/path-search/yardstick';
import { unbuiltFigure, unbuiltSentence, type Basis } from '../terms/basis';
import type { Critical } from '../../analysis/criticality';
import type { Path } from '../../analysis/path';
import { RATIO_WORDS, TRANSFERS_COUNTED } from '../terms/ratio-words';
import type { Table } from '../table';
import { termsNote } from '../terms/terms-sentence';
import { NO_WAY } from '../format/path-words';

const KINDS = { country: 'country', link: 'section', place: 'place' } as const;

export interface HangsOn {
	readonly rows: readonly Critical[];
	/** The best way with nothing closed. */
	readonly way: Path;
	/** What the answer rests on. */
	readonly basis: Basis;
	/** YYYY-MM-DD */
	readonly day: string;
}

/** @param ends names of the two places, and their ids for the file's name */
export function criticalTable(
	{ rows, way, basis, day }: HangsOn,
	nameOf: (closure: string) => string,
	ends: { readonly names: readonly string[]; readonly ids: readonly string[] }
): Table {
	const missing = rows.map(({ path }) => path && unbuiltOf(path, day));
	const isMissing = missing.some((item) => item !== null);
	const { head, unit } = RATIO_WORDS[yardstickOf(basis)];
	return {
		name: `critical-${ends.ids.join('-')}`,
		title: `Critical links: ${ends.names.join(' to ')}`,
		columns: [
			{ title: 'Closed alone' },
			{ title: 'Kind' },
			{ title: 'Remaining length', unit: 'km' },
			{ title: head, unit },
			...(isMissing ? [{ title: 'Not built yet' }] : [])
		],
		rows: rows.map(({ closure, kind, path, detour }, index) => {
			const unbuilt = missing[index];
			return [
				...[nameOf(closure), KINDS[kind], path ? path.km : NO_WAY, path ? detour : null],
				...(isMissing ? [unbuilt ? unbuiltFigure(unbuilt) : null] : [])
			];
		}),
		notes: [
			...criticalNotes(way, basis, day),
			...(yardstickOf(basis) === 'km' && basis.goods === 'cargo' ? [TRANSFERS_COUNTED] : [])
		]
	};
}

/** On what terms is asked, and how much of the way itself isn't built. @param day YYYY-MM-DD */
export const criticalNotes = (way: Path, basis: Basis, day: string): string[] => [
	termsNote(basis, day),
	...wayUnbuilt(way, day)
];

/**
 * All that is left is measured against the way itself: what of it isn't built counts in every row. One
 * sentence; none where all of it is built.
 */
export function wayUnbuilt(way: Path, day: string): string[] {
	const unbuilt = unbuiltOf(way, day);
	return unbuilt ? [unbuiltSentence('the baseline route', unbuilt)] : [];
}
