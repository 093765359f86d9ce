/** What is left without a power's ground, where it isn't a way. */
import type { Substitute } from '../analysis/dependence';

const WORDS: Readonly<Record<Exclude<Substitute['kind'], 'way'>, string>> = {
	untouched: 'not used',
	'end-closed': 'an end lies there',
	none: 'no other way'
};
export const substituteText = ({ kind }: Exclude<Substitute, { kind: 'way' }>): string => WORDS[kind];
