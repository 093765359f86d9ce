/**
 * Writes addresses no faster than browsers allow: Safari refuses more than 100 changes in 10 s, and a slider
 * makes more. The last one always comes to stand there.
 */
export type How = 'push' | 'replace';

/** Between two that replace each other: far below what is refused, and sooner than anybody looks. */
const PAUSE_MS = 250;

export class AddressBar {
	readonly #write: (address: string, how: How) => void;
	#next: { readonly address: string; readonly how: How } | null = null;
	#pause: ReturnType<typeof setTimeout> | undefined;

	/** @param write takes an address from its `?` on, empty for the plain page; may throw */
	constructor(write: (address: string, how: How) => void) {
		this.#write = write;
	}

	/** Whole, as it will stand there, even where it doesn't yet. @param location what stands there now */
	address({ href, pathname }: Pick<Location, 'href' | 'pathname'>): string {
		return this.#next ? new URL(this.#next.address || pathname, href).href : href;
	}

	set(address: string, how: How): void {
		// A step of the history is made at once, and leaves the one before it as it was last.
		if (how === 'push') this.flush();
		// A step that was refused is still to be made.
		this.#next = { address, how: this.#next?.how === 'push' ? 'push' : how };
		if (how === 'push' || this.#pause === undefined) this.flush();
	}

	/** Now, as before the page goes. */
	flush(): void {
		if (!this.#next) return;
		const { address, how } = this.#next;
		try {
			this.#write(address, how);
			this.#next = null;
			if (how === 'push') return;
		} catch {
			// Refused: it is tried again.
		}
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => {
			this.#pause = undefined;
			this.flush();
		}, PAUSE_MS);
	}

	/** The reader has gone to another step of the history: what waits was for the one before. */
	drop(): void {
		this.#next = null;
	}
}
