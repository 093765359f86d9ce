/**
 * Questions, answered once: each part of an answer is worked out when it is first read. What a page shows
 * derives from these (`answers.svelte.ts`); what is saved or printed reads them as they are.
 */
import { criticality, type Critical } from '../../analysis/criticality';
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { Viewpoint } from '../../atlas/words';
import type { Answer, NetworkQuestion, ComparedItem, Inquiry } from '../../view/inquiry';
import { shownQuestion, type ShownView } from '../../view/shown-question';
import type { ViewState } from '../../view/state';
import { compared, type Compared } from '../compare/compared';

/** The same question is the same text. @param day YYYY-MM-DD */
export const questionText = (
	{ compare, from, to, closed, by, status, goods, assume }: NetworkQuestion,
	day: string
): string =>
	JSON.stringify({ compare, from, to, closed, by, status, goods, assume, day } satisfies DatedQuestion);
export type DatedQuestion = NetworkQuestion & { readonly day: string };
export const readQuestion = (text: string): DatedQuestion => JSON.parse(text) as DatedQuestion;

function once<T>(work: () => T): () => T {
	let done: { readonly value: T } | undefined;
	return () => (done ??= { value: work() }).value;
}

export class AnsweredQuestion {
	readonly #answer: () => Answer | null;
	readonly #operating: () => ReturnType<Inquiry['operating']>;
	readonly #comparedOperating: () => readonly ComparedItem[] | null;
	readonly #critical: () => readonly Critical[] | null;
	readonly #compared: (names: Viewpoint | null) => readonly Compared[];

	constructor(inquiry: Inquiry, record: RecordData, question: DatedQuestion) {
		const { day, ...asked } = question;
		this.#answer = once(() => inquiry.answer(asked, day));
		this.#operating = once(() => inquiry.operating(asked, day));
		this.#comparedOperating = once(() => inquiry.comparedOperating(asked, day));
		this.#critical = once(() => {
			const { from, to, goods } = asked;
			if (from === null || to === null || from === to) return null;
			return criticality(inquiry.routing(asked, day, goods), { from, to });
		});
		this.#compared = (names) => compared(record, inquiry, this.#answer(), { ...asked, names }, day);
	}

	/** Null where nothing is asked. */
	get answer(): Answer | null {
		return this.#answer();
	}
	/** The answer where ways around what is closed are asked for; null where something else is. */
	get rerouting(): Extract<Answer, { kind: 'reroute' }> | null {
		const answer = this.#answer();
		return answer?.kind === 'reroute' ? answer : null;
	}
	/**
	 * The same where only what operates counts; null where no more than that is counted, or nothing is asked.
	 */
	get operating(): ReturnType<Inquiry['operating']> {
		return this.#operating();
	}
	/** What is compared where only what operates counts; null where no more than that is counted. */
	get comparedOperating(): readonly ComparedItem[] | null {
		return this.#comparedOperating();
	}
	/** What the way hangs on, from the worst to the mildest; null without two places. */
	get critical(): readonly Critical[] | null {
		return this.#critical();
	}
	/** What is compared, measured; none where nothing is. */
	compared(names: Viewpoint | null): readonly Compared[] {
		return this.#compared(names);
	}
}

/** A view that stands still, with the answer to what its map asks. */
export interface AnsweredView {
	readonly atlas: Atlas;
	readonly record: RecordData;
	readonly inquiry: Inquiry;
	readonly state: ShownView;
	/** That it shows, YYYY-MM-DD. */
	readonly day: string;
	readonly question: AnsweredQuestion;
}

/** The views of one file: what two of them ask alike is answered once. */
export class AnsweredViews {
	readonly inquiry: Inquiry;
	readonly record: RecordData;
	readonly #questions = new Map<string, AnsweredQuestion>();

	constructor(inquiry: Inquiry, record: RecordData) {
		this.inquiry = inquiry;
		this.record = record;
	}

	of(view: ViewState): AnsweredView {
		const { inquiry, record } = this;
		const state = shownQuestion(view);
		const day = state.asof ?? inquiry.atlas.latest;
		const text = questionText(state, day);
		const question = this.#questions.get(text) ?? new AnsweredQuestion(inquiry, record, readQuestion(text));
		this.#questions.set(text, question);
		return { atlas: inquiry.atlas, record, inquiry, state, day, question };
	}
}
