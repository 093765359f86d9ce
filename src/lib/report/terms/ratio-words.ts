/**
 * What a ratio of two ways counts, in words. Ranked by hours, a way that takes more of them may be the
 * shorter one: only the yardstick says which of the two the ratio is of.
 */
import { TRANSFER_KM } from '../../analysis/path-search/question';
import type { Yardstick } from '../../atlas/words';

interface RatioWords {
	/** After a number: "1.42 times as long". */
	readonly times: string;
	/** In a clause, of a way under a closure. */
	readonly becomes: string;
	/** Above a column of ratios. */
	readonly head: string;
	/** Of a column of numbers that leaves the map. */
	readonly unit: string;
	/** What a line of the matrix is about, as a sentence. */
	readonly matrix: string;
	/** Before the ends of a way, where a ratio is offered to be written into a text. */
	readonly offered: string;
}

export const RATIO_WORDS: Readonly<Record<Yardstick, RatioWords>> = {
	km: {
		times: 'times as long',
		becomes: 'length relative to the baseline',
		head: 'Detour',
		unit: 'times',
		matrix: 'Length of the route between two places when something closes, relative to the baseline.',
		offered: 'Times as long'
	},
	hours: {
		times: 'times as many hours',
		becomes: 'hours relative to the baseline',
		head: 'Detour in hours',
		unit: 'times the hours',
		matrix: 'Hours on the route between two places when something closes, relative to the baseline.',
		offered: 'Times as many hours'
	}
};

/** Beside ratios of km, which are by what ways are ranked, not by the length that is shown. */
export const TRANSFERS_COUNTED = `In a search by distance, each change between rail, road and ship counts as ${TRANSFER_KM} km more, so that routes do not switch lines too readily; these km are not shown as length.`;

/** Beside ratios of hours among which those of oil and gas are. */
export const UNTIMED_RATIOS = 'Oil and gas keep no timetable: for them the ratio is of length.';
