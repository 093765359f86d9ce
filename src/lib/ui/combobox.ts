/** What a combobox offers. */
export interface Option {
	readonly id: string;
	readonly title: string;
	readonly detail?: string;
}
