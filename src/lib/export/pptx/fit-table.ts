/**
 * Rows of a table in a box: as large as they fit; what doesn't fit at the least size goes on to other slides,
 * as few as they can be. Sizes in points.
 */
import type { Cell, Table, TableRow } from '../../report/deck/deck';
import { LINE, linesOf, widthOf } from './arial';

export interface FittedTable {
	readonly size: number;
	/** Widths of the columns and heights of the rows, the head first. */
	readonly columns: readonly number[];
	readonly heights: readonly number[];
	readonly rows: readonly TableRow[];
	readonly rest: readonly TableRow[];
}

/** Around what stands in a cell: above and below, left and right. */
export const MARGIN = { y: 2.5, x: 5 } as const;
/** What takes a figure apart is smaller than it. */
export const DETAIL = 0.82;
/** Estimates of width are right to about so much. */
const CARE = 0.96;

interface Room {
	readonly width: number;
	readonly height: number;
}

/** @param begun what the table goes on from, which it looks like */
export function fitTable(
	table: Table,
	{ width, height }: Room,
	sizes: readonly number[],
	begun?: FittedTable
): FittedTable {
	const { columns, rows } = table;
	const widths = begun?.columns ?? columnWidths(table, width);
	const at = (size: number) => [
		Math.max(
			...columns.map(({ title }, index) =>
				cellHeight(
					title.split('\n').map((text) => ({ text, size, bold: true })),
					widths[index]
				)
			)
		),
		...rows.map((row) => rowHeight(row, size, widths))
	];
	const slidesAt = (candidate: number) => slidesFor(at(candidate), height);
	const fewest = slidesAt(sizes[sizes.length - 1]);
	const size = begun?.size ?? sizes.find((candidate) => slidesAt(candidate) === fewest)!;
	const [head, ...heights] = at(size);
	// What goes on to other slides is divided evenly: none is left with one row.
	const slides = slidesFor([head, ...heights], height);
	const share =
		slides > 1 ? Math.min(height - head, sum(heights) / slides + Math.max(...heights)) : height - head;
	let taken = rows.length;
	while (taken > 1 && sum(heights.slice(0, taken)) > share) taken--;
	// A row that heads a group doesn't stay behind alone.
	if (taken < rows.length) while (taken > 1 && rows[taken - 1].cells.length === 0) taken--;
	return {
		size,
		columns: widths,
		heights: [head, ...heights.slice(0, taken)],
		rows: rows.slice(0, taken),
		rest: rows.slice(taken)
	};
}

/** With the head again on each. */
function slidesFor([head, ...heights]: readonly number[], height: number): number {
	let [slides, filled] = [1, head];
	for (const row of heights) {
		if (filled + row > height && filled > head) [slides, filled] = [slides + 1, head];
		filled += row;
	}
	return slides;
}

/** By what the columns hold, between a least and a most, em. */
function columnWidths({ columns, rows }: Table, width: number): number[] {
	const [least, most] = [5, 22];
	const wishes = columns.map(({ title }, index) => {
		const lines = rows.flatMap((row) =>
			index === 0 ? (row.cells.length > 0 ? [row.label] : []) : (row.cells[index - 1]?.lines ?? [])
		);
		return Math.min(
			most,
			Math.max(least, ...[...title.split('\n'), ...lines].map((text) => widthOf(text, true) + 1.2))
		);
	});
	return wishes.map((wish) => (wish / sum(wishes)) * width);
}

interface CellLine {
	readonly text: string;
	readonly size: number;
	readonly bold: boolean;
}

/** How the lines of a cell are set. @param size of the table */
export const cellLines = ({ lines, figure }: Cell, size: number): CellLine[] =>
	lines.map((text, index) => ({
		text,
		size: figure && index > 0 ? size * DETAIL : size,
		bold: figure === true && index === 0
	}));
export const labelLines = ({ label, note, cells }: TableRow, size: number): CellLine[] => [
	{ text: label, size, bold: cells.length === 0 },
	...(note ? [{ text: note, size: size * DETAIL, bold: false }] : [])
];

function rowHeight(row: TableRow, size: number, widths: readonly number[]): number {
	if (row.cells.length === 0) return cellHeight(labelLines(row, size), sum(widths));
	return Math.max(
		cellHeight(labelLines(row, size), widths[0]),
		...row.cells.map((cell, index) => cellHeight(cellLines(cell, size), widths[index + 1]))
	);
}

const cellHeight = (lines: readonly CellLine[], width: number): number =>
	2 * MARGIN.y +
	sum(
		lines.map(
			({ text, size, bold }) => size * LINE * linesOf(text, ((width - 2 * MARGIN.x) * CARE) / size, bold)
		)
	);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
