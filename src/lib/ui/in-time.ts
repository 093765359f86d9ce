/** What may never come. */
export class TooLate extends Error {
	/** @param answer what was waited for: it may come after all */
	constructor(
		ms: number,
		readonly answer: Promise<unknown>
	) {
		super(`Nothing came within ${ms / 1000} seconds.`);
	}
}

/**
 * The time is counted in so many parts. One in which the page could do nothing, or the machine slept, counts
 * as one however long it lasts: what has come meanwhile is heard before the next is over. One more follows
 * the last, for what came during that.
 */
const PARTS = 16;

/** Rejects with `TooLate` where the promise is neither kept nor broken in time. */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		const count = (left: number) => {
			if (left < 0) reject(new TooLate(ms, promise));
			else timer = setTimeout(count, ms / PARTS, left - 1);
		};
		count(PARTS);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
