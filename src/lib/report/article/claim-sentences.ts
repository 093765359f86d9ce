/** How much the article says, and of what. */
import { capital } from '../format/case-text';
import { anyOf } from '../format/list-text';
import { formFor } from '../format/plural-text';

/** "one claim", "3 claims" */
export const claimsText = (count: number): string => (count === 1 ? 'one claim' : `${count} claims`);

/** "One claim.", "3 claims." */
export const claimsCountSentence = (count: number): string => `${capital(claimsText(count))}.`;

/** "Based on one claim", "Based on 3 claims" */
export const restsOnClaimsTitle = (count: number): string => `Based on ${claimsText(count)}`;

/** Of whom the article speaks: "Holds 3 claims", or "The article’s argument" where it lets them hold none. */
export const heldText = (count: number): string =>
	count === 0 ? 'The article’s argument' : `Holds ${claimsText(count)}`;

/** Of a route that the article doesn’t name. */
export const unnamedRouteSentence = (count: number): string =>
	count === 0
		? 'The article does not name this route.'
		: `The article does not name this route; ${claimsText(count)} ${formFor(count, SPEAK_OF_IT)} without its name, in our reading.`;
const SPEAK_OF_IT = { one: 'speaks of it', other: 'speak of it' };

/** @param powers as they stand within a sentence */
export const unspokenSentence = (powers: readonly string[]): string =>
	`The article says nothing about what this route means for dependence on ${anyOf(powers)}.`;
