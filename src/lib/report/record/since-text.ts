/** What has happened since the article, how far it was searched, and what was checked when. */
import type { Developments } from '../../atlas/argument-schema';
import { longDay } from '../../atlas/day';
import { piecesInRow, type Piece, type Pieces } from '../pieces';

/** @param day the day shown, YYYY-MM-DD; null where nothing came later, either */
export const noDevelopmentSentence = (day: string | null): string =>
	day === null
		? 'No later development on this route is on record.'
		: `No later development on this route is on record by ${longDay(day)}.`;

/** @param day the day shown, YYYY-MM-DD */
export const moreAfterSentence = (count: number, day: string): string =>
	`${count} more after ${longDay(day)}.`;

/**
 * "Relevant to the article’s Problems ¶ 8, Remedies ¶ 2" @param claims each with the element that tells of it
 */
export const bearsOnPieces = (
	claims: readonly { readonly passage: string; readonly anchor: string }[]
): Pieces => [
	'Relevant to the article’s ',
	...piecesInRow(claims.map(({ passage, anchor }): Piece => ({ text: passage, jump: anchor })))
];

/** From when to when was searched, and how. */
export const searchedSentence = ({ from, to, latestSource, method }: Developments['coverage']): string =>
	`Searched from ${longDay(from)} to ${longDay(to)}; latest source found: ${longDay(latestSource)}. ${method}`;

/** @param day YYYY-MM-DD */
export const lastCheckedSentence = (day: string): string =>
	`Facts of this route last checked on ${longDay(day)}.`;

/** @param day YYYY-MM-DD */
export const routesCheckedSentence = (count: number, day: string): string =>
	`Facts of ${count} routes were last checked on ${longDay(day)}.`;
