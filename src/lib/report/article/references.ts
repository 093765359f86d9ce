/** Numbered references: a page to read and print cites by number and lists every source once, at its end. */
import { getContext, setContext } from 'svelte';

export class References {
	readonly #numbers = new Map<string, number>();

	/** @param at the address of a source's entry */
	constructor(readonly at: (source: string) => string) {}

	/**
	 * From 1 in the order in which sources are first cited: to be asked while the page is written from top to
	 * bottom.
	 */
	number(source: string): number {
		const known = this.#numbers.get(source);
		if (known !== undefined) return known;
		this.#numbers.set(source, this.#numbers.size + 1);
		return this.#numbers.size;
	}
	/** Ids of sources cited so far, in the order of their numbers. */
	get cited(): readonly string[] {
		return [...this.#numbers.keys()];
	}
}

const KEY = Symbol('references');

/** Where the list of a page has a source. */
export const referenceAnchor = (source: string) => `source-${source}`;

/** For all that stands on the page; `at` where the list is another page's. */
export const setReferences = (at = (source: string) => `#${referenceAnchor(source)}`): References =>
	setContext(KEY, new References(at));
/** Undefined beside the map, where each statement names its sources itself. */
export const getReferences = () => getContext<References | undefined>(KEY);
