/**
 * One kind of the reader's work, kept in this browser. A store may be full, forbidden, or silent: what it
 * doesn't take stays in memory for as long as the page is open, where it can be shown and saved as a file,
 * and it is said why. Nothing throws but what the caller throws itself.
 */
import { TooLate } from '../ui/in-time';

/**
 * What is kept may have been written by another version of the map, or by somebody else: only what passes
 * `is` is handed out.
 */
export interface Kind<Item> {
	readonly is: (value: unknown) => value is Item;
	readonly idOf: (item: Item) => string;
	/** ISO date and time of the last change: of two of one id the later one holds. */
	readonly changedAt: (item: Item) => string;
}

/** Where the work lies. Any of it may throw. */
export interface StoreBackend {
	readonly read: (id: string) => Promise<unknown>;
	readonly readAll: () => Promise<readonly unknown[]>;
	/** In the place of whatever is there. */
	readonly write: (id: string, item: unknown) => Promise<void>;
	/** In one go: nobody comes between reading and writing. Where `change` throws, nothing is written. */
	readonly change: (id: string, change: (old: unknown) => unknown) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
}

/** Tells other windows, and hears of them. Either may throw: then each window goes on by itself. */
export interface ChangeChannel {
	readonly notify: (id: string) => void;
	readonly onChange: (listener: (id: string) => void) => () => void;
}

/** Why something isn't kept. */
export type Trouble = 'full' | 'forbidden';

export class WorkStore<Item> {
	readonly #kind: Kind<Item>;
	readonly #backend: StoreBackend;
	readonly #changes: ChangeChannel;
	/** What the backend has not taken. */
	readonly #unkept = new Map<string, Item>();

	constructor(kind: Kind<Item>, backend: StoreBackend, changes: ChangeChannel) {
		this.#kind = kind;
		this.#backend = backend;
		this.#changes = changes;
	}

	/** An item may be among both: another window has kept one since. */
	async list(): Promise<{
		readonly kept: readonly Item[];
		readonly unkept: readonly Item[];
		readonly trouble: Trouble | null;
	}> {
		let kept: readonly Item[] = [];
		let trouble: Trouble | null = null;
		try {
			kept = (await this.#backend.readAll()).filter(this.#kind.is);
		} catch (error) {
			trouble = troubleOf(error);
		}
		return { kept, unkept: [...this.#unkept.values()], trouble };
	}

	/** Null where none is called so. */
	async load(id: string): Promise<Item | null> {
		const unkept = this.#unkept.get(id);
		if (unkept) return unkept;
		try {
			return this.#known(await this.#backend.read(id));
		} catch {
			return null;
		}
	}

	/** Whether it lies in the browser as it was last put. */
	isKept(id: string): boolean {
		return !this.#unkept.has(id);
	}

	/**
	 * In the place of whatever is there; it counts from now on, whatever the backend says. @returns why it
	 * isn't kept
	 */
	async put(item: Item): Promise<Trouble | null> {
		const id = this.#kind.idOf(item);
		this.#unkept.set(id, item);
		const trouble = await this.#troubleWith(this.#backend.write(id, item), id, item);
		if (!trouble) this.#forget(id, item);
		this.#notify(id);
		return trouble;
	}

	/**
	 * Makes one of what is kept, in one go. Rejects with what `make` throws, and changes nothing then.
	 * @param spare stays in memory where the backend doesn't take what was made
	 */
	async change(id: string, make: (old: Item | null) => Item, spare: Item): Promise<Trouble | null> {
		const before = this.#unkept.get(id);
		let refusal: Error | undefined;
		const made = (old: unknown) => {
			try {
				return make(this.#known(old));
			} catch (error) {
				refusal = error instanceof Error ? error : new Error(String(error));
				throw refusal;
			}
		};
		const trouble = await this.#troubleWith(this.#backend.change(id, made), id, spare);
		if (refusal) throw refusal;
		if (trouble) this.#unkept.set(id, spare);
		else this.#forget(id, before);
		this.#notify(id);
		return trouble;
	}

	/** @returns whether it is gone */
	async remove(id: string): Promise<boolean> {
		const unkept = this.#unkept.get(id);
		try {
			await this.#backend.remove(id);
		} catch {
			if (!unkept) return false;
		}
		this.#forget(id, unkept);
		this.#notify(id);
		return true;
	}

	/** Another window has changed one; an empty id: perhaps several. @returns stops listening */
	onChange(listener: (id: string) => void): () => void {
		try {
			return this.#changes.onChange(listener);
		} catch {
			return () => {};
		}
	}

	/** @param item what stays in memory: until it is kept after all, where the answer only comes late */
	async #troubleWith(written: Promise<void>, id: string, item: Item): Promise<Trouble | null> {
		try {
			await written;
			return null;
		} catch (error) {
			if (error instanceof TooLate)
				error.answer.then(
					() => this.#forget(id, item),
					() => {}
				);
			return troubleOf(error);
		}
	}

	/** Unless it was put anew meanwhile. */
	#forget(id: string, item: Item | undefined): void {
		if (this.#unkept.get(id) === item) this.#unkept.delete(id);
	}

	#known(value: unknown): Item | null {
		return this.#kind.is(value) ? value : null;
	}

	#notify(id: string): void {
		try {
			this.#changes.notify(id);
		} catch {
			// The other windows see it when they are opened anew.
		}
	}
}

const troubleOf = (error: unknown): Trouble =>
	error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
