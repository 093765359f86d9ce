/** What a select offers. */
export interface SelectOption<Value extends string | number> {
	readonly value: Value;
	readonly label: string;
	/** The heading it stands under; those of one group follow each other. */
	readonly group?: string;
}
