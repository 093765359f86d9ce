/**
 * A row of a comparison: one figure of every item, with the lines that take it apart. Plain text: for the
 * screen, the clipboard and the file.
 */
import type { MethodId } from '../method';
import type { Power } from '../../atlas/words';
import type { Compared, Measured } from './compared';
import { counted } from '../format/plural-text';

export interface Cell {
	/** The figure as it is written; empty where the lines say it all. */
	readonly text: string;
	/** What it consists of. */
	readonly lines?: readonly string[];
	/** The figure as a number, in the row's unit. */
	readonly value?: number;
}
export type Voice = 'computed' | 'record' | 'article';
export interface Row {
	/** Unlike that of any other row. */
	readonly id: string;
	readonly label: string;
	readonly voice: Voice;
	/** How it is computed; null where there is nothing to compute. */
	readonly method: MethodId | null;
	/** Of the values. */
	readonly unit?: string;
	readonly power?: Power;
	/** In the order of the items; null where an item has no way. */
	readonly cells: readonly (Cell | null)[];
	/** Whether items that have a way differ in it. */
	readonly differs: boolean;
}
export interface Group {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly Row[];
}

export type Figure = (found: Measured, item: Compared) => Cell;
export type RowOf = Pick<Row, 'id' | 'label' | 'method'> &
	Partial<Pick<Row, 'voice' | 'unit' | 'power'>> & { readonly figure: Figure };

export function rowOf(items: readonly Compared[], { figure, voice = 'computed', ...row }: RowOf): Row {
	const cells = items.map((item) => item.found && figure(item.found, item));
	const said = cells.flatMap((cell) => (cell ? [JSON.stringify([cell.text, cell.lines])] : []));
	return { ...row, voice, cells, differs: new Set(said).size > 1 };
}

/** "hides 1 row", "hides 12 rows": those that are alike. */
export const alikeText = (count: number): string => `hides ${counted(count, { one: 'row', other: 'rows' })}`;
