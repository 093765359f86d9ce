/**
 * What is asked of the network, answered: the paths compared, or what is left when something closes. Map,
 * panels and exports all ask here, so they show the same answer. Networks are built once.
 */
import type { Atlas } from '../atlas/atlas';
import { ASSUMPTION_IDS, type Goods, type Usable } from '../atlas/words';
import { pathAlong, wholePath, type ComparedPath } from '../analysis/measures/compared-path';
import type { Closure } from '../analysis/path-search/closures';
import type { Assumptions } from '../analysis/measures/hours';
import { networkOf, type Network } from '../analysis/network';
import { bestPath, openWith, routingContextOf, type RoutingContext } from '../analysis/path-search/question';
import { neededStatus, reroute, type Barred, type Rerouting } from '../analysis/reroute';
import { takesEnd } from '../analysis/stress';
import type { Path } from '../analysis/path';
import { routeOf, variantOf, type Selection } from './selection';
import { asks } from './setting-scope';
import { LETTERS, type Letter, type ViewState } from './state';

export type { Letter } from './state';

export interface ComparedItem {
	readonly letter: Letter;
	readonly selection: Selection;
	/** Null: between these places no path follows this route. */
	readonly found: ComparedPath | null;
}

/** Why a question has no answer, where it has none. */
export type Problem =
	| { readonly kind: 'no-ends' | 'same-place' | 'no-way' }
	| { readonly kind: 'off-network'; readonly place: string }
	| { readonly kind: 'end-closed'; readonly place: string; readonly closure: Closure }
	/**
	 * With nothing closed there is none either; a status that would have to count, if one would do, or bans
	 * without which there would be one.
	 */
	| { readonly kind: 'unjoined'; readonly status: Usable | null; readonly barred?: Barred };

export type Answer =
	| { readonly kind: 'compare'; readonly items: readonly ComparedItem[] }
	| { readonly kind: 'reroute'; readonly problem: Problem | null; readonly rerouting: Rerouting | null };

export type NetworkQuestion = Pick<
	ViewState,
	'compare' | 'from' | 'to' | 'closed' | 'by' | 'status' | 'goods' | 'assume'
>;

/** Answers questions to one atlas. Whoever speaks of an answer asks the same one: `report/answers`. */
export class Inquiry {
	readonly atlas: Atlas;
	readonly #defaults: Assumptions;
	readonly #networks = new Map<Goods, Network>();

	/** @param defaults the record's assumptions; a view may change them */
	constructor(atlas: Atlas, defaults: readonly { readonly id: keyof Assumptions; readonly value: number }[]) {
		this.atlas = atlas;
		const value = (id: keyof Assumptions) => defaults.find((item) => item.id === id)!.value;
		this.#defaults = Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, value(id)])) as Assumptions;
	}

	assumptions({ assume }: Pick<ViewState, 'assume'>): Assumptions {
		return { ...this.#defaults, ...assume };
	}

	/** The network of these goods under the view's terms. */
	routing(
		asked: Pick<NetworkQuestion, 'by' | 'status' | 'assume'>,
		day: string,
		goods: Goods
	): RoutingContext {
		const network = this.#networks.get(goods) ?? networkOf(this.atlas, goods);
		this.#networks.set(goods, network);
		const { by, status } = asked;
		return routingContextOf(this.atlas, network, goods, {
			by,
			day,
			status,
			assumptions: this.assumptions(asked)
		});
	}

	/** @param day YYYY-MM-DD @returns null where the view asks nothing */
	answer(asked: NetworkQuestion, day: string): Answer | null {
		if (!asks(asked)) return null;
		return asked.compare.length > 0 ? this.#compare(asked, day) : this.#reroute(asked, day);
	}

	/**
	 * What is left where only what operates counts; null where no more than that is counted, or nothing is
	 * asked.
	 */
	operating(
		asked: NetworkQuestion,
		day: string
	): { readonly open: Path | null; readonly best: Path | null } | null {
		const { from, to, closed, status, goods } = asked;
		if (status === 'operating' || from === null || to === null) return null;
		const routing = this.routing({ ...asked, status: 'operating' }, day, goods);
		return {
			open: bestPath(routing, from, to, routing.usable),
			best: bestPath(routing, from, to, openWith(routing, closed))
		};
	}

	/**
	 * Of what is compared between two places, where only what operates counts; null where no more than that is
	 * counted.
	 */
	comparedOperating(asked: NetworkQuestion, day: string): readonly ComparedItem[] | null {
		if (asked.status === 'operating' || asked.from === null || asked.to === null) return null;
		const answer = this.#compare({ ...asked, status: 'operating' }, day);
		return answer.kind === 'compare' ? answer.items : null;
	}

	#compare(asked: NetworkQuestion, day: string): Answer {
		const { compare, from, to, closed } = asked;
		const found = (selection: Selection): ComparedPath | null => {
			const [route, variant] = [routeOf(selection), variantOf(selection)];
			if (from === null || to === null) return wholePath(this.atlas, route, variant);
			const routing = this.routing(asked, day, this.atlas.route.get(route)!.kind);
			return pathAlong(routing, { from, to }, openWith(routing, closed), route, variant);
		};
		return {
			kind: 'compare',
			items: compare.map((selection, index) => ({
				letter: LETTERS[index],
				selection,
				found: found(selection)
			}))
		};
	}

	#reroute(asked: NetworkQuestion, day: string): Answer {
		const { from, to, closed, goods } = asked;
		const unanswered = (problem: Problem): Answer => ({ kind: 'reroute', problem, rerouting: null });
		if (from === null || to === null) return unanswered({ kind: 'no-ends' });
		if (from === to) return unanswered({ kind: 'same-place' });
		const routing = this.routing(asked, day, goods);
		for (const place of [from, to])
			if (!routing.network.place.has(place)) return unanswered({ kind: 'off-network', place });
		for (const place of [from, to]) {
			const closure = closed.find((item) => takesEnd(routing, item, place));
			if (closure) return unanswered({ kind: 'end-closed', place, closure });
		}
		const rerouting = reroute(routing, { from, to }, closed);
		const { open, barred } = rerouting;
		if (!open)
			return unanswered({
				kind: 'unjoined',
				status: neededStatus(routing, { from, to }, day),
				...(barred && { barred })
			});
		return { kind: 'reroute', problem: rerouting.best ? null : { kind: 'no-way' }, rerouting };
	}
}
