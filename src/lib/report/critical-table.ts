/** What a connection hangs on, as a table that can leave the map. */
import { unbuiltOf } from '../analysis/unbuilt';
import { unbuiltFigure, type Basis } from './basis';
import type { Critical } from '../analysis/criticality';
import type { Table } from './table';
import { termsNote } from './terms-sentence';

const KINDS = { country: 'country', link: 'stretch', place: 'place' } as const;

/** @param ends names of the two places, and their ids for the file's name */
export function criticalTable(
	rows: readonly Critical[],
	nameOf: (closure: string) => string,
	ends: { readonly names: readonly string[]; readonly ids: readonly string[] },
	basis: Basis,
	day: string
): Table {
	const missing = rows.map(({ path }) => path && unbuiltOf(path, day));
	const isMissing = missing.some((item) => item !== null);
	return {
		name: `critical-${ends.ids.join('-')}`,
		title: `What the way from ${ends.names.join(' to ')} hangs on`,
		columns: [
			{ title: 'Closed alone' },
			{ title: 'Kind' },
			{ title: 'Length that is left', unit: 'km' },
			{ title: 'Detour', unit: 'times' },
			...(isMissing ? [{ title: 'Of it not built yet' }] : [])
		],
		rows: rows.map(({ closure, kind, path, detour }, index) => {
			const unbuilt = missing[index];
			return [
				...[nameOf(closure), KINDS[kind], path ? path.km : 'no way', path ? detour : null],
				...(isMissing ? [unbuilt ? unbuiltFigure(unbuilt) : null] : [])
			];
		}),
		notes: [termsNote(basis, day)]
	};
}
