/**
 * The reader's own briefings, kept in this browser. Each save names the revision it was made from: on top of a newer one, as from a second
 * tab, it is refused and said. Nothing throws: what can't be kept stays in memory, where it can be presented and exported, and it is said why.
 */
import type { Briefing } from '../document/schema';
import { isObject } from '../document/lenient-reader';

export interface Saved {
	/** As it was written; by an older version of the map perhaps. */
	readonly briefing: Briefing;
	/** From 1, one more with each save; 0: never saved. */
	readonly revision: number;
	/** ISO date and time. */
	readonly at: string;
}
export type Trouble = 'full' | 'forbidden';
export type Saving =
	| { readonly kind: 'saved'; readonly revision: number }
	/** Somebody else has saved it since; null: has deleted it. */
	| { readonly kind: 'newer'; readonly theirs: Saved | null }
	| { readonly kind: 'failed'; readonly trouble: Trouble };

/** Where they lie. Any of it may throw. */
export interface LibraryBackend {
	readonly read: (id: string) => Promise<unknown>;
	readonly readAll: () => Promise<readonly unknown[]>;
	/** In one go: nobody comes between reading and writing. Where `change` throws, nothing is written. */
	readonly change: (id: string, change: (old: unknown) => Saved) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
}
/** Tells other tabs, and hears of them. */
export interface ChangeChannel {
	readonly ring: (id: string) => void;
	readonly hear: (heard: (id: string) => void) => () => void;
}

class Newer extends Error {
	constructor(readonly theirs: Saved | null) {
		super('A newer one is there.');
	}
}

export class Library {
	readonly #shelf: LibraryBackend;
	readonly #bell: ChangeChannel;
	readonly #now: () => Date;
	/** What the shelf has not taken. */
	readonly #loose = new Map<string, Saved>();

	constructor(backend: LibraryBackend, changes: ChangeChannel, now: () => Date = () => new Date()) {
		this.#shelf = backend;
		this.#bell = changes;
		this.#now = now;
	}

	/** All, the latest first, and why they can't be kept where that is so. */
	async list(): Promise<{ readonly saved: readonly Saved[]; readonly trouble: Trouble | null }> {
		const loose = [...this.#loose.values()];
		try {
			const kept = (await this.#shelf.readAll()).filter(isSaved).filter(({ briefing }) => !this.#loose.has(briefing.id));
			return { saved: [...loose, ...kept].sort((a, b) => (a.at < b.at ? 1 : -1)), trouble: null };
		} catch (error) {
			return { saved: loose, trouble: troubleOf(error) };
		}
	}

	/** Null where none is called so. */
	async load(id: string): Promise<Saved | null> {
		const loose = this.#loose.get(id);
		if (loose) return loose;
		try {
			const saved = await this.#shelf.read(id);
			return isSaved(saved) ? saved : null;
		} catch {
			return null;
		}
	}

	/** Whether it lies on the shelf as it was last saved. */
	isKept(id: string): boolean {
		return !this.#loose.has(id);
	}

	/** @param base the revision that this one was made from; 0 for a new one */
	async save(briefing: Briefing, base: number): Promise<Saving> {
		const { id } = briefing;
		const at = this.#now().toISOString();
		let revision = base + 1;
		try {
			await this.#shelf.change(id, (old) => {
				const theirs = isSaved(old) ? old : null;
				if ((theirs?.revision ?? 0) !== base) throw new Newer(theirs);
				revision = base + 1;
				return { briefing, revision, at };
			});
		} catch (error) {
			if (error instanceof Newer) return { kind: 'newer', theirs: error.theirs };
			this.#loose.set(id, { briefing, revision: base, at });
			this.#bell.ring(id);
			return { kind: 'failed', trouble: troubleOf(error) };
		}
		this.#loose.delete(id);
		this.#bell.ring(id);
		return { kind: 'saved', revision };
	}

	/** @returns whether it is gone */
	async remove(id: string): Promise<boolean> {
		try {
			await this.#shelf.remove(id);
		} catch {
			if (!this.#loose.has(id)) return false;
		}
		this.#loose.delete(id);
		this.#bell.ring(id);
		return true;
	}

	/** Another tab has saved or deleted one. @returns stops listening */
	hear(heard: (id: string) => void): () => void {
		return this.#bell.hear(heard);
	}
}

export const isSaved = (value: unknown): value is Saved =>
	isObject(value) &&
	typeof value.revision === 'number' &&
	typeof value.at === 'string' &&
	isObject(value.briefing) &&
	typeof value.briefing.id === 'string' &&
	typeof value.briefing.title === 'string' &&
	Array.isArray(value.briefing.steps);

const troubleOf = (error: unknown): Trouble => (error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden');
