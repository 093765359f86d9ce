/** What files of data say in words: of the view they hold, and of each line in it. */
import { longDay } from '../../atlas/day';
import { lowered } from '../format/case-text';
import { asOfSentence } from '../imprint/as-of';
import { LICENCE_NAME, LICENCE_URL, CREDITS } from '../imprint/credits';

interface AboutView {
	/** YYYY-MM-DD, as in every field of the file. */
	readonly day: string;
	/** Whole sentences; absent where the question is plain. */
	readonly basis?: string | undefined;
	readonly version: string;
	/** Absent where it has none. */
	readonly address?: string | undefined;
	/** Each in one line. */
	readonly sources: readonly string[];
}

export function aboutView({ day, basis, version, address, sources }: AboutView): string {
	const shown = basis === undefined ? asOfSentence(day) : `${asOfSentence(day)} ${basis}`;
	const about = `${shown} Data version ${version}. ${CREDITS}. ${LICENCE_NAME}, ${LICENCE_URL}.`;
	const named = `Sources:\n${sources.join('\n')}`;
	return address === undefined ? `${about}\n\n${named}` : `${about} View: ${address}\n\n${named}`;
}

interface LineText {
	readonly mode: string;
	readonly status: string;
	/** "from 28 May 2006" */
	readonly since: string;
	readonly km: number;
}
/** "Railway. Operating, from 28 May 2006. 120.5 km." */
export const aboutLine = ({ mode, status, since, km }: LineText): string =>
	`${mode}. ${status}, ${since}. ${km} km.`;

/** Where lines have no dashes: what doesn't run says so. "Alpha – Beta (planned)" */
export const lineName = (name: string, status: string, runs: boolean): string =>
	runs ? name : `${name} (${lowered(status)})`;

/** In the place of when a state began. @param day YYYY-MM-DD */
export const olderThanRecord = (day: string): string =>
	`not on record by ${longDay(day)}, though known to be older`;
