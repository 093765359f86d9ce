/** Country positions on a route, in sentences. */
import { longDay } from '../../atlas/day';
import { listed } from '../format/list-text';
import { piecesInRow, type Piece, type Pieces } from '../pieces';

/** A later position on record: its date, and the element that tells of it. */
export interface Later {
	/** YYYY-MM-DD */
	readonly date: string;
	readonly anchor: string;
}
const datesInRow = (later: readonly Later[]): Pieces =>
	piecesInRow(later.map(({ date, anchor }) => ({ text: longDay(date), jump: anchor })));

/** "Since then: 14 March 2026, 2 May 2026" */
export const sinceThenPieces = (later: readonly Later[]): Pieces => ['Since then: ', ...datesInRow(later)];

/** "Positions since then, from the record: Georgia, 14 March 2026; Iran, 2 May 2026." */
export const spokenSincePieces = (
	spoken: readonly { readonly actor: string; readonly later: readonly Later[] }[]
): Pieces => [
	'Positions since then, from the record: ',
	...spoken.flatMap(({ actor, later }, index): Piece[] => [
		`${index > 0 ? '; ' : ''}${actor}, `,
		...datesInRow(later)
	]),
	'.'
];

/** @param actors by name */
export const notStatedSentence = (actors: readonly string[]): string =>
	`Not stated in the article: ${actors.join(', ')}.`;

/** Of rows and columns that would be empty. @param actors by name @param routes by name */
export const noPositionSentence = (actors: readonly string[], routes: readonly string[]): string => {
	const parts = [
		...(actors.length > 0 ? [`of ${listed(actors)}`] : []),
		...(routes.length > 0 ? [`on ${listed(routes)}`] : [])
	];
	return `Neither the article nor the record since states a position ${parts.join(' or ')}.`;
};

/** "Georgia: with the gate open." @param note in whole sentences */
export const actorNote = (actor: string, note: string): string => `${actor}: ${note}`;

/** "Georgia. With the gate open." @param note in whole sentences; absent where nothing is to be added */
export const holderPieces = (actor: string, note?: string): Pieces => [
	{ text: actor, strong: true },
	...(note === undefined ? [] : [`. ${note}`])
];

/** "Georgia on The northern one" */
export const stanceTitlePieces = (actor: string, route: string): Pieces => [
	{ text: actor, strong: true },
	` on ${route}`
];
