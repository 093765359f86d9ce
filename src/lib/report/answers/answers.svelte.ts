/**
 * What a view asks of the network, answered: each answer is derived once, and panels, maps and stage read the
 * same. In a chunk of its own, which a reader who asks nothing never fetches.
 */
import { criticality, type Critical } from '../../analysis/criticality';
import type { RoutingContext } from '../../analysis/question';
import { stressRow, type Cell } from '../../analysis/stress';
import type { RecordData } from '../../atlas/compiled';
import type { Goods } from '../../atlas/words';
import { askedIn } from '../../view/asking';
import type { Answer, Asked, Inquiry } from '../../view/inquiry';
import type { View } from '../../view/view.svelte';
import { compared, type Compared } from '../compare/compared';

/** What of a view the answers rest on. */
export type AskingView = Pick<View, 'state' | 'day'>;
type Dated = Asked & { readonly day: string };

/** The same question is the same text: a camera that moves, or a panel that opens, asks nothing anew. */
const written = ({ compare, from, to, closed, by, status, goods, assume }: Asked, day: string): string =>
	JSON.stringify({ compare, from, to, closed, by, status, goods, assume, day } satisfies Dated);
const read = (question: string) => JSON.parse(question) as Dated;

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

	/** All that the view sets, also what the tool in the panel leaves aside. */
	readonly #set = $derived.by(() => written(this.#view.state, this.#view.day));
	readonly #asked = $derived.by(() => written(askedIn(this.#view.state), this.#view.day));
	readonly #terms = $derived.by(() => {
		const { by, status, assume } = this.#view.state;
		return written(
			{ compare: [], from: null, to: null, closed: [], goods: 'cargo', by, status, assume },
			this.#view.day
		);
	});
	readonly #isCritical = $derived.by(() => this.#view.state.focus?.kind === 'critical');
	readonly #names = $derived.by(() => this.#view.state.names);

	/** Null where the view asks nothing. */
	readonly answer: Answer | null = $derived.by(() => this.to(read(this.#asked)));
	/** The answer where ways around what is closed are asked for; null where something else is. */
	readonly rerouting = $derived.by(() => (this.answer?.kind === 'reroute' ? this.answer : null));
	/**
	 * The same where only what operates counts; null where no more than that is counted, or nothing is asked.
	 */
	readonly operating = $derived.by(() => {
		const { day, ...asked } = read(this.#set);
		return this.inquiry.operating(asked, day);
	});

	/** What is compared, measured; none where nothing is. */
	readonly compared: readonly Compared[] = $derived.by(() => {
		const { day, ...asked } = read(this.#set);
		return compared(this.record, this.inquiry, { ...asked, names: this.#names }, day);
	});
	/** The same where only what operates counts; null where no more than that is counted. */
	readonly comparedOperating = $derived.by(() => {
		const { day, ...asked } = read(this.#set);
		return this.inquiry.comparedOperating(asked, day);
	});

	/** What the way hangs on, from the worst to the mildest; null where that isn't asked. */
	readonly critical: readonly Critical[] | null = $derived.by(() => {
		const { from, to, goods } = read(this.#asked);
		if (!this.#isCritical || from === null || to === null || from === to) return null;
		return criticality(this.routing(goods), { from, to });
	});

	/** The pairs on record, each under every closure of the matrix. */
	readonly stress: readonly (readonly Cell[])[] = $derived.by(() => {
		const { pairs, closures } = this.record.stress;
		const closed = closures.map((id) => this.record.closures.find((closure) => closure.id === id)!.closes);
		return pairs.map((pair) => stressRow(pair, closed, (goods) => this.routing(goods)));
	});

	readonly assumptions = $derived.by(() => this.inquiry.assumptions(read(this.#terms)));

	/** The network of these goods under the view's terms. */
	routing(goods: Goods): RoutingContext {
		const terms = read(this.#terms);
		return this.inquiry.ground(terms, terms.day, goods);
	}

	/** What a question of somebody else's has for an answer, such as a statement that is tested. */
	to({ day, ...asked }: Dated): Answer | null {
		return this.inquiry.answer(asked, day);
	}
}
