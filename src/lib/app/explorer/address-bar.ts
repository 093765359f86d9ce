/**
 * Writes addresses no faster than browsers allow: Safari refuses more than 100 changes in 10 s, and a slider
 * makes more. The last one always comes to stand there.
 */
export type How = 'push' | 'replace';

/** Of those that replace each other, one in so long for as long as it takes. */
const PAUSE_MS = 250;
/**
 * So many go at once before: a key pressed twice and the page loaded again must find the step that was shown.
 * With the pauses they are 60 in 10 s, far below what is refused.
 */
const BURST = 20;

export class AddressBar {
	readonly #write: (address: string, how: How) => void;
	#next: { readonly address: string; readonly how: How } | null = null;
	#pause: ReturnType<typeof setTimeout> | undefined;
	/** When all that was written would have been, with a pause after each. ms since the epoch */
	#paced = 0;

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
		if (how === 'push' || this.#pause === undefined) this.#writeOrWait();
	}

	/** Now, as before the page goes. */
	flush(): void {
		if (!this.#next) return;
		const { address, how } = this.#next;
		const now = Date.now();
		try {
			this.#write(address, how);
			this.#next = null;
			// Many steps of the history may not make what comes after them wait long.
			this.#paced = Math.min(Math.max(this.#paced, now), now + BURST * PAUSE_MS) + PAUSE_MS;
		} catch {
			this.#wait();
		}
	}

	#writeOrWait(): void {
		const early = this.#paced - Date.now() > BURST * PAUSE_MS;
		if (early && this.#next?.how === 'replace') this.#wait();
		else this.flush();
	}

	#wait(): void {
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => {
			this.#pause = undefined;
			this.#writeOrWait();
		}, PAUSE_MS);
	}

	/** The reader has gone to another step of the history: what waits was for the one before. */
	drop(): void {
		this.#next = null;
	}
}
