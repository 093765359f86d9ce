/** What is left without a power's territory, in words. */
import type { Substitute } from '../../analysis/measures/dependence';
import type { Usable } from '../../atlas/words';
import { COUNTING } from '../terms/usable-words';

/** Where it isn't a way. */
const WORDS: Readonly<Record<Exclude<Substitute['kind'], 'way'>, string>> = {
	untouched: 'unaffected',
	'end-closed': 'endpoint inside',
	none: 'no other route'
};
export const substituteText = ({ kind }: Exclude<Substitute, { kind: 'way' }>): string => WORDS[kind];

/**
 * @param status the least advanced state that counts @param byHours whether the fewest hours decide, not km
 */
export const substituteNote = (status: Usable, byHours: boolean): string =>
	`“If its territory closes”: the best remaining route between the same endpoints, with ${COUNTING[status]}${byHours ? ', by estimated time' : ''}. The readings differ in kind and are not added up.`;
