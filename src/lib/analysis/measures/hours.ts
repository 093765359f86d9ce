/**
 * An estimate of travelling time: km by speed, plus waiting at borders, ports and breaks of gauge. All from
 * assumptions that can be changed.
 */
import type { AssumptionId, Mode } from '../../atlas/words';
import { COUNTRIES_OF_ACTOR } from './standing';
import { turnsBetween, type Piece, type Turn } from '../path-search/turns';

/** Speeds in km/h (`rail`, `road`, `ferry`) and waiting in hours (`border`, `port`, `gauge`). */
export type Assumptions = Readonly<Record<AssumptionId, number>>;

/**
 * Goods are reloaded on land at a break of gauge and between rail and road alike: one assumption serves both.
 */
const WAIT: Readonly<Record<Turn, AssumptionId>> = {
	transshipment: 'port',
	transfer: 'gauge',
	gauge: 'gauge',
	border: 'border'
};

/**
 * Between members of one of these there is a border, but no customs to wait for: the Eurasian Economic Union
 * and the European Union.
 */
const CUSTOMS_UNIONS: readonly (readonly string[])[] = [
	['AM', 'BY', 'KG', 'KZ', 'RU'],
	COUNTRIES_OF_ACTOR.eu
];

/** What is waited for where one piece passes into the next; null where nothing is. */
export function waitFor(turn: Turn, a: Piece, b: Piece): AssumptionId | null {
	const isInner =
		turn === 'border' &&
		CUSTOMS_UNIONS.some((union) => [a, b].every(({ country }) => union.includes(country ?? '')));
	return isInner ? null : WAIT[turn];
}

/** Means that keep a timetable: each has a speed of the same name. */
export const isTimed = (mode: Mode | AssumptionId): mode is 'rail' | 'road' | 'ferry' =>
	mode === 'rail' || mode === 'road' || mode === 'ferry';

/** Hours under way; null for pipelines, whose contents keep no timetable. */
export function hoursOn(mode: Mode, km: number, assumptions: Assumptions): number | null {
	return isTimed(mode) ? km / assumptions[mode] : null;
}

/** Hours of waiting where one piece passes into the next. */
export function waitBetween(a: Piece, b: Piece, assumptions: Assumptions): number {
	return turnsBetween(a, b).reduce((sum, turn) => {
		const id = waitFor(turn, a, b);
		return id === null ? sum : sum + assumptions[id];
	}, 0);
}
