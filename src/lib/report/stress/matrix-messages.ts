/** What the panel says around the stress matrix. */
import type { Yardstick } from '../../atlas/words';
import { RATIO_WORDS, TRANSFERS_COUNTED, UNTIMED_RATIOS } from '../terms/ratio-words';

/** What its cells say. @param hasUntimed whether pairs of oil or gas are among those that are timed */
export const matrixKey = (by: Yardstick, hasUntimed: boolean): string =>
	[
		RATIO_WORDS[by].matrix,
		...(hasUntimed ? [UNTIMED_RATIOS] : []),
		'Dot: unchanged. Dash: not connected even with nothing closed. “end”: an endpoint lies in the closed area. Select a cell to see it on the map.'
	].join(' ');

/** @param basis on what terms other than the plain ones, in sentences @param isMarked whether plans count */
export const matrixBasis = (basis: string, isMarked: boolean): string =>
	isMarked ? `${basis} * = uses lines not built yet.` : basis;

const LIMITS =
	'Ignores capacity and tariffs. Based on the mapped network, with the lines that count on this day.';
export const matrixLimits = (by: Yardstick): string =>
	by === 'km' ? `${LIMITS} ${TRANSFERS_COUNTED}` : LIMITS;
