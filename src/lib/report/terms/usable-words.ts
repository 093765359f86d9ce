/** Which links count, in words: each as another kind of sentence has it. */
import type { Usable } from '../../atlas/words';

/** "Network on 29 June 2026: open lines only." */
export const COUNTING: Readonly<Record<Usable, string>> = {
	operating: 'open lines only',
	construction: 'open lines and lines under construction',
	planned: 'all lines, also planned and proposed ones'
};

/** "They would be if lines under construction counted." */
export const COUNTED: Readonly<Record<Usable, string>> = {
	operating: 'open lines',
	construction: 'lines under construction',
	planned: 'planned and proposed lines'
};

/** "If planned and proposed lines were built: …" Nothing is assumed where only open lines count. */
export const CONDITIONS: Readonly<Record<Exclude<Usable, 'operating'>, string>> = {
	construction: 'if lines under construction were open',
	planned: 'if planned and proposed lines were built'
};
