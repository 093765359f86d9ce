/**
 * Text that anybody may have written, as files can hold it. XML 1.0 has no place for most control characters
 * nor for half a surrogate pair, not even escaped: one of them makes a drawing, a slide or a KML unreadable
 * as a whole. Programs for slides write a line break within a paragraph as a vertical tab, so they do come
 * along with pasted text.
 */

/**
 * XML 1.0, production 2: everything else. With the flag `u`, a pair of surrogates is one character and half
 * of one isn't in here.
 */
const OUTSIDE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const BREAKS = /[\v\f]/g;

/** Without the characters that no file can hold; what breaks a line or a page is a space. */
export const cleanText = (text: string): string => text.replace(BREAKS, ' ').replace(OUTSIDE, '');

/** The same for every text in lists and objects, however deep; keys stay. */
export function cleaned<T>(value: T): T {
	if (typeof value === 'string') return cleanText(value) as T;
	if (Array.isArray(value)) return value.map(cleaned) as T;
	if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)])) as T;
}

/** As content or attribute of an element. */
export const xmlText = (text: string): string =>
	cleanText(text).replace(
		/[&<>"]/g,
		(sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!
	);
