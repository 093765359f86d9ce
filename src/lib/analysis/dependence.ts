/** What a way means for dependence on a power: five readings side by side, never summed. */
import type { Stake } from '../atlas/argument-schema';
import type { StakeKind, Power } from '../atlas/words';
import { bestWay, openWith, type Ground } from './question';
import { isTerritory, stakesOn, TERRITORY } from './stakes';
import type { Way } from './way';

export interface Dependence {
	readonly power: Power;
	/** How much of the way lies on its ground. Share: 0 to 1. */
	readonly territory: { readonly km: number; readonly share: number };
	/** What the record says it controls, claims or demands on the way, by the day. */
	readonly control: readonly Stake[];
	readonly ownership: readonly Stake[];
	readonly announced: readonly Stake[];
	/** What would be left between the way's ends with its ground closed. Null where none of the way lies there. */
	readonly substitute: { readonly way: Way | null; readonly detour: number } | null;
}

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
		substitute: km === 0 ? null : substitute(way, power, ground)
	};
}

function substitute(way: Way, power: Power, ground: Ground): { way: Way | null; detour: number } {
	const left = bestWay(ground, way.from, way.to, openWith(ground, TERRITORY[power]));
	return { way: left, detour: left ? left.km / way.km : Infinity };
}
