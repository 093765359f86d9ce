/**
 * The reader's own briefings, kept in this browser. Each save names the revision it was made from: on top of
 * a newer one, as from a second tab, it is refused and said. Nothing throws: what can't be kept stays in
 * memory, where it can be presented and exported, and it is said why.
 */
import {
	WorkStore,
	type ChangeChannel,
	type Kind,
	type StoreBackend,
	type Trouble
} from '../../storage/work-store';
import { isObject } from '../document/lenient-reader';
import type { Briefing } from '../document/schema';

export interface Saved {
	/** As it was written; by an older version of the map perhaps. */
	readonly briefing: Briefing;
	/** From 1, one more with each save; 0: never saved. */
	readonly revision: number;
	/** ISO date and time. */
	readonly at: string;
}
export type Saving =
	| { readonly kind: 'saved'; readonly revision: number }
	/** Somebody else has saved it since; null: has deleted it. */
	| { readonly kind: 'newer'; readonly theirs: Saved | null }
	| { readonly kind: 'failed'; readonly trouble: Trouble };

class Newer extends Error {
	constructor(readonly theirs: Saved | null) {
		super('A newer one is there.');
	}
}

export class Library {
	readonly #store: WorkStore<Saved>;
	readonly #now: () => Date;
	/** By id, what this window has made to be saved since it last heard that it is: any of it may be there. */
	readonly #made = new Map<string, Saved[]>();

	constructor(backend: StoreBackend, changes: ChangeChannel, now: () => Date = () => new Date()) {
		this.#store = new WorkStore(BRIEFINGS, backend, changes);
		this.#now = now;
	}

	/** All, the latest first, and why they can't be kept where that is so. */
	async list(): Promise<{ readonly saved: readonly Saved[]; readonly trouble: Trouble | null }> {
		const { kept, unkept, trouble } = await this.#store.list();
		const saved = [...unkept, ...kept.filter(({ briefing }) => this.#store.isKept(briefing.id))];
		return { saved: saved.sort((a, b) => (a.at < b.at ? 1 : -1)), trouble };
	}

	/** Null where none is called so. */
	load(id: string): Promise<Saved | null> {
		return this.#store.load(id);
	}

	/** Whether the browser keeps it as it was last saved. */
	isKept(id: string): boolean {
		return this.#store.isKept(id);
	}

	/** @param base the revision that this one was made from; 0 for a new one */
	async save(briefing: Briefing, base: number): Promise<Saving> {
		const { id } = briefing;
		const at = this.#now().toISOString();
		let revision = base + 1;
		const onTop = (theirs: Saved | null): Saved => {
			const there = theirs?.revision ?? 0;
			const made = this.#made.get(id) ?? [];
			if (there !== base && !made.some((mine) => isSame(mine, theirs))) throw new Newer(theirs);
			revision = there + 1;
			const mine = { briefing, revision, at };
			this.#made.set(id, [...made, mine]);
			return mine;
		};
		try {
			const trouble = await this.#store.change(id, onTop, { briefing, revision: base, at });
			if (trouble) return { kind: 'failed', trouble };
			this.#made.delete(id);
			return { kind: 'saved', revision };
		} catch (error) {
			if (error instanceof Newer) return { kind: 'newer', theirs: error.theirs };
			throw error;
		}
	}

	/** @returns whether it is gone */
	remove(id: string): Promise<boolean> {
		return this.#store.remove(id);
	}

	/** One was saved or deleted, as in another tab. @returns stops listening */
	onChange(listener: (id: string) => void): () => void {
		return this.#store.onChange(listener);
	}
}

const isSame = (mine: Saved, theirs: Saved | null): boolean =>
	mine.at === theirs?.at && JSON.stringify(mine) === JSON.stringify(theirs);

export const isSaved = (value: unknown): value is Saved =>
	isObject(value) &&
	typeof value.revision === 'number' &&
	typeof value.at === 'string' &&
	isObject(value.briefing) &&
	typeof value.briefing.id === 'string' &&
	typeof value.briefing.title === 'string' &&
	Array.isArray(value.briefing.steps);

export const BRIEFINGS: Kind<Saved> = {
	is: isSaved,
	idOf: ({ briefing }) => briefing.id,
	changedAt: ({ at }) => at
};
