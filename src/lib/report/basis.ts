/**
 * What an answer rests on besides the plain question (what operates, the shortest, the latest day, the
 * assumptions on record), in words. Every sentence, title, table and slide that shows an answer says it: one
 * that holds only if something were built must not be read as one that holds today.
 */
import { countryName } from '../atlas/country-name';
import { longDay } from '../atlas/day';
import { ASSUMPTION_IDS, type AssumptionId, type Goods, type Usable, type Yardstick } from '../atlas/words';
import { kmText, percentText } from './format/measure-text';
import type { Unbuilt, UnbuiltStatus } from '../analysis/unbuilt';
import { capital } from './format/case-text';
import { inRow, inSeries } from './format/list-text';
import { CONDITIONS } from './usable-words';

export interface Basis {
	readonly by: Yardstick;
	readonly status: Usable;
	/** YYYY-MM-DD; null: the latest day on record. */
	readonly asof: string | null;
	readonly goods: Goods;
	readonly assume: Readonly<Partial<Record<AssumptionId, number>>>;
}

type Asked = Basis & {
	readonly compare: readonly unknown[];
	readonly from: string | null;
	readonly to: string | null;
};

/**
 * What of a view's settings its answer rests on. Ways compared bring their own networks; between whole
 * variants none is looked for, and only the day and hours matter.
 */
export function restsOn(state: Asked): Basis {
	if (state.compare.length === 0) return state;
	const isBetween = state.from !== null && state.to !== null;
	return { ...state, goods: 'cargo', ...(isBetween ? {} : { status: 'operating', by: 'km' }) };
}

/** "if what is planned or proposed counted"; null where only what operates counts. */
export const conditionOf = ({ status }: Pick<Basis, 'status'>): string | null =>
	status === 'operating' ? null : CONDITIONS[status];

const NETWORKS: Readonly<Record<Exclude<Goods, 'cargo'>, string>> = { oil: 'for oil', gas: 'for gas' };
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
 * All settings that aren't plain, a clause each. @param timed whether hours are estimated: oil and gas keep
 * no timetable
 */
function basisClauses(basis: Basis, timed = basis.goods === 'cargo'): string[] {
	const { by, asof, goods, assume } = basis;
	const changed = ASSUMPTION_IDS.flatMap((id) =>
		assume[id] === undefined ? [] : `${WORDS[id]} ${assume[id]}\u00a0${SPEEDS.includes(id) ? 'km/h' : 'h'}`
	);
	const condition = conditionOf(basis);
	return [
		...(condition === null ? [] : [condition]),
		...(goods === 'cargo' ? [] : [NETWORKS[goods]]),
		...(by === 'hours' && timed ? ['by the fewest hours, an estimate'] : []),
		...(asof === null ? [] : [`on ${longDay(asof)}`]),
		...(changed.length > 0 && timed
			? [`hours by other assumptions than those on record (${inRow(changed)})`]
			: [])
	];
}

/** "If what is planned or proposed counted; on 1 November 2024." Null for a plain question. */
export function basisSentence(basis: Basis, timed?: boolean): string | null {
	const clauses = basisClauses(basis, timed);
	return clauses.length === 0 ? null : `${capital(inSeries(clauses))}.`;
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

/** "43 km (5 %)" */
export const unbuiltFigure = ({ km, share }: Pick<Unbuilt, 'km' | 'share'>): string =>
	`${kmText(km)} (${percentText(share)})`;

/** "43 km (5 %) not built yet: 43 km in Armenia, planned" */
export const unbuiltText = (unbuilt: Unbuilt): string =>
	`${unbuiltFigure(unbuilt)} not built yet: ${inSeries(unbuiltParts(unbuilt))}`;

/** @param of "what is left" */
export const unbuiltSentence = (of: string, unbuilt: Unbuilt): string =>
	`Of ${of}, ${unbuiltFigure(unbuilt)} are not built yet: ${inSeries(unbuiltParts(unbuilt))}.`;
