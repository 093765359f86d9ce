/**
 * The reader's own layers as a view has them. Never part of a link: they are kept in this browser, and here
 * is only what points at them.
 */
import type { UserLayer, UserFeaturePick } from './user-layer';

export class UserLayersInView {
	readonly #beside: () => string;
	/** Handed in by who keeps them: all, from the bottom up. */
	allOf = $state.raw<() => readonly UserLayer[]>(() => []);
	readonly all = $derived.by(() => this.allOf());
	readonly shown: readonly UserLayer[] = $derived.by(() => this.all.filter(({ shown }) => shown));
	/** Under the pointer. */
	hovered = $state.raw<UserFeaturePick | null>(null);
	#chosen = $state.raw<(UserFeaturePick & { readonly beside: string }) | null>(null);

	/**
	 * @param beside what else stands beside the map, in a word: when that changes, a panel of a layer has been
	 * left
	 */
	constructor(beside: () => string) {
		this.#beside = beside;
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
