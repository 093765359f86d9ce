/** What a connection hangs on, as a table that can leave the map. */
import type { Critical } from '../../analysis/criticality';
import type { Table } from '../../analysis/table';

const KINDS = { country: 'country', link: 'stretch', place: 'place' } as const;

/** @param ends names of the two places, and their ids for the file's name */
export function criticalTable(
	rows: readonly Critical[],
	nameOf: (closure: string) => string,
	ends: { readonly names: readonly string[]; readonly ids: readonly string[] }
): Table {
	return {
		name: `critical-${ends.ids.join('-')}`,
		title: `What the way from ${ends.names.join(' to ')} hangs on`,
		columns: [
			{ title: 'Closed alone' },
			{ title: 'Kind' },
			{ title: 'Length that is left', unit: 'km' },
			{ title: 'Detour', unit: 'times' }
		],
		rows: rows.map(({ closure, kind, way, detour }) => [nameOf(closure), KINDS[kind], way ? way.km : 'no way', way ? detour : null])
	};
}
