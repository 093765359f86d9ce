/**
 * The other window of a presentation, opened from this one. A browser may refuse: then the page offers a
 * link, which none refuses.
 */
import type { Role } from './message';

export class OtherWindow {
	/** The browser has refused to open it. */
	refused = $state(false);
	readonly #role: Role;
	readonly #address: () => string;
	readonly #name: () => string;
	readonly #opened: (other: Window) => void;

	/**
	 * @param role of the window to open @param address of it: the same page at the same step @param name what
	 * the browser calls it @param opened gets the new window
	 */
	constructor(role: Role, address: () => string, name: () => string, opened: (other: Window) => void) {
		this.#role = role;
		this.#address = address;
		this.#name = name;
		this.#opened = opened;
	}

	/** Of the other window: the same page at the same step. */
	get address(): string {
		return this.#address();
	}
	/** One of each: a second press brings it to the front. */
	get name(): string {
		return this.#name();
	}

	open(): void {
		const other = openWindow(
			this.address,
			this.name,
			this.#role === 'presenter' ? 'popup,width=1280,height=800' : 'popup'
		);
		this.refused = other === null;
		if (other) this.#opened(other);
	}
}

/** Chromium was seen to throw where others return null. */
function openWindow(address: string, name: string, features: string): Window | null {
	try {
		return window.open(address, name, features);
	} catch (error) {
		console.info('The other window can’t be opened:', error);
		return null;
	}
}
