/** What a reader does to ask something of the network: choose what is compared, ends, closures, terms. Part of the view. */
import type { Closure } from '../analysis/closures';
import type { Goods } from '../atlas/words';
import { MOST_COMPARED } from './inquiry-parameters';
import type { Selection } from './selection';
import type { Focus, ViewState } from './state';

/** What a ready-made comparison or question sets. */
export type Question = Partial<Pick<ViewState, 'compare' | 'from' | 'to' | 'closed' | 'goods' | 'status' | 'by'>>;
type Terms = Partial<Pick<ViewState, 'by' | 'status' | 'assume' | 'maps'>>;

const NOTHING = { compare: [], from: null, to: null, closed: [], goods: 'cargo', maps: null } as const;

/** Whether a view compares or asks for a way. */
export const asks = ({ compare, from, to, closed }: ViewState): boolean =>
	compare.length > 0 || from !== null || to !== null || closed.length > 0;

/** What stands beside the map: what is in focus, else what is asked. */
export function panelOf(state: ViewState): Focus | null {
	if (state.focus !== null || !asks(state)) return state.focus;
	return { kind: state.compare.length > 0 ? 'compare' : 'reroute' };
}

/** Whether a panel asks something of the network. */
export const isAsking = (panel: Focus | null): boolean =>
	panel?.kind === 'compare' || panel?.kind === 'reroute' || panel?.kind === 'critical';

export class Asking {
	readonly #state: () => ViewState;
	readonly #change: (part: Partial<ViewState>, how: 'push' | 'replace') => void;

	constructor(state: () => ViewState, change: (part: Partial<ViewState>, how: 'push' | 'replace') => void) {
		this.#state = state;
		this.#change = change;
	}

	/** Asks something anew: whatever was asked before is forgotten, and the map looks at the answer. */
	ask(question: Question): void {
		this.#change({ ...NOTHING, focus: null, ...question, camera: null }, 'push');
	}

	/** Stops asking. */
	leave(): void {
		this.#change({ ...NOTHING, focus: null }, 'push');
	}

	/** Adds to the comparison, and the map looks at all of it; the fifth and what is compared already are left out. */
	add(selection: Selection): void {
		const { compare } = this.#state();
		if (!compare.includes(selection)) this.#compare([...compare, selection], { camera: null });
	}

	remove(selection: Selection): void {
		this.#compare(this.#state().compare.filter((item) => item !== selection));
	}

	/** Puts one in the place of another; where it is compared already, the two change places. */
	swap(old: Selection, next: Selection): void {
		this.#compare(this.#state().compare.map((item) => (item === old ? next : item === next ? old : item)));
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

	setClosed(closed: readonly Closure[]): void {
		this.#change({ closed: [...new Set(closed)], focus: this.#panel() }, 'push');
	}

	/** Other goods travel on another network: ends and closures of the one mean nothing on the other. */
	carry(goods: Goods): void {
		if (goods !== this.#state().goods) this.#change({ goods, from: null, to: null, closed: [], focus: this.#panel() }, 'push');
	}

	set(terms: Terms): void {
		this.#change(terms, 'replace');
	}

	#compare(compare: readonly Selection[], look: Pick<ViewState, 'camera'> | null = null): void {
		this.#change({ compare: compare.slice(0, MOST_COMPARED), focus: { kind: 'compare' }, ...look }, 'push');
	}

	/** A question about what hangs on a way stays open while its terms change; any other panel makes room for the answer. */
	#panel(): Focus {
		const { focus, compare } = this.#state();
		if (focus?.kind === 'critical') return focus;
		return { kind: compare.length > 0 ? 'compare' : 'reroute' };
	}
}
