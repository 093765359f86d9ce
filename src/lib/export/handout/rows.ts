/** Rows of a table on paper: set in lines, and which of them can't be parted by the end of a page. Points. */
import { wrap, type StyledLine, type Styled } from './wrap';

/** Paragraphs of a cell, one below the other. */
export type Cell = readonly (readonly Styled[])[];
export interface Row {
	readonly cells: readonly Cell[];
	/** Heads the rows after it and has one cell, as wide as the table. */
	readonly isGroup: boolean;
}
/** A row set in lines. */
export interface SetRow extends Row {
	readonly lines: readonly (readonly StyledLine[])[];
	readonly height: number;
}

/** Of lines of text, to their size. */
export const LEADING = 1.36;
/** Around what stands in a cell. */
export const PAD = 3;

/** @param measure a text at this size */
export function setRow(
	row: Row,
	widths: readonly number[],
	size: number,
	measure: (text: string, bold: boolean) => number
): SetRow {
	const lines = row.cells.map((cell, index) =>
		cell.flatMap((runs) => wrap(runs, widths[index] - 2 * PAD, measure))
	);
	return { ...row, lines, height: Math.max(...lines.map((cell) => cell.length)) * size * LEADING + 2 * PAD };
}

/**
 * The height of a row, and of those after it that it can't be parted from: a group goes with its first, the
 * last is never alone.
 */
export function heightKept(rows: readonly SetRow[], index: number): number {
	const row = rows[index];
	return row ? row.height + (row.isGroup || index === rows.length - 2 ? heightKept(rows, index + 1) : 0) : 0;
}
