/**
 * Whose goods are not let through where: a path leads past territory that is shut to the goods of the country
 * it starts or ends in.
 */
import type { Ban } from '../atlas/analysis-schema';
import type { Atlas } from '../atlas/atlas';
import { isClosed } from './closures';
import type { Network } from './network';

/** Those in force on a day (YYYY-MM-DD). */
export function bansOn({ bans = [] }: Pick<Atlas, 'bans'>, day: string): readonly Ban[] {
	return bans.filter(
		({ from, older, until }) => (older || from <= day) && (until === undefined || day <= until)
	);
}

/**
 * Those that a path between two places (ids) meets by where it starts and ends. A place on a border is there
 * for both sides.
 */
export function bansBetween(
	atlas: Pick<Atlas, 'place'>,
	bans: readonly Ban[],
	from: string,
	to: string
): readonly Ban[] {
	if (bans.length === 0) return bans;
	const ends = [from, to].flatMap((id) => {
		const place = atlas.place.get(id);
		return place && place.kind !== 'border' ? (place.country ?? []) : [];
	});
	return bans.filter(({ goodsOf }) => goodsOf.some((country) => ends.includes(country)));
}

/** By edge: 1 where none of the bans shuts it. */
export function leftBy(network: Network, bans: readonly Ban[]): Uint8Array {
	return Uint8Array.from(network.edges, (edge) =>
		bans.some(({ through }) => isClosed(edge, { kind: 'country', country: through })) ? 0 : 1
	);
}
