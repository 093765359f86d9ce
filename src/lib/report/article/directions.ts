/** What the four words of the claims mean, in the words of the panel. */
import type { DIRECTIONS } from '../../atlas/words';

export const DIRECTION_WORDS: Readonly<
	Record<(typeof DIRECTIONS)[number], { readonly word: string; readonly meaning: string }>
> = {
	raises: { word: 'Increases', meaning: 'would make one depend more on the other' },
	lowers: { word: 'Reduces', meaning: 'would make one depend less on the other' },
	hedges: {
		word: 'Hedges',
		meaning: 'adds an alternative or keeps the balance, without ending the dependence'
	},
	contests: { word: 'Disputes', meaning: 'disputes the dependence, or the role behind it' }
};

export const CLAIM_KIND_WORDS = {
	fact: 'stated as fact',
	position: 'position',
	forecast: 'forecast',
	recommendation: 'recommendation'
} as const;
