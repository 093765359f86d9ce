/**
 * What happens where one piece of a path passes into the next: a change of means, a break of gauge, a border
 * on land.
 */
import type { Mode } from '../../atlas/words';

export interface Piece {
	readonly mode: Mode;
	readonly country: string | null;
	readonly gauge?: number | null;
}

/**
 * `transshipment`: between land and sea, or from ship to ship. `transfer`: between rail and road. `gauge`:
 * where railways of two known gauges meet. `border`: from one country's territory to another's; at sea there
 * is none.
 */
export type Turn = 'transshipment' | 'transfer' | 'gauge' | 'border';

/** From one means to another, or from ship to ship. Apart, as a search by km asks for nothing else. */
export const isReloaded = (a: Piece, b: Piece): boolean => a.mode !== b.mode || isShipToShip(a, b);

/** A lane out at sea that goes on up a river is one voyage; two lanes that meet are two ships. */
const isShipToShip = (a: Piece, b: Piece): boolean =>
	a.mode === 'ferry' && b.mode === 'ferry' && a.country === null && b.country === null;

/** Between rail and road. */
const isTransfer = (a: Piece, b: Piece): boolean =>
	a.mode !== b.mode && a.mode !== 'ferry' && b.mode !== 'ferry';

/** @param a and b pieces of two links: within one nothing happens */
export function turnsBetween(a: Piece, b: Piece): Turn[] {
	const turns: Turn[] = [];
	if (a.country !== null && b.country !== null && a.country !== b.country) turns.push('border');
	if (a.mode !== b.mode) turns.push(isTransfer(a, b) ? 'transfer' : 'transshipment');
	else if (isShipToShip(a, b)) turns.push('transshipment');
	else if (a.mode === 'rail' && a.gauge && b.gauge && a.gauge !== b.gauge) turns.push('gauge');
	return turns;
}
