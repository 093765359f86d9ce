/** What the panel says over the tables of what a connection hangs on. */
import { TRANSFERS_COUNTED } from '../terms/ratio-words';

/** @param isRanked whether by km of goods that change between rail and road */
export const criticalIntro = (from: string, to: string, isRanked: boolean): string =>
	isRanked ? `${intro(from, to)} ${TRANSFERS_COUNTED}` : intro(from, to);
const intro = (from: string, to: string) =>
	`Ranked from closures that leave no route from ${from} to ${to} to those with the least effect. Only what the route passes can matter. Select a row to see that closure.`;

export const nothingCritical = (from: string, to: string): string =>
	`No single closure on the route from ${from} to ${to} makes a difference.`;
