/** The view behind a page that isn't the explorer: it shows one thing, and its links lead to the map. */
import { resolve } from '$app/paths';
import atlas from 'virtual:atlas';
import record from 'virtual:record';
import { createAtlas } from '../../atlas/atlas';
import { provideView } from '../../report/answers/answer-store.svelte';
import { Answers } from '../../report/answers/answers.svelte';
import { PageState } from '../../view/page-state.svelte';
import { View } from '../../view/view.svelte';

/** @param query of the view that the page shows. Sets the view for all that stands on the page. */
export function setPageView(query = ''): View {
	const view = new View(createAtlas(atlas), { explorer: resolve('/') });
	view.read(query);
	provideView(view, { record, Answers }, new PageState(view, undefined, () => location.href));
	return view;
}
