/** What the four words of the claims mean, in the words of the panel. */
import type { DIRECTIONS } from '../../atlas/words';

export const DIRECTION_WORDS: Readonly<
	Record<(typeof DIRECTIONS)[number], { readonly word: string; readonly meaning: string }>
> = {
	raises: { word: 'Raises', meaning: 'would make the one lean more on the other' },
	lowers: { word: 'Lowers', meaning: 'would make the one lean less on the other' },
	hedges: {
		word: 'Hedges',
		meaning: 'adds an option beside the dependence, or keeps the balance, without ending it'
	},
	contests: { word: 'Contests', meaning: 'disputes the dependence, or the role behind it' }
};

export const CLAIM_KIND_WORDS = {
	fact: 'stated as fact',
	position: 'position',
	forecast: 'forecast',
	recommendation: 'recommendation'
} as const;
