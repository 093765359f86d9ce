/** What a power has at stake, in words: the territory it stands on, and what is on record of it. */
import { TERRITORY } from '../../analysis/measures/stakes';
import { longDay } from '../../atlas/day';
import type { Stake } from '../../atlas/argument-schema';
import type { Power } from '../../atlas/words';
import { STAKE_SYMBOLS } from '../../map/symbology/symbols';
import { lowered } from '../format/case-text';
import { listed } from '../format/list-text';
import { kmText, percentText } from '../format/measure-text';
import { piecesInRow, type Pieces } from '../pieces';
import { inSentence, POWER_NAMES } from './powers';

/** Where a stake on record stands in the panel of its power. */
export const stakeAnchor = (id: string): string => `stake-${id}`;

export const stakesTitle = (power: Power): string => `${POWER_NAMES[power]}’s stake`;

/** @param day YYYY-MM-DD @param coloured whether the lines of the map are in these colours now */
export function stakesIntro(power: Power, day: string, coloured: boolean): string {
	const colours = coloured
		? 'Colours show'
		: 'While a question is on the map, its routes have the colours; otherwise they show';
	return `${colours} ${inSentence(power)}’s stake in each section as of ${longDay(day)}. Where several apply, the first listed is shown. There is no overall score.`;
}

/** @param territory km on the power's territory @param total km of the routes shown, shared sections once */
export const territoryText = (territory: number, total: number): string =>
	territory === 0
		? 'None of the visible routes crosses its territory.'
		: `${kmText(territory)} of ${kmText(total)} (${percentText(territory / total)}) lie on its territory.`;

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
	`${POWER_NAMES[power]}’s stakes on record: ${count}`;

/** "operator and part-owner", each kind once; "none on record" */
export const stakesInWords = (held: readonly Pick<Stake, 'kind'>[]): string =>
	held.length === 0
		? 'none on record'
		: listed([...new Set(held.map(({ kind }) => lowered(STAKE_SYMBOLS[kind].label)))]);
