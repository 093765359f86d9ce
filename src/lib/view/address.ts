/**
 * A whole address, fragment included: the view, what the window does with a briefing, and a briefing that the
 * address carries itself. Reading is total: what can't be read is dropped and named.
 */
import type { Atlas } from '../atlas/atlas';
import { OWN, readEmbedded, writeEmbedded } from './brief-text';
import { readView, writeView, type Dropped } from './codec';
import type { ViewState } from './state';
import { readWindow, writeWindow, type WindowSettings } from './window-text';

export interface Address {
	readonly state: ViewState;
	readonly window: WindowSettings;
	/** The briefing that the fragment carries, packed; empty where it carries none. */
	readonly carried: string;
}

/** @param query with or without its `?` @param fragment with its `#`, or empty */
export function readAddress(
	query: string,
	fragment: string,
	atlas: Atlas
): Address & { readonly dropped: readonly Dropped[] } {
	const carried = readEmbedded(fragment);
	const isNamed = carried === '' || new URLSearchParams(query).has('brief');
	// A briefing that is only carried is called like any of the reader's own.
	const { view, dropped } = readView(isNamed ? query : `brief=${OWN}&${query.replace(/^\?/, '')}`, atlas);
	return { state: view, window: readWindow(query), carried, dropped };
}

/** @returns from the `?` on; empty for the map as it opens */
export function writeAddress({ state, window, carried }: Address, atlas: Atlas): string {
	const query = writeView(state, atlas);
	if (query === '') return '';
	return state.brief ? `?${query}${writeWindow(window)}${writeEmbedded(carried)}` : `?${query}`;
}
