/**
 * Ways that differ from the best one: what is used by a way counts double in the next search (the penalty method; Akgün, Erkut and
 * Batta, "On finding dissimilar paths", European Journal of Operational Research 121, 2000), and what comes out too alike is passed over.
 */
import { bestWay, detourOf, type Ground } from './question';
import type { Way } from './way';

export const MOST_ALTERNATIVES = 3;
export const PENALTY = 2;
/** A way that shares more of its length than this with one already found is a variation of it, not an alternative. */
export const ALIKE = 0.75;
/** And one so many times as long as the best is none that anybody would take. */
export const TOO_LONG = 2;
const TRIES = 12;

export function alternatives(ground: Ground, best: Way, open: Uint8Array): Way[] {
	const cost = Float64Array.from(ground.cost);
	const found = [best];
	let last = best;
	for (let tries = 0; tries < TRIES && found.length <= MOST_ALTERNATIVES; tries++) {
		penalise(ground, last, cost);
		const way = bestWay(ground, best.from, best.to, open, cost);
		if (!way) break;
		last = way;
		if (detourOf(ground, way, best) <= TOO_LONG && found.every((other) => shared(way, other) <= ALIKE)) found.push(way);
	}
	return found.slice(1).sort((a, b) => ground.costOf(a) - ground.costOf(b));
}

function penalise({ network }: Ground, way: Way, cost: Float64Array): void {
	const used = new Set(way.legs.map(({ link }) => link.id));
	network.edges.forEach(({ link }, edge) => {
		if (used.has(link)) cost[edge] *= PENALTY;
	});
}

/** How much of a way's length runs on links of another, 0 to 1. */
export function shared(way: Way, other: Way): number {
	const links = new Set(other.legs.map(({ link }) => link.id));
	return way.legs.reduce((km, leg) => km + (links.has(leg.link.id) ? leg.km : 0), 0) / way.km;
}
