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
		becomes: 'how many times as long the way becomes',
		head: 'Detour',
		unit: 'times',
		matrix: 'How many times as long the way between two places becomes when something closes.',
		offered: 'Times as long'
	},
	hours: {
		times: 'times as many hours',
		becomes: 'how many times as many hours the way takes',
		head: 'Detour in hours',
		unit: 'times the hours',
		matrix: 'How many times as many hours the way between two places takes when something closes.',
		offered: 'Times as many hours'
	}
};

/** Beside ratios of km, which are by what ways are ranked, not by the length that is shown. */
export const TRANSFERS_COUNTED = `By km, each change between rail, road and ship counts as ${TRANSFER_KM} km more, so that a way doesn’t hop between lines; those km are not shown as length.`;

/** Beside ratios of hours among which those of oil and gas are. */
export const UNTIMED_RATIOS =
	'Oil and gas keep no timetable: of their ways it is how many times as long they become.';
