/** Sentences about claims of which a part leads somewhere. */
import type { DIRECTIONS } from '../../atlas/words';
import { capital, lowered, possessive } from '../format/case-text';
import { inSeries } from '../format/list-text';
import { claimsText } from './claim-sentences';
import { DIRECTION_WORDS } from './directions';
import { piecesInRow, type Pieces } from '../pieces';

type Direction = (typeof DIRECTIONS)[number];

/** Of a route that the article argues about: how many claims, and where its full argument is told. */
export const claimsOnRoutePieces = (count: number): Pieces => [
	`${capital(claimsText(count))}, paraphrased and attributed. The article argues a position; see `,
	{ text: 'its full argument', to: { kind: 'argument' } },
	'.'
];

/** @param routes by id and name */
export const otherRoutesPieces = (
	routes: readonly { readonly id: string; readonly name: string }[]
): Pieces => [
	'It also speaks of dependence via other routes: ',
	...piecesInRow(routes.map(({ id, name }) => ({ text: name, to: { kind: 'route', selection: id } })))
];

/**
 * "Problems ¶ 8, Russia: increases Georgia’s dependence" @param anchor the element where it stands in full
 */
export const pointerPieces = (claim: {
	readonly passage: string;
	readonly holder: string;
	readonly anchor: string;
	readonly direction: Direction;
	readonly dependent: string;
}): Pieces => [
	{ text: `${claim.passage}, ${claim.holder}`, jump: claim.anchor },
	`: ${lowered(DIRECTION_WORDS[claim.direction].word)} ${possessive(claim.dependent)} dependence`
];

/** "Increases Georgia’s dependence on Russia, via The southern one." @param route by name; null: not named */
export const dependencePieces = (line: {
	readonly direction: Direction;
	readonly dependent: string;
	readonly actor: string;
	readonly route: string | null;
}): Pieces => [
	{ text: DIRECTION_WORDS[line.direction].word, strong: true },
	line.route === null
		? ` ${possessive(line.dependent)} dependence on ${line.actor}.`
		: ` ${possessive(line.dependent)} dependence on ${line.actor}, via ${line.route}.`
];

/** Of a claim that lies nowhere on the map. */
export const offTheMapPieces = (claim: string): Pieces => [
	{ text: 'Beside the map', to: { kind: 'claim', claim } },
	'; it concerns no place on it.'
];

/** "On the map: Gate – End, railway; Gate." @param spots by name @param most as many are named */
export const onTheMapPieces = (claim: string, spots: readonly string[], most: number): Pieces => [
	{ text: 'On the map', to: { kind: 'claim', claim } },
	`: ${inSeries(spots, most)}.`
];

/** "Increases: Problems ¶ 8, Remedies ¶ 2" @param claims by id and passage */
export const claimsByDirectionPieces = (
	direction: Direction,
	claims: readonly { readonly id: string; readonly passage: string }[]
): Pieces => [
	`${DIRECTION_WORDS[direction].word}: `,
	...piecesInRow(claims.map(({ id, passage }) => ({ text: passage, to: { kind: 'claim', claim: id } })))
];
