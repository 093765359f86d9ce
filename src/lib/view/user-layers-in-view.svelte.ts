/**
 * The reader's own layers as a view has them. Never part of a link: they are kept in this browser, and here
 * is only what points at them.
 */
import type { UserLayer, UserFeaturePick } from './user-layer';

export class UserLayersInView {
	readonly #beside: () => string;
	#source = $state.raw<() => readonly UserLayer[]>(() => []);
	/** From the bottom up. */
	readonly all = $derived.by(() => this.#source());
	readonly shown: readonly UserLayer[] = $derived.by(() => this.all.filter(({ shown }) => shown));
	#chosen = $state.raw<(UserFeaturePick & { readonly beside: string }) | null>(null);

	/**
	 * @param beside what else stands beside the map, in a word: when that changes, a panel of a layer has been
	 * left
	 */
	constructor(beside: () => string) {
		this.#beside = beside;
	}

	/** @param source all of them as they change, from the bottom up */
	follow(source: () => readonly UserLayer[]): void {
		this.#source = source;
	}

	/** What the panel shows; null: no panel of a layer is open. */
	readonly chosen: UserFeaturePick | null = $derived.by(() => {
		const chosen = this.#chosen;
		return chosen && chosen.beside === this.#beside() && this.all.some(({ id }) => id === chosen.layer)
			? chosen
			: null;
	});

	choose(pick: UserFeaturePick | null): void {
		this.#chosen = pick && { ...pick, beside: this.#beside() };
	}
}
