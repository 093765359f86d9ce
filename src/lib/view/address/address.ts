/**
 * A whole address, fragment included: the view, what the window does with a briefing, and a briefing that the
 * address carries itself. Reading is total: what can't be read is dropped and named.
 */
import type { Atlas } from '../../atlas/atlas';
import { OWN, readEmbedded, writeEmbedded } from './brief-text';
import { readView, writeView, type Awaited, type Dropped } from './codec';
import type { ViewState } from '../state';
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
	const { view, dropped } = readView(viewQuery(query, fragment), atlas);
	return { state: view, window: readWindow(query), carried: readEmbedded(fragment), dropped };
}

/** The query of the view alone: a briefing that is only carried is called like any of the reader's own. */
export function viewQuery(query: string, fragment: string): string {
	const isNamed = readEmbedded(fragment) === '' || new URLSearchParams(query).has('brief');
	return isNamed ? query : `brief=${OWN}&${query.replace(/^\?/, '')}`;
}

/**
 * @param awaited what it named that isn't known yet, and stays
 * @returns from the `?` on; empty for the map as it opens
 */
export function writeAddress(
	{ state, window, carried }: Address,
	atlas: Atlas,
	awaited: Awaited | null = null
): string {
	const query = writeView(state, atlas, awaited);
	if (query === '') return '';
	return state.brief ? `?${query}${writeWindow(window)}${writeEmbedded(carried)}` : `?${query}`;
}
