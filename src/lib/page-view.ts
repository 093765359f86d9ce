/** The view behind a page that isn't the explorer: it shows one thing, and its links lead to the map. */
import { resolve } from '$app/paths';
import atlas from 'virtual:atlas';
import { createAtlas } from './atlas/atlas';
import { framed } from './map/framing';
import { setView, View } from './view/view.svelte';

/** px; about what the explorer's map has beside an open panel. */
const USUAL = { width: 700, height: 800 };

/** @param query of the view that the page shows. Sets the view for all that stands on the page. */
export function setPageView(query = ''): View {
	const view = new View(createAtlas(atlas), undefined, resolve('/'));
	view.framing = (focus, camera) => framed(view.atlas, focus, camera, USUAL);
	view.read(query);
	setView(view);
	return view;
}
