/** How one setting of a view stands in an address. */
import type { Atlas } from '../../atlas/atlas';
import type { ViewState } from '../state';

export interface Reading<T> {
	readonly value: T;
	readonly dropped?: readonly string[];
}

export interface Parameter<K extends keyof ViewState> {
	readonly name: string;
	readonly read: (text: string, atlas: Atlas) => Reading<ViewState[K]> | null;
	/** Null where the value is the default and needs no writing. */
	readonly write: (value: ViewState[K], atlas: Atlas) => string | null;
}
