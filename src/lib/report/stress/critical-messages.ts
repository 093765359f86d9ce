/** What the panel says over the tables of what a connection hangs on. */
import { TRANSFERS_COUNTED } from '../terms/ratio-words';

/** @param isRanked whether by km of goods that change between rail and road */
export const criticalIntro = (from: string, to: string, isRanked: boolean): string =>
	isRanked ? `${intro(from, to)} ${TRANSFERS_COUNTED}` : intro(from, to);
const intro = (from: string, to: string) =>
	`From ${from} to ${to}, from what leaves no way to what costs least. Only what the way passes can matter. A row opens the stress test with it closed.`;

export const nothingCritical = (from: string, to: string): string =>
	`Nothing on the way from ${from} to ${to} makes a difference if it closes alone.`;
