/** Of what the record doesn't know on the day that is shown. */
import { capital } from './case-text';

export const UNRECORDED = 'not on record by then';
/** Alone, or at the beginning. */
export const UNRECORDED_TITLE = capital(UNRECORDED);
/** "Not on record by then 12%" @param share "12%" */
export const unrecordedShare = (share: string): string => `${UNRECORDED_TITLE} ${share}`;
