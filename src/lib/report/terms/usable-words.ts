/** Which links count, in words: each as another kind of sentence has it. */
import type { Usable } from '../../atlas/words';

/** "…, counting what operates, on 29 June 2026." */
export const COUNTING: Readonly<Record<Usable, string>> = {
	operating: 'what operates',
	construction: 'what operates or is under construction',
	planned: 'what is planned or proposed too'
};

/** "They would be if what is being built counted too." */
export const COUNTED: Readonly<Record<Usable, string>> = {
	operating: 'what operates',
	construction: 'what is being built',
	planned: 'what is planned or proposed'
};

/** "If what is planned or proposed counted: …" Nothing is assumed where only what operates counts. */
export const CONDITIONS: Readonly<Record<Exclude<Usable, 'operating'>, string>> = {
	construction: 'if what is under construction counted',
	planned: 'if what is planned or proposed counted'
};
