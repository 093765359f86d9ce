/** The stress matrix as a table that can leave the map. */
import type { Cell } from '../analysis/stress';
import type { Table } from './table';

interface Named {
	readonly name: string;
}

/** @param cells by pair, then by closure @param terms on which is asked, in a sentence */
export function stressTable(
	pairs: readonly Named[],
	closures: readonly Named[],
	cells: readonly (readonly Cell[])[],
	terms: string
): Table {
	return {
		name: 'stress-matrix',
		title: 'Stress matrix: how many times as long the way becomes when something closes',
		columns: [{ title: 'From – to' }, ...closures.map(({ name }) => ({ title: name, unit: 'times' }))],
		rows: pairs.map(({ name }, row) => [
			name,
			...cells[row].map((cell) => (cell.kind === 'detour' ? cell.factor : WORDS[cell.kind]))
		]),
		notes: [
			terms,
			'1: as it is. “not joined”: there is no way with nothing closed either. “end closed”: one of the two places lies in what is closed.'
		]
	};
}

const WORDS = { 'no-way': 'no way', unjoined: 'not joined', 'end-closed': 'end closed' } as const;
