/**
 * The sentences of a comparison, each whole, with its parts by name. What they say: `comparison-sentences`.
 */

/** How the length of one way compares with another's. */
export type LengthCase = 'shorter' | 'longer' | 'equal';
/** How the countries do: one passes some instead of others, some less, some more, or the same. */
export type TerritoryCase = 'instead' | 'avoids' | 'also' | 'same';

interface Pair {
	/** Letters of the way and of the other. */
	readonly way: string;
	readonly other: string;
	/** By how much the lengths differ: "530 km". */
	readonly km: string;
	/** Countries that only the one, and only the other passes: "Iran and Russia". */
	readonly only: string;
	readonly avoided: string;
}

export const PAIR: Readonly<Record<LengthCase, Readonly<Record<TerritoryCase, (pair: Pair) => string>>>> = {
	shorter: {
		instead: ({ way, other, km, only, avoided }) =>
			`${way} is ${km} shorter than ${other} and passes through ${only} instead of ${avoided}`,
		avoids: ({ way, other, km, avoided }) => `${way} is ${km} shorter than ${other} and avoids ${avoided}`,
		also: ({ way, other, km, only }) =>
			`${way} is ${km} shorter than ${other} and also passes through ${only}`,
		same: ({ way, other, km }) => `${way} is ${km} shorter than ${other}, through the same countries`
	},
	longer: {
		instead: ({ way, other, km, only, avoided }) =>
			`${way} is ${km} longer than ${other} and passes through ${only} instead of ${avoided}`,
		avoids: ({ way, other, km, avoided }) => `${way} is ${km} longer than ${other} and avoids ${avoided}`,
		also: ({ way, other, km, only }) =>
			`${way} is ${km} longer than ${other} and also passes through ${only}`,
		same: ({ way, other, km }) => `${way} is ${km} longer than ${other}, through the same countries`
	},
	equal: {
		instead: ({ way, other, only, avoided }) =>
			`${way} is as long as ${other} and passes through ${only} instead of ${avoided}`,
		avoids: ({ way, other, avoided }) => `${way} is as long as ${other} and avoids ${avoided}`,
		also: ({ way, other, only }) => `${way} is as long as ${other} and also passes through ${only}`,
		same: ({ way, other }) => `${way} is as long as ${other}, through the same countries`
	}
};

export const sameWaySentence = (way: string, other: string): string =>
	`${way} and ${other} follow the same route.`;

/**
 * The pair as a sentence, with what else it crosses. @param borders "one more border"; null: as many
 * @param others "two fewer breaks of gauge"; null: as many @param unsure whether gauges are unknown
 */
export function pairWithCrossings(
	pair: string,
	borders: string | null,
	others: string | null,
	unsure: boolean
): string {
	const known = unsure ? ' (where gauge is known)' : '';
	if (others === null) return borders === null ? `${pair}.` : `${pair}; it crosses ${borders}.`;
	if (borders === null) return `${pair}; it has ${others}${known}.`;
	return `${pair}; it crosses ${borders} and has ${others}${known}.`;
}

/** @param hours how many more; fewer where below 0 @param count "2 hours", without a sign */
export function hoursComparedSentence(hours: number, count: string, other: string): string {
	if (hours === 0) return `Estimated time: about the same as ${other}.`;
	return hours < 0
		? `Estimated time: about ${count} less than ${other}.`
		: `Estimated time: about ${count} more than ${other}.`;
}
