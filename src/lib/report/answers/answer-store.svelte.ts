/**
 * What belongs to a view and is fetched when it is first needed: the text of the record, and the answers to
 * what the view asks. It stands in the context with the view, so that panels, maps and stage read the same;
 * this module itself brings along neither.
 */
import { createContext } from 'svelte';
import type { RecordData } from '../../atlas/compiled';
import { PageState, setPage } from '../../view/page-state.svelte';
import { setView, type View } from '../../view/view.svelte';
import type { Answers, AskingView } from './answers.svelte';

interface Fetched {
	readonly record: RecordData;
	readonly Answers: typeof import('./answers.svelte').Answers;
}

/** Once for all views: a sheet that is printed has no time to wait. */
let fetched: Fetched | undefined;
/** What answering takes. Whatever doesn't come is asked for again by the next who needs it. */
export async function fetchAnswers(): Promise<Fetched> {
	const [{ default: record }, { Answers }] = await Promise.all([
		import('virtual:record'),
		import('./answers.svelte')
	]);
	return (fetched = { record, Answers });
}

/** What a page has at hand; without `Answers` it shows nothing that is computed from a question. */
type Given = Pick<Fetched, 'record'> & Partial<Fetched>;

export class AnswerStore {
	readonly #view: AskingView;
	#record: RecordData | undefined;
	/** Null until what answers them is there. */
	answers = $state.raw<Answers | null>(null);

	constructor(view: AskingView, given: Given | undefined = fetched) {
		this.#view = view;
		this.#record = given?.record;
		if (given?.Answers) this.answers = new given.Answers(view, given.record);
	}

	get record(): RecordData | undefined {
		return this.#record;
	}

	async load(): Promise<Answers> {
		if (this.answers) return this.answers;
		const { record, Answers } = await fetchAnswers();
		this.#record ??= record;
		return (this.answers ??= new Answers(this.#view, this.#record));
	}

	/** For what only reads. */
	async loadRecord(): Promise<RecordData> {
		return (this.#record ??= (await import('virtual:record')).default);
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
