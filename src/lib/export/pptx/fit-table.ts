/** Rows of a table in a box: as large as they fit; what doesn't fit at the least size goes on to another slide. Sizes in points. */
import type { Cell, Table, TableRow } from '../deck';
import { LINE, linesOf } from './arial';

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
/** The first column holds words; it is this much wider than one of figures. */
const LABELS = 1.15;

interface Room {
	readonly width: number;
	readonly height: number;
}

export function fitTable({ columns, rows }: Table, { width, height }: Room, sizes: readonly number[]): FittedTable {
	const widths = columnWidths(columns.length, width);
	const at = (size: number) => [
		Math.max(...columns.map(({ title }, index) => cellHeight([{ text: title, size, bold: true }], widths[index]))),
		...rows.map((row) => rowHeight(row, size, widths))
	];
	const size = sizes.find((candidate) => sum(at(candidate)) <= height) ?? sizes[sizes.length - 1];
	const heights = at(size);
	let taken = rows.length;
	while (taken > 1 && sum(heights.slice(0, taken + 1)) > height) taken--;
	// A row that heads a group doesn't stay behind alone.
	if (taken < rows.length) while (taken > 1 && rows[taken - 1].cells.length === 0) taken--;
	return { size, columns: widths, heights: heights.slice(0, taken + 1), rows: rows.slice(0, taken), rest: rows.slice(taken) };
}

function columnWidths(count: number, width: number): number[] {
	const unit = width / (count - 1 + LABELS);
	return Array.from({ length: count }, (_, index) => (index === 0 ? unit * LABELS : unit));
}

interface Line {
	readonly text: string;
	readonly size: number;
	readonly bold: boolean;
}

/** How the lines of a cell are set. @param size of the table */
export const cellLines = ({ lines, figure }: Cell, size: number): Line[] =>
	lines.map((text, index) => ({ text, size: figure && index > 0 ? size * DETAIL : size, bold: figure === true && index === 0 }));
export const labelLines = ({ label, note, cells }: TableRow, size: number): Line[] => [
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

const cellHeight = (lines: readonly Line[], width: number): number =>
	2 * MARGIN.y + sum(lines.map(({ text, size, bold }) => size * LINE * linesOf(text, ((width - 2 * MARGIN.x) * CARE) / size, bold)));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
