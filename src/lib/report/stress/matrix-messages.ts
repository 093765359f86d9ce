/** What the panel says around the stress matrix. */
import type { Yardstick } from '../../atlas/words';
import { RATIO_WORDS, TRANSFERS_COUNTED, UNTIMED_RATIOS } from '../terms/ratio-words';

/** What its cells say. @param hasUntimed whether pairs of oil or gas are among those that are timed */
export const matrixKey = (by: Yardstick, hasUntimed: boolean): string =>
	[
		RATIO_WORDS[by].matrix,
		...(hasUntimed ? [UNTIMED_RATIOS] : []),
		'1: it stays as it is. –: not joined even with nothing closed. end: one of the ends lies in what is closed. Each cell opens the map of what it says.'
	].join(' ');

/** @param basis on what terms other than the plain ones, in sentences @param isMarked whether plans count */
export const matrixBasis = (basis: string, isMarked: boolean): string =>
	isMarked ? `${basis} *: over lines not built yet.` : basis;

const LIMITS =
	'Counts no capacity and no tariffs: the network as drawn, with the links that count on this day.';
export const matrixLimits = (by: Yardstick): string =>
	by === 'km' ? `${LIMITS} ${TRANSFERS_COUNTED}` : LIMITS;
