/**
 * Sentences of which parts lead somewhere or stand out, as data: a message makes the whole of one, and
 * `panels/Pieces.svelte` sets it.
 */
import type { Focus } from '../view/state';
import { rowParts } from './format/list-text';

export type Piece =
	| string
	/** Stands out. */
	| { readonly text: string; readonly strong: true }
	/** Opens something beside the map. */
	| { readonly text: string; readonly to: Focus }
	/** Leads to an element of the same text, by its id. */
	| { readonly text: string; readonly jump: string };
export type Pieces = readonly Piece[];

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);

/** "a, b, c", each as it is. */
export function piecesInRow(items: Pieces): Pieces {
	const left = [...items];
	return rowParts(items.map(textOf)).map(({ type, value }) => (type === 'element' ? left.shift()! : value));
}
