/**
 * How large the presenter reads their notes: kept in this browser. A browser that forbids storage forgets it.
 */
const KEY = 'isthmus-notes-size';
/** rem */
const SIZES = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5] as const;
const USUAL = 2;

export class NotesSize {
	#index = $state(remembered());

	readonly rem = $derived(SIZES[this.#index]);
	readonly isSmallest = $derived(this.#index === 0);
	readonly isLargest = $derived(this.#index === SIZES.length - 1);

	change(by: 1 | -1): void {
		this.#index = Math.min(Math.max(this.#index + by, 0), SIZES.length - 1);
		try {
			localStorage.setItem(KEY, String(SIZES[this.#index]));
		} catch {
			// It holds for this visit.
		}
	}
}

function remembered(): number {
	try {
		const index = SIZES.findIndex((size) => String(size) === localStorage.getItem(KEY));
		return index < 0 ? USUAL : index;
	} catch {
		return USUAL;
	}
}
