/** What a way means for dependence on a power: five readings side by side, never summed. */
import type { Stake } from '../atlas/argument-schema';
import type { StakeKind, Power } from '../atlas/words';
import { bestWay, detourOf, openWith, type Ground } from './question';
import { isTerritory, stakesOn, TERRITORY } from './stakes';
import { takesEnd } from './stress';
import type { Way } from './way';

export interface Dependence {
	readonly power: Power;
	/** How much of the way lies on its ground. Share: 0 to 1. */
	readonly territory: { readonly km: number; readonly share: number };
	/** What the record says it controls, claims or demands on the way, by the day. */
	readonly control: readonly Stake[];
	readonly ownership: readonly Stake[];
	readonly announced: readonly Stake[];
	readonly substitute: Substitute;
}

/**
 * What would be left between the way's ends with the power's ground closed. `untouched`: the way doesn't use it. `end-closed`: one of its
 * ends lies there. `none`: no other way. `way`: there is one, `detour` times as long as this one by the yardstick of the question.
 */
export type Substitute =
	| { readonly kind: 'untouched' | 'none' }
	| { readonly kind: 'end-closed'; readonly place: string }
	| { readonly kind: 'way'; readonly way: Way; readonly detour: number };

const CONTROL: readonly StakeKind[] = ['control-held', 'control-claimed'];

/** @param day YYYY-MM-DD @param ground of the network the way belongs to, under the terms that decide what could replace it */
export function dependence(way: Way, power: Power, stakes: readonly Stake[], day: string, ground: Ground): Dependence {
	const km = way.legs.reduce((sum, leg) => sum + (isTerritory(leg.link, power) ? leg.km : 0), 0);
	const held = [...new Set(way.legs.flatMap(({ link }) => stakesOn(link, stakes, power, day)))];
	return {
		power,
		territory: { km, share: km / way.km },
		control: held.filter(({ kind }) => CONTROL.includes(kind)),
		ownership: held.filter(({ kind }) => kind === 'ownership'),
		announced: held.filter(({ kind }) => kind === 'announced'),
		substitute: substitute(way, power, ground)
	};
}

function substitute(way: Way, power: Power, ground: Ground): Substitute {
	const closed = TERRITORY[power];
	if (!way.legs.some(({ shores }) => shores.some((country) => country !== null && closed.includes(country)))) return { kind: 'untouched' };
	const place = [way.from, way.to].find((end) => closed.some((closure) => takesEnd(ground, closure, end)));
	if (place !== undefined) return { kind: 'end-closed', place };
	const left = bestWay(ground, way.from, way.to, openWith(ground, closed));
	return left ? { kind: 'way', way: left, detour: detourOf(ground, left, way) } : { kind: 'none' };
}
