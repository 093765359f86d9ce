/**
 * The layers the reader has brought along, kept in this browser. Nothing throws: what can't be kept stays for as long as the page is open, and
 * it is said why.
 */
import { randomLetters } from '../ui/random-letters';
import { OWN_COLOURS, type UserLayerColour, type UserLayer } from '../view/user-layer';
import { merged, type StoredLayer } from './stored-layer';

export type Trouble = 'full' | 'forbidden';

/** Where they lie. Any of it may throw. */
export interface LibraryBackend {
	readonly readAll: () => Promise<readonly unknown[]>;
	readonly write: (stored: StoredLayer) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
}
/** Tells other windows, and hears of them. */
export interface ChangeChannel {
	readonly ring: () => void;
	readonly hear: (heard: () => void) => void;
}

export class UserLayers {
	readonly #shelf: LibraryBackend;
	readonly #bell: ChangeChannel;
	readonly #now: () => Date;
	/** What a file brings along, and what the shelf has not taken. */
	readonly #loose = new Map<string, StoredLayer>();
	readonly #removed = new Set<string>();
	#stored = $state.raw<readonly StoredLayer[]>([]);
	#opening: Promise<void> | undefined;
	/** Why they aren't kept. */
	trouble = $state.raw<Trouble | null>(null);

	/** In the order they were added. */
	readonly all: readonly UserLayer[] = $derived.by(() => this.#stored.map(({ layer }) => layer));

	/** @param brought by the one file, unchecked */
	constructor(backend: LibraryBackend, changes: ChangeChannel, brought: readonly unknown[] = [], now: () => Date = () => new Date()) {
		this.#shelf = backend;
		this.#bell = changes;
		this.#now = now;
		for (const stored of merged(brought)) this.#loose.set(stored.layer.id, stored);
	}

	/** Once; and follows what other windows do. */
	open(): Promise<void> {
		this.#opening ??= this.#read().then(() => this.#hear());
		return this.#opening;
	}

	/** For the one file. */
	async stored(): Promise<readonly StoredLayer[]> {
		await this.open();
		return this.#stored;
	}

	async add(layer: Omit<UserLayer, 'id' | 'added' | 'colour' | 'shown'>): Promise<UserLayer> {
		await this.open();
		const added = { ...layer, id: randomLetters(20), added: this.#now().toISOString(), colour: this.#freeColour(), shown: true };
		await this.#keep(added);
		return added;
	}

	async change(id: string, part: Partial<Pick<UserLayer, 'name' | 'colour' | 'shown' | 'namedBy'>>): Promise<void> {
		const layer = this.all.find((item) => item.id === id);
		if (layer) await this.#keep({ ...layer, ...part });
	}

	/** Can be taken back with `keep`. */
	async remove(id: string): Promise<void> {
		this.#loose.delete(id);
		this.#removed.add(id);
		this.#stored = this.#stored.filter(({ layer }) => layer.id !== id);
		await this.#shelf.remove(id).catch(() => {});
		this.#ring();
	}

	/** Puts one back that was removed. */
	async restore(layer: UserLayer): Promise<void> {
		this.#removed.delete(layer.id);
		await this.#keep(layer);
	}

	async #keep(layer: UserLayer): Promise<void> {
		const stored = { layer, changed: this.#now().toISOString() };
		// On the map at once, whatever the shelf says.
		this.#loose.set(layer.id, stored);
		this.#stored = merged(
			this.#stored.filter((item) => item.layer.id !== layer.id),
			[stored]
		);
		try {
			await this.#shelf.write(stored);
			if (this.#loose.get(layer.id) === stored) this.#loose.delete(layer.id);
			this.trouble = null;
		} catch (error) {
			this.trouble = troubleOf(error);
		}
		this.#ring();
	}

	async #read(): Promise<void> {
		let kept: readonly unknown[] = [];
		try {
			kept = await this.#shelf.readAll();
		} catch {
			// Said when there is something to keep.
		}
		this.#stored = merged(kept, [...this.#loose.values()]).filter(({ layer }) => !this.#removed.has(layer.id));
	}

	#hear(): void {
		try {
			this.#bell.hear(() => void this.#read());
		} catch {
			// Without a bell each window goes on by itself.
		}
	}

	#ring(): void {
		try {
			this.#bell.ring();
		} catch {
			// As above.
		}
	}

	/** The one that is used the least, the first of several. */
	#freeColour(): UserLayerColour {
		const uses = (colour: UserLayerColour) => this.all.filter((layer) => layer.colour === colour).length;
		return OWN_COLOURS.reduce((least, colour) => (uses(colour) < uses(least) ? colour : least));
	}
}

const troubleOf = (error: unknown): Trouble => (error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden');
