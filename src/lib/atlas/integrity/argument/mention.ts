/** One thing of the content names another by its id. */

export interface Mention {
	readonly file: string;
	/** Of the thing that names. */
	readonly id: string;
	readonly field: string;
	readonly what:
		| 'place'
		| 'link'
		| 'route'
		| 'variant'
		| 'claim'
		| 'source'
		| 'actor'
		| 'event'
		| 'stake'
		| 'development'
		| 'closure';
	/** The id named. */
	readonly target: string;
}

export type Mentions = (
	field: string,
	what: Mention['what'],
	targets: string | null | undefined | readonly (string | null | undefined)[]
) => Mention[];

/** What a thing of a file names in one of its fields. */
export const from =
	(file: string, id: string): Mentions =>
	(field, what, targets) =>
		(Array.isArray(targets) ? targets : [targets]).flatMap((target: string | null | undefined) =>
			target === null || target === undefined ? [] : [{ file, id, field, what, target }]
		);
