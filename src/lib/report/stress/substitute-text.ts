/** What is left without a power's territory, in words. */
import type { Substitute } from '../../analysis/measures/dependence';
import type { Usable } from '../../atlas/words';

/** Where it isn't a way. */
const WORDS: Readonly<Record<Exclude<Substitute['kind'], 'way'>, string>> = {
	untouched: 'not used',
	'end-closed': 'an end lies there',
	none: 'no other way'
};
export const substituteText = ({ kind }: Exclude<Substitute, { kind: 'way' }>): string => WORDS[kind];

const COUNTS: Readonly<Record<Usable, string>> = {
	operating: 'lines in operation',
	construction: 'lines under construction too',
	planned: 'planned lines too'
};
/**
 * @param status the least advanced state that counts @param byHours whether the fewest hours decide, not km
 */
export const substituteNote = (status: Usable, byHours: boolean): string =>
	`“Without its territory”: the best way left between the same two ends, counting ${COUNTS[status]}${byHours ? ', by the fewest hours' : ''}. The readings are of different kinds and are not added up.`;
