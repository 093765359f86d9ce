/** The powers of the lens in words. */
import type { Power } from '../../atlas/words';

export const POWER_NAMES: Readonly<Record<Power, string>> = {
	russia: 'Russia',
	china: 'China',
	iran: 'Iran',
	west: 'The West'
};
/** Within a sentence. */
export const inSentence = (power: Power) => POWER_NAMES[power].replace('The ', 'the ');
