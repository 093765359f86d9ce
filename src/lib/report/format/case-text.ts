/**
 * Capitals and small letters of words that are shown, by the rules of the language. Ids and keys have none.
 */
import { LANGUAGE } from '../../atlas/language';

/** A label within a sentence: "Oil pipeline" as "oil pipeline". */
export const lowered = (text: string): string => text.toLocaleLowerCase(LANGUAGE);

/** "one claim" at the beginning of a sentence: "One claim". */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase(LANGUAGE) + text.slice(1);

/** "Georgia’s", "the United States’" */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** "With Iran closed" after a colon: "with Iran closed". */
export const uncapital = (text: string): string =>
	text.slice(0, 1).toLocaleLowerCase(LANGUAGE) + text.slice(1);
