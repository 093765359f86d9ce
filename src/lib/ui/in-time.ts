/** What may never come. */
export class TooLate extends Error {
	constructor(ms: number) {
		super(`Nothing came within ${ms / 1000} seconds.`);
	}
}

/** Rejects with `TooLate` where the promise is neither kept nor broken in time. */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new TooLate(ms)), ms);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
