/** What has the keyboard, as far as the keys of a presentation need to know. */
import type { KeyFocus } from './keys';

const FIELD =
	'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="combobox"], [role="listbox"]';
const CONTROL = 'button, a, summary, input, [role="button"]';

/** @param mapTaken whether keys on the map are meant for it */
export function keyFocusOf(target: EventTarget | null, mapTaken: boolean): KeyFocus {
	if (!(target instanceof Element)) return 'page';
	if (target.closest(FIELD)) return 'field';
	if (target.closest(CONTROL)) return 'control';
	if (target.closest('[data-drawn]')) return mapTaken ? 'map' : 'page';
	return target !== document.body && target.scrollHeight > target.clientHeight + 1 ? 'text' : 'page';
}
