/** The view behind a page that isn't the explorer: it shows one thing, and its links lead to the map. */
import { resolve } from '$app/paths';
import atlas from 'virtual:atlas';
import network from 'virtual:network';
import networkRecord from 'virtual:network-record';
import coreRecord from 'virtual:record';
import { createAtlas } from '../../atlas/atlas';
import { wholeAtlas, wholeRecord } from '../../atlas/whole-atlas';
import { provideView } from '../../report/answers/answer-store.svelte';
import { Answers } from '../../report/answers/answers.svelte';
import { Inquiry } from '../../view/inquiry';
import { PageState } from '../../view/page-state.svelte';
import { View } from '../../view/view.svelte';

const record = wholeRecord(coreRecord, network, networkRecord);

/** @param query of the view that the page shows. Sets the view for all that stands on the page. */
export function setPageView(query = ''): View {
	const inquiry = new Inquiry(wholeAtlas(createAtlas(atlas), network), record.assumptions);
	const view = new View(inquiry.atlas, { explorer: resolve('/') });
	view.read(query);
	provideView(
		view,
		{ record, answers: new Answers(view, inquiry, record) },
		new PageState(view, undefined, () => location.href)
	);
	return view;
}
