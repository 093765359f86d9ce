/** Lists as a sentence has them. */
import { LANGUAGE } from '../../atlas/language';
import { numberText } from './number-text';

const all = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const row = new Intl.ListFormat(LANGUAGE, { type: 'unit' });
const any = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });

/**
 * "Iran", "Iran and Russia", "Iran, Russia and 3 more".
 * @param most so many are named where there are several more: "1 more" would be no shorter than its name
 */
export function listed(items: readonly string[], most = Infinity): string {
	if (items.length <= most + 1) return all.format(items);
	return all.format([...items.slice(0, most), `${numberText(items.length - most)} more`]);
}

/** "Iran", "Iran or Russia", "Iran, Russia or China" */
export const anyOf = (items: readonly string[]): string => any.format(items);

/**
 * "Iran, Russia", "Iran, Russia and 3 more": side by side in a cell or a note, where a reader looks one up
 * and reads no sentence.
 */
export function inRow(items: readonly string[], most = Infinity): string {
	if (items.length <= most) return row.format(items);
	return `${row.format(items.slice(0, most))} and ${numberText(items.length - most)} more`;
}

/** "a, b; c, d; and 3 more": of items that may hold commas themselves. */
export function inSeries(items: readonly string[], most = Infinity): string {
	if (items.length <= most) return items.join('; ');
	return `${items.slice(0, most).join('; ')}; and ${numberText(items.length - most)} more`;
}

/** A row as `inRow` writes it, in parts: the items, and what stands between them. */
export const rowParts = (
	items: readonly string[]
): readonly { type: 'element' | 'literal'; value: string }[] => row.formatToParts(items);
