/** How much the article says, and of what. */
import { capital } from '../format/case-text';
import { anyOf } from '../format/list-text';
import { formFor } from '../format/plural-text';

/** "one claim", "3 claims" */
export const claimsText = (count: number): string => (count === 1 ? 'one claim' : `${count} claims`);

/** "One claim.", "3 claims." */
export const claimsCountSentence = (count: number): string => `${capital(claimsText(count))}.`;

/** "The claim it rests on", "The 3 claims it rests on" */
export const restsOnClaimsTitle = (count: number): string =>
	`${count === 1 ? 'The claim' : `The ${claimsText(count)}`} it rests on`;

/** Of whom the article speaks: "Holds 3 claims", or "The article’s argument" where it lets them hold none. */
export const heldText = (count: number): string =>
	count === 0 ? 'The article’s argument' : `Holds ${claimsText(count)}`;

/** Of a route that the article doesn’t name. */
export const unnamedRouteSentence = (count: number): string =>
	count === 0
		? 'The article does not name this route.'
		: `The article does not name this route; ${claimsText(count)} ${formFor(count, READ_AS_ITS)} as being about it.`;
const READ_AS_ITS = {
	one: 'that speaks of it without its name is read',
	other: 'that speak of it without its name are read'
};

/** @param powers as they stand within a sentence */
export const unspokenSentence = (powers: readonly string[]): string =>
	`On what this route means for dependence on ${anyOf(powers)} the article says nothing.`;
