/**
 * Which two windows belong together, where several in one browser present the same briefing. The pair has a
 * name; each window of it bears it as the browser's name of the window, which outlives a reload, and by which
 * it is found again. A window opened by hand has none until it meets another that is alone.
 */
import type { Role } from './message';

type Named = { name: string };

const NAME = /^isthmus-(?:audience|presenter)-([a-z0-9]{1,20})$/;

export class Pair {
	readonly #role: Role;
	readonly #page: Named;
	#id: string | null;

	constructor(role: Role, page: Named) {
		this.#role = role;
		this.#page = page;
		this.#id = NAME.exec(page.name ?? '')?.[1] ?? null;
	}

	/** Null: it looks for its other half. */
	get id(): string | null {
		return this.#id;
	}

	/** Gives it a name where it has none. */
	found(): string {
		if (this.#id === null)
			this.join(
				Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('')
			);
		return this.#id!;
	}

	join(id: string): void {
		this.#id = id;
		// A name that somebody else has given it, as a frame around the page, stays.
		if (!this.#page.name || NAME.test(this.#page.name)) this.#page.name = this.nameOf(this.#role);
	}

	/** Of a window of this pair. */
	nameOf(role: Role): string {
		return `isthmus-${role}-${this.found()}`;
	}
}
