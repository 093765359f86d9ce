/** The address that shows a view again, for what leaves the map. */
import { resolve } from '$app/paths';
import type { Atlas } from '../../atlas/atlas';
import { writeView } from '../../view/address/codec';
import type { ViewState } from '../../view/state';

/** Machines whose addresses mean nothing to whoever gets the picture. */
const NOBODY = /^(localhost|127\.|\[::1\])/;

/**
 * Whole where it is known where the site stands, else the query, which any copy of the map understands; empty
 * for the map as it opens.
 */
export function linkTo(atlas: Atlas, state: ViewState): string {
	const query = writeView({ ...state, embed: false, brief: null }, atlas);
	const site = siteAddress();
	return query === '' ? site : `${site}?${query}`;
}

function siteAddress(): string {
	if (import.meta.env.VITE_SITE) return import.meta.env.VITE_SITE;
	const isPublished = location.protocol.startsWith('http') && !NOBODY.test(location.hostname);
	return isPublished ? new URL(resolve('/'), location.href).href : '';
}
