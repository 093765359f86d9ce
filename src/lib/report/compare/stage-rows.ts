/** The rows of a comparison that a room can read: without what takes the figures apart. */
import type { Group, Row } from './row';

/** Rows that say enough by their figure, and those that only their lines say. */
const FIGURES: readonly string[] = [
	'length',
	'unbuilt',
	'hours',
	'border',
	'sea-border',
	'transshipment',
	'gauge'
];
const LINES: readonly string[] = ['countries', 'state'];

/** Whether a row is read by its figure; otherwise by its lines. */
export const isFigure = ({ id }: Row): boolean => FIGURES.includes(id);
/** A row of noughts says nothing to a room. */
const isThere = ({ cells }: Row) =>
	cells.some((cell) => cell !== null && cell.text !== '' && cell.value !== 0);

export const stageRows = (groups: readonly Group[]): Row[] =>
	groups
		.flatMap(({ rows }) => rows)
		.filter((row) => LINES.includes(row.id) || (isFigure(row) && isThere(row)));
