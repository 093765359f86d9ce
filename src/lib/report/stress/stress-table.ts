/** The stress matrix as a table that can leave the map. */
import { yardstickOf } from '../../analysis/path-search/yardstick';
import type { Cell } from '../../analysis/stress';
import type { Goods, Yardstick } from '../../atlas/words';
import { inRow } from '../format/list-text';
import { RATIO_WORDS, TRANSFERS_COUNTED, UNTIMED_RATIOS } from '../terms/ratio-words';
import type { Table } from '../table';
import { NO_WAY } from '../format/path-words';

interface Named {
	readonly name: string;
}

/**
 * @param cells by pair, then by closure @param by the yardstick asked for @param terms on which is asked, in
 * a sentence
 */
export function stressTable(
	pairs: readonly (Named & { readonly goods: Goods })[],
	closures: readonly Named[],
	cells: readonly (readonly Cell[])[],
	by: Yardstick,
	terms: string
): Table {
	const { becomes, unit } = RATIO_WORDS[by];
	const unbuilt = cells.map((row) =>
		closures.filter((_, column) => isUnbuilt(row[column])).map(({ name }) => name)
	);
	const isMarked = unbuilt.some((names) => names.length > 0);
	return {
		name: 'stress-matrix',
		title: `Stress matrix: ${becomes}, by closure`,
		columns: [
			{ title: 'From – to' },
			...closures.map(({ name }) => ({ title: name, unit })),
			...(isMarked ? [{ title: 'Over lines not built yet' }] : [])
		],
		rows: pairs.map(({ name }, row) => [
			name,
			...cells[row].map((cell) => (cell.kind === 'detour' ? cell.factor : WORDS[cell.kind])),
			...(isMarked ? [unbuilt[row].length > 0 ? inRow(unbuilt[row]) : null] : [])
		]),
		notes: [
			terms,
			...(by === 'km' ? [TRANSFERS_COUNTED] : []),
			...(hasUntimed(pairs, by) ? [UNTIMED_RATIOS] : []),
			'1 = unchanged. “not connected”: no route even with nothing closed. “endpoint closed”: one of the two places lies in the closed area.',
			...(isMarked
				? ['“Over lines not built yet”: the closures under which the remaining route uses such lines.']
				: [])
		]
	};
}

/** Whether by hours is asked for of what keeps no timetable, too. */
export const hasUntimed = (pairs: readonly { readonly goods: Goods }[], by: Yardstick): boolean =>
	pairs.some(({ goods }) => yardstickOf({ by, goods }) !== by);

const isUnbuilt = (cell: Cell) => cell.kind === 'detour' && cell.unbuilt === true;
const WORDS = { 'no-way': NO_WAY, unjoined: 'not connected', 'end-closed': 'endpoint closed' } as const;
