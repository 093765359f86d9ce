/** What a path means for dependence on a power: five readings side by side, never summed. */
import type { Stake } from '../../atlas/argument-schema';
import type { StakeKind, Power } from '../../atlas/words';
import { bestPath, detourOf, openWith, type RoutingContext } from '../path-search/question';
import { isTerritory, stakesOn, TERRITORY } from './stakes';
import { takesEnd } from '../stress';
import type { Path } from '../path';

export interface Dependence {
	readonly power: Power;
	/** How much of the path lies on its territory. Share: 0 to 1. */
	readonly territory: { readonly km: number; readonly share: number };
	/** What the record says it controls, claims or demands on the way, by the day. */
	readonly control: readonly Stake[];
	readonly ownership: readonly Stake[];
	readonly announced: readonly Stake[];
	readonly substitute: Substitute;
}

/**
 * What would be left between the path's ends with the power's territory closed. `untouched`: the path doesn't
 * use it. `end-closed`: one of its ends lies there. `none`: no other way. `way`: there is one, `detour` times
 * as long as this one by the yardstick of the question.
 */
export type Substitute =
	| { readonly kind: 'untouched' | 'none' }
	| { readonly kind: 'end-closed'; readonly place: string }
	| { readonly kind: 'way'; readonly path: Path; readonly detour: number };

const CONTROL: readonly StakeKind[] = ['control-held', 'control-claimed'];

/**
 * @param day YYYY-MM-DD @param routing of the network the path belongs to, under the terms that decide what
 * could replace it
 */
export function dependence(
	path: Path,
	power: Power,
	stakes: readonly Stake[],
	day: string,
	routing: RoutingContext
): Dependence {
	const { territory, held } = territoryAndStakes(path, power, stakes, day);
	return {
		power,
		territory,
		control: held.filter(({ kind }) => CONTROL.includes(kind)),
		ownership: held.filter(({ kind }) => kind === 'ownership'),
		announced: held.filter(({ kind }) => kind === 'announced'),
		substitute: substitute(path, power, routing)
	};
}

/**
 * How much of a path lies on a power's territory, and what the record says it holds, claims or plans there.
 * Quick, as nothing is looked for. @param day YYYY-MM-DD
 */
export function territoryAndStakes(
	path: Path,
	power: Power,
	stakes: readonly Stake[],
	day: string
): { readonly territory: Dependence['territory']; readonly held: readonly Stake[] } {
	const km = path.legs.reduce((sum, leg) => sum + (isTerritory(leg.link, power) ? leg.km : 0), 0);
	const held = [...new Set(path.legs.flatMap(({ link }) => stakesOn(link, stakes, power, day)))];
	return { territory: { km, share: km / path.km }, held };
}

function substitute(path: Path, power: Power, routing: RoutingContext): Substitute {
	const closed = TERRITORY[power];
	if (!path.legs.some(({ shores }) => shores.some((country) => country !== null && closed.includes(country))))
		return { kind: 'untouched' };
	const place = [path.from, path.to].find((end) => closed.some((closure) => takesEnd(routing, closure, end)));
	if (place !== undefined) return { kind: 'end-closed', place };
	const left = bestPath(routing, path.from, path.to, openWith(routing, closed));
	return left ? { kind: 'way', path: left, detour: detourOf(routing, left, path) } : { kind: 'none' };
}
