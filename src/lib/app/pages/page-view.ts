/** The view behind a page that isn't the explorer: it shows one thing, and its links lead to the map. */
import { resolve } from '$app/paths';
import atlas from 'virtual:atlas';
import record from 'virtual:record';
import { createAtlas } from '../../atlas/atlas';
import { provideView } from '../../report/answers/answer-store.svelte';
import { Answers } from '../../report/answers/answers.svelte';
import { Inquiry } from '../../view/inquiry';
import { View } from '../../view/view.svelte';

/** @param query of the view that the page shows. Sets the view for all that stands on the page. */
export function setPageView(query = ''): View {
	const inquiry = new Inquiry(createAtlas(atlas), record.assumptions);
	const view = new View(inquiry.atlas, undefined, resolve('/'));
	view.read(query);
	view.link = () => location.href;
	provideView(view, { record, answers: new Answers(view, inquiry, record) });
	return view;
}
