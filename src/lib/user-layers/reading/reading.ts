/** What came of reading a file. */
import type { UserFeature } from '../../view/user-layer';
import type { Fault } from './faults';
import { LIMITS } from './limits';
import { atMostMegabytesText } from '../../report/format/measure-text';

export interface Reading {
	/** Empty where nothing of it can be drawn. */
	readonly features: readonly UserFeature[];
	readonly namedBy: string | null;
	/** Null where nobody recognised it. */
	readonly format: string | null;
	readonly faults: readonly Fault[];
}

/** The file as a whole can't be used. */
export const refused = (reason: string): Reading => ({
	features: [],
	namedBy: null,
	format: null,
	faults: [{ reason, places: [], count: 1, kept: false }]
});

export const TOO_LARGE = `larger than ${atMostMegabytesText(LIMITS.bytes)}: simplify it, or cut out the part you need`;
