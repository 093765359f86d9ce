/** How large the presenter reads their notes: kept in this browser. */
import { storedChoice } from '../../view/stored-choice';

/** rem */
const SIZES = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5] as const;
const USUAL = 2;
const stored = storedChoice('isthmus-notes-size', SIZES.map(String));

export class NotesSize {
	#index = $state(remembered());

	readonly rem = $derived(SIZES[this.#index]);
	readonly isSmallest = $derived(this.#index === 0);
	readonly isLargest = $derived(this.#index === SIZES.length - 1);

	change(by: 1 | -1): void {
		this.#index = Math.min(Math.max(this.#index + by, 0), SIZES.length - 1);
		stored.write(String(SIZES[this.#index]));
	}
}

function remembered(): number {
	const index = SIZES.map(String).indexOf(stored.read() ?? '');
	return index < 0 ? USUAL : index;
}
