/**
 * For a store of the browser's, which may neither answer nor refuse: some don't until the browser is started
 * anew. What isn't answered in time is given up, and the next is waited for only shortly, until an answer
 * comes after all.
 */
import { inTime, TooLate } from '../ui/in-time';

/** ms. Far more than a store needs that works. */
const TIMEOUT = 4000;
const TIMEOUT_WHILE_SILENT = 200;

export class StoreTimeout {
	readonly #late: () => void;
	#isSilent = false;

	/** @param late told when something has been answered that was given up */
	constructor(late: () => void) {
		this.#late = late;
	}

	/** Rejects as the store does, or with `TooLate`. */
	async ask<T>(question: () => Promise<T>): Promise<T> {
		const answer = question();
		let isGivenUp = false;
		const answered = () => void (this.#isSilent = false);
		// Whoever still waits for this very answer hears it first.
		void answer.then(answered, answered).then(() => isGivenUp && this.#late());
		try {
			return await inTime(answer, this.#isSilent ? TIMEOUT_WHILE_SILENT : TIMEOUT);
		} catch (error) {
			isGivenUp = error instanceof TooLate;
			this.#isSilent ||= isGivenUp;
			throw error;
		}
	}
}
