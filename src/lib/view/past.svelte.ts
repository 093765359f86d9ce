/**
 * What lies behind a page: how many steps of the history it has made itself, and how far what stood beside
 * the map then had been read.
 */
export class Past {
	/** Steps that Back can take without leaving the page. */
	depth = $state(0);
	/** px from the top, by step and by what was read. */
	readonly #scrolls = new Map<number, Map<string, number>>();

	/** A step is made: those that lay ahead are gone, as the browser's are. @returns its depth */
	push(): number {
		this.depth++;
		for (const step of this.#scrolls.keys()) if (step >= this.depth) this.#scrolls.delete(step);
		return this.depth;
	}

	/** px; 0 where it wasn't read at this step. */
	scrollOf(opened: string): number {
		return this.#scrolls.get(this.depth)?.get(opened) ?? 0;
	}

	keepScroll(opened: string, top: number): void {
		const step = this.#scrolls.get(this.depth) ?? new Map<string, number>();
		this.#scrolls.set(this.depth, step.set(opened, top));
	}
}
