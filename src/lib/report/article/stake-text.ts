/** What a power has at stake, in words: the territory it stands on, and what is on record of it. */
import { TERRITORY } from '../../analysis/measures/stakes';
import { longDay } from '../../atlas/day';
import type { Power } from '../../atlas/words';
import { kmText, percentText } from '../format/measure-text';
import { piecesInRow, type Pieces } from '../pieces';
import { inSentence } from './powers';

export const stakesTitle = (power: Power): string => `At stake for ${inSentence(power)}`;

/** @param day YYYY-MM-DD @param coloured whether the lines of the map are in these colours now */
export function stakesIntro(power: Power, day: string, coloured: boolean): string {
	const colours = coloured
		? 'Colours on the map say'
		: 'While a question is on the map, its ways have the colours; these would say';
	return `${colours} what ${inSentence(power)} has at stake on each stretch, as of ${longDay(day)}. Where several apply, the one named first colours the line. Nothing is added up into a score.`;
}

/** @param territory km on the power's territory @param total km of the routes shown, shared stretches once */
export const territoryText = (territory: number, total: number): string =>
	territory === 0
		? 'None of the routes shown crosses its territory.'
		: `${kmText(territory)} of ${kmText(total)}, ${percentText(territory / total)}, lie on its territory.`;

/** Who is counted where a power is more than one country: our reading, and said to be. */
export const countedAs = (power: Power): string =>
	power === 'west'
		? `Counted as the West: ${TERRITORY.west.length - 2} members of the European Union, the United States and the United Kingdom. That is our reading; the article’s trade figure also counts Türkiye and Israel.`
		: '';

/**
 * "Since 3 May 2024, on Middle Corridor, Through Georgia" @param from YYYY-MM-DD @param routes that hold the
 * stretches it is about
 */
export const stakeAbout = (
	from: string,
	routes: readonly { readonly id: string; readonly short: string }[]
): Pieces => [
	`Since ${longDay(from)}, on `,
	...piecesInRow(routes.map(({ id, short }) => ({ text: short, to: { kind: 'route', selection: id } })))
];

export const noStakesText = (day: string): string => `Nothing on record by ${longDay(day)}.`;
export const laterStakesText = (count: number, day: string): string =>
	`${count} more on record after ${longDay(day)}.`;
export const stakesOnRecord = (power: Power, count: number): string =>
	`On record for ${inSentence(power)}: ${count}`;
