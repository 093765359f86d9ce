/**
 * A number as people and programs write it: `39.94`, `39,94`, `-3.9e1`. Null where it is nothing else: half a
 * number would be another place.
 */
export function numberIn(text: string): number | null {
	const bare = text.trim().replace('−', '-');
	return /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,2})?$/i.test(bare)
		? Number(bare.replace(',', '.'))
		: null;
}
/** Its part after the point stands after a comma. */
export const hasDecimalComma = (text: string): boolean => text.includes(',') && numberIn(text) !== null;
