/** What happens where one piece of a way passes into the next: a change of means, a break of gauge, a border on land. */
import type { Mode } from '../atlas/words';

export interface Piece {
	readonly mode: Mode;
	readonly country: string | null;
	readonly gauge?: number | null;
}

/**
 * `transshipment`: between land and sea. `transfer`: between rail and road. `gauge`: where railways of two known gauges meet.
 * `border`: from one country's ground to another's; at sea there is none.
 */
export type Turn = 'transshipment' | 'transfer' | 'gauge' | 'border';

export function turnsBetween(a: Piece, b: Piece): Turn[] {
	const turns: Turn[] = [];
	if (a.mode !== b.mode) turns.push(a.mode === 'ferry' || b.mode === 'ferry' ? 'transshipment' : 'transfer');
	else if (a.mode === 'rail' && a.gauge && b.gauge && a.gauge !== b.gauge) turns.push('gauge');
	if (a.country !== null && b.country !== null && a.country !== b.country) turns.push('border');
	return turns;
}
