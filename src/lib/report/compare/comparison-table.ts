/**
 * The comparison as a table that can leave the map. Figures stay numbers, each in the unit of its row; what
 * they consist of follows in words.
 */
import type { Cell as OutCell, Table } from '../table';
import type { Compared } from './compared';
import type { Group, Row } from './row';
import { inSeries } from '../format/list-text';
import { NO_WAY } from '../format/path-words';

/** @param terms sentences that say on what terms is compared */
export function tableOut(
	items: readonly Compared[],
	groups: readonly Group[],
	terms: readonly string[]
): Table {
	const title = `Comparison: ${inSeries(items.map(({ letter, name, variant }) => `${letter} ${name}${variant ? ` (${variant})` : ''}`))}`;
	return {
		name: `compare-${items.map(({ selection }) => selection.replace('.', '-')).join('-')}`,
		title,
		columns: [
			{ title: 'Part' },
			{ title: 'Row' },
			{ title: 'Unit' },
			...items.map(({ letter, name }) => ({ title: `${letter} ${name}` }))
		],
		rows: groups.flatMap(({ title: part, rows }) =>
			rows.flatMap((row) => linesOf(row).map((line) => [part, ...line]))
		),
		notes: terms
	};
}

function linesOf({ label, unit, cells }: Row): OutCell[][] {
	const details = cells.map((cell) => (cell ? inSeries(cell.lines ?? []) : NO_WAY));
	const hasFigures = cells.some((cell) => cell && cell.text !== '');
	const figures = cells.map((cell): OutCell => (cell ? (cell.value ?? cell.text) : NO_WAY));
	return [
		...(hasFigures ? [[label, unit ?? null, ...figures]] : []),
		...(cells.some((cell) => (cell?.lines?.length ?? 0) > 0)
			? [[hasFigures ? `${label}, in detail` : label, null, ...details]]
			: [])
	];
}
