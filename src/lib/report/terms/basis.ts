/**
 * What an answer rests on besides the plain question (what operates, the shortest, the latest day, the
 * assumptions on record), in words. Every sentence, title, table and slide that shows an answer says it: one
 * that holds only if something were built must not be read as one that holds today.
 */
import { countryName } from '../../atlas/country-name';
import { longDay } from '../../atlas/day';
import {
	ASSUMPTION_IDS,
	type AssumptionId,
	type Goods,
	type Usable,
	type Yardstick
} from '../../atlas/words';
import { kmText, percentText } from '../format/measure-text';
import type { Composition } from '../../analysis/measures/composition';
import type { Unbuilt, UnbuiltStatus } from '../../analysis/measures/unbuilt';
import { capital } from '../format/case-text';
import { inRow, inSeries, listed } from '../format/list-text';
import { CONDITIONS, COUNTED } from './usable-words';
import { UNRECORDED } from '../format/record-words';

export interface Basis {
	readonly by: Yardstick;
	readonly status: Usable;
	/** YYYY-MM-DD; null: the latest day on record. */
	readonly asof: string | null;
	readonly goods: Goods;
	readonly assume: Readonly<Partial<Record<AssumptionId, number>>>;
}

type BasisOfQuestion = Basis & {
	readonly compare: readonly unknown[];
	readonly from: string | null;
	readonly to: string | null;
};

/**
 * What of a view's settings its answer rests on. Ways compared bring their own networks; between whole
 * variants none is looked for, and only the day and hours matter.
 */
export function restsOn(state: BasisOfQuestion): Basis {
	if (state.compare.length === 0) return state;
	const isBetween = state.from !== null && state.to !== null;
	return { ...state, goods: 'cargo', ...(isBetween ? {} : { status: 'operating', by: 'km' }) };
}

/** "if planned and proposed lines were built"; null where only what operates counts. */
export const conditionOf = ({ status }: Pick<Basis, 'status'>): string | null =>
	status === 'operating' ? null : CONDITIONS[status];

const SPEEDS: readonly AssumptionId[] = ['rail', 'road', 'ferry'];
const WORDS: Readonly<Record<AssumptionId, string>> = {
	rail: 'rail',
	road: 'road',
	ferry: 'ferry',
	border: 'a border',
	port: 'a port',
	gauge: 'a break of gauge'
};

/**
 * All settings that aren't plain, a whole sentence each: they stand alone, below titles and beside tables.
 * @param timed whether hours are estimated: oil and gas keep no timetable
 */
export function basisSentences(basis: Basis, timed = basis.goods === 'cargo'): string[] {
	const { by, status, asof, goods, assume } = basis;
	const changed = ASSUMPTION_IDS.flatMap((id) =>
		assume[id] === undefined ? [] : `${WORDS[id]} ${assume[id]}\u00a0${SPEEDS.includes(id) ? 'km/h' : 'h'}`
	);
	return [
		...(status === 'operating' ? [] : [`${capital(COUNTED[status])} count as open.`]),
		...(goods === 'cargo' ? [] : [`The goods are ${goods}.`]),
		...(by === 'hours' && timed ? ['The best route is the fastest, by estimate.'] : []),
		...(asof === null ? [] : [`The date is ${longDay(asof)}.`]),
		...(changed.length > 0 && timed ? [`Hours use changed assumptions (${inRow(changed)}).`] : [])
	];
}

/**
 * "Planned and proposed lines count as open. The date is 1 November 2024." Null for a plain
 * question.
 */
export function basisSentence(basis: Basis, timed?: boolean): string | null {
	const sentences = basisSentences(basis, timed);
	return sentences.length === 0 ? null : sentences.join(' ');
}

const UNBUILT: Readonly<Record<UnbuiltStatus, string>> = {
	construction: 'under construction',
	planned: 'planned',
	proposed: 'proposed'
};

/** "43 km in Armenia, planned", in the order of travel. */
export const unbuiltParts = ({ parts }: Unbuilt): string[] =>
	parts.map(
		({ country, status, km }) =>
			`${kmText(km)} ${country === null ? 'at sea' : `in ${countryName(country)}`}, ${UNBUILT[status]}`
	);

/** "43 km (5%)" */
export const unbuiltFigure = ({ km, share }: Pick<Unbuilt, 'km' | 'share'>): string =>
	`${kmText(km)} (${percentText(share)})`;

/** "43 km (5%) not built yet: 43 km in Armenia, planned" */
export const unbuiltText = (unbuilt: Unbuilt): string =>
	`${unbuiltFigure(unbuilt)} not built yet: ${inSeries(unbuiltParts(unbuilt))}`;

/** "431 km (18%) with limited or test traffic" */
export const limitedText = (part: Pick<Unbuilt, 'km' | 'share'>): string =>
	`${unbuiltFigure(part)} with limited or test traffic`;

/** "693 km not on record by then": what isn't on record is neither built nor unbuilt. */
export const unrecordedText = ({ km }: Unrecorded): string => `${kmText(km)} ${UNRECORDED}`;

/** @param of "A" */
export const unrecordedSentence = (of: string, { km, share }: Unrecorded): string =>
	`Of ${of}, ${kmText(km)} (${percentText(share)}) are ${UNRECORDED}.`;
type Unrecorded = Composition['unknown'];

/** @param letters of the ways that it holds on @param says a whole sentence of the record */
export const restrictedSentence = (letters: readonly string[], says: string): string =>
	`${listed(letters)}: ${says}`;

/** @param of "what is left" */
export const unbuiltSentence = (of: string, unbuilt: Unbuilt): string =>
	`Of ${of}, ${unbuiltFigure(unbuilt)} are not built yet: ${inSeries(unbuiltParts(unbuilt))}.`;
