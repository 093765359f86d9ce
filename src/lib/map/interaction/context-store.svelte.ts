/**
 * The region's other railways and roads, fetched when a map first comes close enough to draw them: the first
 * map does without. The view knows them from then on, so that they can be pointed at and opened.
 */
import { isWhole } from '../../atlas/atlas';
import { fetchWholeAtlas } from '../../atlas/fetch-network';
import type { View } from '../../view/view.svelte';
import type { Context } from '../scene/context/context';

type Drawing = typeof import('../scene/context/context');
export interface FetchedContext extends Pick<Drawing, 'contextInSight'> {
	readonly context: Context;
}

/** Once for all maps. */
let drawing = $state.raw<Drawing>();

export class ContextStore {
	readonly #view: Pick<View, 'atlas' | 'widen'>;
	readonly #isNear;
	#failed = $state(false);

	/**
	 * @param isNear whether a map is close enough for them, and shows them. To be made while a component is.
	 */
	constructor(view: Pick<View, 'atlas' | 'widen'>, isNear: () => boolean) {
		this.#view = view;
		this.#isNear = $derived.by(isNear);
		$effect(() => {
			if (this.#isNear && !this.now && !this.#failed) this.again();
		});
	}

	/** Null until it has come. */
	readonly now: FetchedContext | null = $derived.by(() => {
		const { atlas } = this.#view;
		if (!drawing || !isWhole(atlas)) return null;
		return { context: drawing.contextOf(atlas), contextInSight: drawing.contextInSight };
	});

	/** Whether a map should show it, and it could not be had. */
	readonly missing: boolean = $derived.by(() => this.#isNear && this.#failed && !this.now);
	readonly again = (): void => {
		this.#failed = false;
		this.#fetch().catch(() => (this.#failed = true));
	};

	async #fetch(): Promise<void> {
		const { atlas } = this.#view;
		const [whole, parts] = await Promise.all([fetchWholeAtlas(atlas), import('../scene/context/context')]);
		drawing = parts;
		// What else needed it may have been there first.
		if (!isWhole(this.#view.atlas)) this.#view.widen(whole);
	}
}
