import { expect, it } from 'vitest';
import {
	claimsCountSentence,
	heldText,
	restsOnClaimsTitle,
	unnamedRouteSentence,
	unspokenSentence
} from './claim-sentences';

it('counts claims', () => {
	expect([1, 3].map(claimsCountSentence)).toEqual(['One claim.', '3 claims.']);
	expect([1, 3].map(restsOnClaimsTitle)).toEqual(['Based on one claim', 'Based on 3 claims']);
	expect([0, 1, 3].map(heldText)).toEqual(['The article’s argument', 'Holds one claim', 'Holds 3 claims']);
});
it('says what the article says of a route that it doesn’t name', () => {
	expect(unnamedRouteSentence(0)).toBe('The article does not name this route.');
	expect(unnamedRouteSentence(1)).toBe(
		'The article does not name this route; one claim speaks of it without its name, in our reading.'
	);
	expect(unnamedRouteSentence(2)).toBe(
		'The article does not name this route; 2 claims speak of it without its name, in our reading.'
	);
});
it('says on which powers the article is silent', () => {
	const said = (...powers: string[]) => unspokenSentence(powers);
	expect(said('Iran')).toBe('The article says nothing about what this route means for dependence on Iran.');
	expect(said('Russia', 'China', 'Iran')).toBe(
		'The article says nothing about what this route means for dependence on Russia, China or Iran.'
	);
});
