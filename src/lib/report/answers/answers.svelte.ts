/**
 * What a view asks of the network, answered: each answer is derived once, and panels, maps and stage read the
 * same. In a chunk of its own, which a reader who asks nothing never fetches.
 */
import type { Critical } from '../../analysis/criticality';
import type { RoutingContext } from '../../analysis/path-search/question';
import { stressRow, type Cell } from '../../analysis/stress';
import type { RecordData } from '../../atlas/compiled';
import type { Goods } from '../../atlas/words';
import type { Answer, Inquiry } from '../../view/inquiry';
import { shownQuestion } from '../../view/shown-question';
import type { View } from '../../view/view.svelte';
import type { Compared } from '../compare/compared';
import { AnsweredQuestion, questionText, readQuestion, type DatedQuestion } from './answered';

/** What of a view the answers rest on. */
export type AskingView = Pick<View, 'state' | 'day'>;

export class Answers {
	readonly record: RecordData;
	/** What is asked: for who speaks of other questions than the view's own. */
	readonly inquiry: Inquiry;
	readonly #view: AskingView;

	/**
	 * To be made outside of any component, or in the one that gives the view: they last as long as the view
	 * does.
	 */
	constructor(view: AskingView, inquiry: Inquiry, record: RecordData) {
		this.#view = view;
		this.record = record;
		this.inquiry = inquiry;
	}

	// As text: a camera that moves, or a panel that opens, asks nothing anew.
	/** All that the view sets, also what the tool in the panel leaves aside. */
	readonly #set = $derived.by(() => questionText(this.#view.state, this.#view.day));
	readonly #asked = $derived.by(() => questionText(shownQuestion(this.#view.state), this.#view.day));
	readonly #terms = $derived.by(() => {
		const { by, status, assume } = this.#view.state;
		return questionText(
			{ compare: [], from: null, to: null, closed: [], goods: 'cargo', by, status, assume },
			this.#view.day
		);
	});
	readonly #isCritical = $derived.by(() => this.#view.state.focus?.kind === 'critical');
	readonly #names = $derived.by(() => this.#view.state.names);

	/** What the map answers. */
	readonly question = $derived.by(() => this.#answered(this.#asked));
	readonly #comparison = $derived.by(() =>
		this.#set === this.#asked ? this.question : this.#answered(this.#set)
	);

	/** Null where the view asks nothing. */
	readonly answer: Answer | null = $derived.by(() => this.question.answer);
	/** The answer where ways around what is closed are asked for; null where something else is. */
	readonly rerouting = $derived.by(() => this.question.rerouting);
	/**
	 * The same where only what operates counts; null where no more than that is counted, or nothing is asked.
	 */
	readonly operating = $derived.by(() => this.question.operating);

	/** What is compared, measured, also while the panel asks something else; none where nothing is. */
	readonly compared: readonly Compared[] = $derived.by(() => this.#comparison.compared(this.#names));
	/** The same where only what operates counts; null where no more than that is counted. */
	readonly comparedOperating = $derived.by(() => this.#comparison.comparedOperating);

	/** What the way hangs on, from the worst to the mildest; null where that isn't asked. */
	readonly critical: readonly Critical[] | null = $derived.by(() =>
		this.#isCritical ? this.question.critical : null
	);

	/** The pairs on record, each under every closure of the matrix. */
	readonly stress: readonly (readonly Cell[])[] = $derived.by(() => {
		const { pairs, closures } = this.record.stress;
		const closed = closures.map((id) => this.record.closures.find((closure) => closure.id === id)!.closes);
		return pairs.map((pair) => stressRow(pair, closed, (goods) => this.routing(goods)));
	});

	readonly assumptions = $derived.by(() => this.inquiry.assumptions(readQuestion(this.#terms)));

	/** The network of these goods under the view's terms. */
	routing(goods: Goods): RoutingContext {
		const terms = readQuestion(this.#terms);
		return this.inquiry.routing(terms, terms.day, goods);
	}

	/** What a question of somebody else's has for an answer, such as a statement that is tested. */
	to({ day, ...asked }: DatedQuestion): Answer | null {
		return this.inquiry.answer(asked, day);
	}

	#answered(question: string): AnsweredQuestion {
		return new AnsweredQuestion(this.inquiry, this.record, readQuestion(question));
	}
}
