/**
 * What belongs to a view and is fetched when it is first needed: the whole network with the text of the
 * record, and the answers to what the view asks. It stands in the context with the view, so that panels, maps
 * and stage read the same; this module itself brings along neither.
 */
import { createContext } from 'svelte';
import type { Atlas } from '../../atlas/atlas';
import { fetchNetwork, fetchWholeAtlas } from '../../atlas/fetch-network';
import type { RecordData } from '../../atlas/compiled';
import type { Inquiry } from '../../view/inquiry';
import { PageState, setPage } from '../../view/page-state.svelte';
import { setView, type View } from '../../view/view.svelte';
import type { Answers } from './answers.svelte';

/** The record, and the network that it speaks of. */
interface Known {
	readonly atlas: Atlas;
	readonly record: RecordData;
}
interface Answering {
	readonly record: RecordData;
	readonly inquiry: Inquiry;
	readonly Answers: typeof import('./answers.svelte').Answers;
}

/** Each once for all views: a sheet that is printed has no time to wait. */
let known: Known | undefined;
let answering: Answering | undefined;

/**
 * All that is known of the region. Whatever doesn't come is asked for again by the next who needs it.
 * @param core the atlas of the page, as far as it is known @throws where it can't be fetched
 */
async function fetchKnown(core: Atlas): Promise<Known> {
	if (known) return known;
	const [{ default: record }, atlas, { network, record: more }, { wholeRecord }] = await Promise.all([
		import('virtual:record'),
		fetchWholeAtlas(core),
		fetchNetwork(),
		import('../../atlas/whole-atlas')
	]);
	return (known ??= { atlas, record: wholeRecord(record, network, more) });
}

/** What answering takes, likewise. @throws where it can't be fetched */
export async function fetchAnswers(core: Atlas): Promise<Answering> {
	if (answering) return answering;
	const [{ atlas, record }, { Answers }, { Inquiry }] = await Promise.all([
		fetchKnown(core),
		import('./answers.svelte'),
		import('../../view/inquiry')
	]);
	return (answering ??= { record, inquiry: new Inquiry(atlas, record.assumptions), Answers });
}

/** What a page has at hand; without `answers` it shows nothing that is computed from a question. */
interface Given {
	readonly record: RecordData;
	readonly answers?: Answers;
}

export class AnswerStore {
	readonly #view: View;
	#record: RecordData | undefined;
	/** Null until what answers them is there. */
	answers = $state.raw<Answers | null>(null);

	constructor(view: View, given?: Given) {
		this.#view = view;
		if (given) {
			this.#record = given.record;
			this.answers = given.answers ?? null;
		} else if (answering) this.#answerBy(answering);
	}

	get record(): RecordData | undefined {
		return this.#record;
	}

	async load(): Promise<Answers> {
		return this.answers ?? this.#answerBy(await fetchAnswers(this.#view.atlas));
	}

	/** For what only reads. */
	async loadRecord(): Promise<RecordData> {
		return this.#record ?? this.#learn(await fetchKnown(this.#view.atlas));
	}

	#answerBy({ record, inquiry, Answers }: Answering): Answers {
		this.#learn({ atlas: inquiry.atlas, record });
		// Whoever waited for them at the same time gets the same.
		return (this.answers ??= new Answers(this.#view, inquiry, record));
	}

	/** Who reads the record finds in the view whatever it speaks of. */
	#learn({ atlas, record }: Known): RecordData {
		this.#view.widen(atlas);
		return (this.#record = record);
	}
}

export const [getAnswerStore, setAnswerStore] = createContext<AnswerStore>();

/** Gives a view to all that is below a component, with the page it is on and the answers to it. */
export function provideView(view: View, given?: Given, page = new PageState(view)): AnswerStore {
	setView(view);
	setPage(page);
	return setAnswerStore(new AnswerStore(view, given));
}

/** For what is shown only once the record has been fetched, as every panel is. */
export const getRecord = (): RecordData => getAnswerStore().record!;
/** For what is shown only once the answers have been fetched, as every panel is. */
export const getAnswers = (): Answers => getAnswerStore().answers!;
