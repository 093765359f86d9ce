/**
 * What belongs to a view and is fetched when it is first needed: the text of the record, and the answers to
 * what the view asks. It stands in the context with the view, so that panels, maps and stage read the same;
 * this module itself brings along neither.
 */
import { createContext } from 'svelte';
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { Inquiry } from '../../view/inquiry';
import { setView, type View } from '../../view/view.svelte';
import type { Answers } from './answers.svelte';

interface Fetched {
	readonly record: RecordData;
	readonly inquiry: Inquiry;
	readonly Answers: typeof import('./answers.svelte').Answers;
}

/** Once for all views: a sheet that is printed has no time to wait. */
let fetched: Fetched | undefined;
/**
 * What answering takes. Whatever doesn't come is asked for again by the next who needs it.
 * @param atlas of the page
 */
export async function fetchAnswers(atlas: Atlas): Promise<Fetched> {
	if (fetched) return fetched;
	const [{ default: record }, { Answers }, { Inquiry }] = await Promise.all([
		import('virtual:record'),
		import('./answers.svelte'),
		import('../../view/inquiry')
	]);
	return (fetched ??= { record, inquiry: new Inquiry(atlas, record.assumptions), Answers });
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
		} else if (fetched) this.#answerBy(fetched);
	}

	get record(): RecordData | undefined {
		return this.#record;
	}

	async load(): Promise<Answers> {
		return this.answers ?? this.#answerBy(await fetchAnswers(this.#view.atlas));
	}

	/** For what only reads. */
	async loadRecord(): Promise<RecordData> {
		return (this.#record ??= (await import('virtual:record')).default);
	}

	#answerBy({ record, inquiry, Answers }: Fetched): Answers {
		this.#record = record;
		// Whoever waited for them at the same time gets the same.
		return (this.answers ??= new Answers(this.#view, inquiry, record));
	}
}

export const [getAnswerStore, setAnswerStore] = createContext<AnswerStore>();

/** Gives a view to all that is below a component, with what belongs to it. */
export function provideView(view: View, given?: Given): AnswerStore {
	setView(view);
	return setAnswerStore(new AnswerStore(view, given));
}

/** For what is shown only once the record has been fetched, as every panel is. */
export const getRecord = (): RecordData => getAnswerStore().record!;
/** For what is shown only once the answers have been fetched, as every panel is. */
export const getAnswers = (): Answers => getAnswerStore().answers!;
