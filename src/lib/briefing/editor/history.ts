/** Every edit can be undone. What is typed into one field without a pause is one edit. Pure. */

export interface Edit<T> {
	/** Before it. */
	readonly before: T;
	/** What it did, as a message says it: "Step 3 deleted". */
	readonly label: string;
	/** Edits of the same key that follow each other soon are one. */
	readonly key: string | null;
	/** When it was last added to, ms. */
	readonly at: number;
}
export interface History<T> {
	readonly present: T;
	/** The latest last. */
	readonly done: readonly Edit<T>[];
	/** What was undone, the next to redo last; `before` is then what redoing leads to. */
	readonly undone: readonly Edit<T>[];
}

/** A pause after which typing is another edit, ms. */
const PAUSE_MS = 1500;
const MOST_EDITS = 300;

export const begun = <T>(present: T): History<T> => ({ present, done: [], undone: [] });

/** An edit that changes nothing isn't one. */
export function edited<T>(
	history: History<T>,
	next: T,
	label: string,
	at: number,
	key: string | null = null
): History<T> {
	if (next === history.present) return history;
	const last = history.done.at(-1);
	const goesOn = key !== null && last?.key === key && at - last.at < PAUSE_MS && history.undone.length === 0;
	const done = goesOn
		? [...history.done.slice(0, -1), { ...last, at }]
		: [...history.done, { before: history.present, label, key, at }];
	return { present: next, done: done.slice(-MOST_EDITS), undone: [] };
}

export function undo<T>(history: History<T>): History<T> {
	const last = history.done.at(-1);
	if (!last) return history;
	return {
		present: last.before,
		done: history.done.slice(0, -1),
		undone: [...history.undone, { ...last, before: history.present, key: null }]
	};
}

export function redo<T>(history: History<T>): History<T> {
	const next = history.undone.at(-1);
	if (!next) return history;
	return {
		present: next.before,
		done: [...history.done, { ...next, before: history.present }],
		undone: history.undone.slice(0, -1)
	};
}
