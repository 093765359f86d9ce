/** Where a key leads within a table of buttons. */

export interface GridCell {
	readonly row: number;
	readonly column: number;
}

/** @returns null for a key that doesn't move; the same cell at an edge */
export function gridStep(
	{ row, column }: GridCell,
	key: string,
	rows: number,
	columns: number
): GridCell | null {
	const inside = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
	switch (key) {
		case 'ArrowUp':
			return { row: inside(row - 1, rows), column };
		case 'ArrowDown':
			return { row: inside(row + 1, rows), column };
		case 'ArrowLeft':
			return { row, column: inside(column - 1, columns) };
		case 'ArrowRight':
			return { row, column: inside(column + 1, columns) };
		case 'Home':
			return { row, column: 0 };
		case 'End':
			return { row, column: columns - 1 };
		default:
			return null;
	}
}
