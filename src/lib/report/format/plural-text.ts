/** One or several, by the rules of the language. */
import { LANGUAGE } from '../../atlas/language';
import { numberText } from './number-text';

const rules = new Intl.PluralRules(LANGUAGE);

/** A word in the forms the language knows. */
export interface Forms {
	readonly one: string;
	readonly other: string;
}

/** "step" of one, "steps" of none or several. */
export const formFor = (count: number, forms: Forms): string =>
	rules.select(count) === 'one' ? forms.one : forms.other;

/** "1 step", "3 steps" */
export const counted = (count: number, forms: Forms): string =>
	`${numberText(count)} ${formFor(count, forms)}`;
