/** What a combobox offers. */
export interface Option {
	readonly id: string;
	readonly title: string;
	readonly detail?: string;
	/** The heading it stands under; those of a heading follow each other. */
	readonly group?: string;
}

/**
 * The option marked next, by its index; -1 is the field itself, which stands between the last and the first.
 * @param step 1 or -1
 */
export const nextMark = (marked: number, step: number, count: number): number =>
	((marked + step + 1 + count + 1) % (count + 1)) - 1;
