/**
 * The layers the reader has brought along, kept in this browser. Nothing throws: what can't be kept stays for
 * as long as the page is open, and it is said why.
 */
import { withEmbeddedItems } from '../storage/embedded-items';
import { WorkStore, type ChangeChannel, type StoreBackend, type Trouble } from '../storage/work-store';
import { randomLetters } from '../ui/random-letters';
import { USER_LAYER_COLOURS, type UserLayerColour, type UserLayer } from '../view/user-layer';
import { LAYERS, merged, type StoredLayer } from './stored-layer';

export class UserLayers {
	readonly #store: WorkStore<StoredLayer>;
	readonly #now: () => Date;
	/** Gone for this page, even where the browser doesn't let go of them. */
	readonly #removed = new Set<string>();
	#stored = $state.raw<readonly StoredLayer[]>([]);
	#opening: Promise<void> | undefined;
	/** Why they aren't kept. */
	trouble = $state.raw<Trouble | null>(null);

	/** In the order they were added. */
	readonly all: readonly UserLayer[] = $derived.by(() => this.#stored.map(({ layer }) => layer));

	/** @param embedded in the one file, unchecked */
	constructor(
		backend: StoreBackend,
		changes: ChangeChannel,
		embedded: readonly unknown[] = [],
		now: () => Date = () => new Date()
	) {
		this.#store = new WorkStore(LAYERS, withEmbeddedItems(LAYERS, backend, embedded), changes);
		this.#now = now;
	}

	/** Once; and follows what other windows do. */
	open(): Promise<void> {
		this.#opening ??= this.#read().then(() => void this.#store.onChange(() => void this.#read()));
		return this.#opening;
	}

	/** For the one file. */
	async stored(): Promise<readonly StoredLayer[]> {
		await this.open();
		return this.#stored;
	}

	async add(layer: Omit<UserLayer, 'id' | 'added' | 'colour' | 'shown'>): Promise<UserLayer> {
		await this.open();
		const added = {
			...layer,
			id: randomLetters(20),
			added: this.#now().toISOString(),
			colour: this.#freeColour(),
			shown: true
		};
		await this.#keep(added);
		return added;
	}

	async change(
		id: string,
		part: Partial<Pick<UserLayer, 'name' | 'colour' | 'shown' | 'namedBy'>>
	): Promise<void> {
		const layer = this.all.find((item) => item.id === id);
		if (layer) await this.#keep({ ...layer, ...part });
	}

	/** Can be taken back with `restore`. */
	async remove(id: string): Promise<void> {
		this.#removed.add(id);
		this.#stored = this.#stored.filter(({ layer }) => layer.id !== id);
		await this.#store.remove(id);
	}

	/** Puts one back that was removed. */
	async restore(layer: UserLayer): Promise<void> {
		this.#removed.delete(layer.id);
		await this.#keep(layer);
	}

	async #keep(layer: UserLayer): Promise<void> {
		const stored = { layer, changed: this.#now().toISOString() };
		// On the map at once, whether or not it is kept.
		this.#stored = merged(
			this.#stored.filter((item) => item.layer.id !== layer.id),
			[stored]
		);
		this.trouble = await this.#store.put(stored);
	}

	/** That nothing can be read is said when there is something to keep. */
	async #read(): Promise<void> {
		const { kept, unkept } = await this.#store.list();
		// It was kept after all.
		if (unkept.length === 0) this.trouble = null;
		this.#stored = merged(kept, unkept).filter(({ layer }) => !this.#removed.has(layer.id));
	}

	/** The one that is used the least, the first of several. */
	#freeColour(): UserLayerColour {
		const uses = (colour: UserLayerColour) => this.all.filter((layer) => layer.colour === colour).length;
		return USER_LAYER_COLOURS.reduce((least, colour) => (uses(colour) < uses(least) ? colour : least));
	}
}
