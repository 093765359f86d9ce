/** How often the article's claims say that a route raises or lowers dependence on a power. */
import type { Claim } from '../../atlas/argument-schema';
import { DIRECTIONS, type Power } from '../../atlas/words';

export interface DirectionCount {
	readonly direction: (typeof DIRECTIONS)[number];
	/** Claims, each once. */
	readonly count: number;
}

/** Only directions that some claim takes. A claim that names no single route isn't about this one. */
export function claimCounts(claims: readonly Claim[], route: string, power: Power): DirectionCount[] {
	return DIRECTIONS.map((direction) => ({
		direction,
		count: claims.filter(({ dependency }) =>
			dependency.some((line) => line.route === route && line.actor === power && line.direction === direction)
		).length
	})).filter(({ count }) => count > 0);
}
