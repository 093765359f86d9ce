/**
 * What a reader does to ask something of the network: choose what is compared, ends, closures, terms. Part of
 * the view.
 */
import type { Closure } from '../analysis/path-search/closures';
import type { Goods } from '../atlas/words';
import { isAsking, panelOf, type Question } from './asking';
import { MOST_COMPARED } from './address/inquiry-parameters';
import { SuspendedQuestions } from './suspended-questions';
import type { Selection } from './selection';
import { asks, PLAIN_QUESTION, toolOf, toolOfPanel } from './setting-scope';
import type { Focus, ViewState } from './state';

type Terms = Partial<Pick<ViewState, 'by' | 'status' | 'assume' | 'maps'>>;

export class Asking {
	readonly #state: () => ViewState;
	readonly #change: (part: Partial<ViewState>, how: 'push' | 'replace') => void;
	readonly #suspended = new SuspendedQuestions();
	/**
	 * Whether the panel of what is asked was closed, and what is opened since is looked at beside the answer.
	 */
	#isClosed = false;
	/** What the next click on the map chooses: an end, or what to close; null: it opens what it hits. */
	picking = $state.raw<'from' | 'to' | 'close' | null>(null);

	constructor(state: () => ViewState, change: (part: Partial<ViewState>, how: 'push' | 'replace') => void) {
		this.#state = state;
		this.#change = change;
	}

	/** Whether the answer is on the map without its panel. */
	get stays(): boolean {
		const state = this.#state();
		return asks(state) && !isAsking(panelOf(state));
	}

	/** Asks something anew: whatever was asked before is put aside, and the map looks at the answer. */
	ask(question: Question): void {
		this.keep();
		this.#change({ ...PLAIN_QUESTION, focus: null, ...question, camera: null }, 'push');
	}

	/** Takes the question off the map for good, on which the panel it was asked in stays to ask another. */
	clear(): void {
		const state = this.#state();
		this.#suspended.forget(toolOf(state));
		this.#change({ ...PLAIN_QUESTION, focus: panelOf(state) }, 'push');
	}

	/**
	 * Closes what stands beside the map. A question stays on the map until the reader clears it or looks at
	 * something else: it is what was worked on, and what a link or a picture is made of now. From anything else
	 * one comes back to its panel, unless that was closed.
	 */
	shut(): void {
		const state = this.#state();
		if (!asks(state)) {
			// Terms without a question would govern what nobody sees.
			this.keep();
			this.#change({ ...PLAIN_QUESTION, focus: null }, 'push');
			return;
		}
		const kind = panelOf(state)?.kind;
		if (kind === 'compare' || kind === 'reroute') this.#isClosed = true;
		this.#change({ focus: this.#isClosed ? { kind: 'none' } : null }, 'push');
	}

	/** Remembers what is asked, before the view shows something else. */
	keep(): void {
		this.#suspended.keep(this.#state());
	}

	/** A panel opens: what it makes of the question, which is kept. */
	enter(focus: Focus | null): Partial<ViewState> {
		const part = this.entering(focus);
		this.keep();
		return part;
	}

	/**
	 * What opening a panel would make of the question. A tool finds its own again; what is opened once the
	 * panel is closed puts it aside.
	 */
	entering(focus: Focus | null): Partial<ViewState> {
		const state = this.#state();
		const tool = toolOfPanel(focus);
		if (tool) return tool === toolOf(state) ? {} : (this.#suspended.of(tool) ?? PLAIN_QUESTION);
		const isLeft = focus?.kind === 'stakes' || (focus && state.focus?.kind === 'none');
		return isLeft ? PLAIN_QUESTION : {};
	}

	/**
	 * What switching routes makes of the question: behind a comparison whose panel is closed none would be
	 * seen, so it is put aside.
	 */
	switching(): Partial<ViewState> {
		const { focus, compare } = this.#state();
		if (focus?.kind !== 'none' || compare.length === 0) return {};
		this.keep();
		return { ...PLAIN_QUESTION, focus: null };
	}

	/** The view has changed: what stands beside the map now. */
	opened(panel: Focus | null): void {
		if (toolOfPanel(panel)) this.#isClosed = false;
		// What is chosen on the map is chosen for a panel, and ends with it.
		if (!isAsking(panel)) this.picking = null;
	}

	/**
	 * Adds to the comparison, and the map looks at all of it; the fifth and what is compared already are left
	 * out.
	 */
	add(selection: Selection): void {
		const part = this.enter({ kind: 'compare' });
		const compare = part.compare ?? this.#state().compare;
		if (!compare.includes(selection)) this.#compare([...compare, selection], { ...part, camera: null });
	}

	remove(selection: Selection): void {
		const rest = this.#state().compare.filter((item) => item !== selection);
		// Ends and terms without anything compared would ask for a path.
		this.#compare(rest, rest.length === 0 ? PLAIN_QUESTION : {});
	}

	/**
	 * Puts one in the place of another, and the map looks at all of it; where it is compared already, the two
	 * change places.
	 */
	swap(old: Selection, next: Selection): void {
		this.#compare(
			this.#state().compare.map((item) => (item === old ? next : item === next ? old : item)),
			{ camera: null }
		);
	}

	/** Places; null leaves an end open. With both, the map looks at the answer. */
	between(from: string | null, to: string | null): void {
		const isAnswered = from !== null && to !== null;
		this.#change({ from, to, focus: this.#panel(), ...(isAnswered ? { camera: null } : {}) }, 'push');
	}

	turnAround(): void {
		const { from, to } = this.#state();
		this.between(to, from);
	}

	close(closure: Closure): void {
		const { closed } = this.#state();
		if (!closed.includes(closure)) this.setClosed([...closed, closure]);
	}

	reopen(closure: Closure): void {
		this.setClosed(this.#state().closed.filter((item) => item !== closure));
	}

	/** The map looks at what is left. */
	setClosed(closed: readonly Closure[]): void {
		const { from, to } = this.#state();
		// Whoever closes on the map what they look at goes on there.
		const isAnswered = from !== null && to !== null && this.picking !== 'close';
		this.#change(
			{ closed: [...new Set(closed)], focus: this.#panel(), ...(isAnswered && { camera: null }) },
			'push'
		);
	}

	/** Other goods travel on another network: ends and closures of the one mean nothing on the other. */
	carry(goods: Goods): void {
		if (goods !== this.#state().goods)
			this.#change({ goods, from: null, to: null, closed: [], focus: this.#panel() }, 'push');
	}

	set(terms: Terms): void {
		this.#change(terms, 'replace');
	}

	#compare(compare: readonly Selection[], part: Partial<ViewState> = {}): void {
		this.#change({ ...part, compare: compare.slice(0, MOST_COMPARED), focus: { kind: 'compare' } }, 'push');
	}

	/**
	 * A question about what a path depends on stays open while its terms change; any other panel makes room for
	 * the answer.
	 */
	#panel(): Focus {
		const { focus } = this.#state();
		if (focus?.kind === 'critical') return focus;
		return { kind: toolOf(this.#state()) === 'compare' ? 'compare' : 'reroute' };
	}
}
