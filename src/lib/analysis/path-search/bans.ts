/**
 * Whose goods are not let through where: a path leads past territory, or posts of it, that are shut to the
 * goods of the country it starts or ends in.
 */
import type { Ban } from '../../atlas/analysis-schema';
import type { Atlas } from '../../atlas/atlas';
import { takes } from './breaks';
import { isClosed } from './closures';
import type { Edge, Network } from '../network';
import type { Path } from '../path';

/** Those that a search heeds in force on a day (YYYY-MM-DD). */
export const bansOn = (atlas: Pick<Atlas, 'bans'>, day: string): readonly Ban[] =>
	inForce(atlas, day).filter(({ said }) => !said);

const inForce = ({ bans = [] }: Pick<Atlas, 'bans'>, day: string): readonly Ban[] =>
	bans.filter(({ from, older, until }) => (older || from <= day) && (until === undefined || day <= until));

/** Those that are only said beside a path on a day (YYYY-MM-DD). */
export function bansSaidBeside(path: Path, day: string, atlas: Atlas): readonly Ban[] {
	const ends = endsOf(atlas, path.from, path.to);
	const met = inForce(atlas, day).filter(
		({ said, through, goodsOf }) =>
			said &&
			goodsOf.some((country) => ends.includes(country)) &&
			(said === 'passage' || ends.includes(through))
	);
	return brokenBy(path, met, atlas);
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
	const ends = endsOf(atlas, from, to);
	return bans.filter(({ goodsOf }) => goodsOf.some((country) => ends.includes(country)));
}

const endsOf = (atlas: Pick<Atlas, 'place'>, from: string, to: string): string[] =>
	[from, to].flatMap((id) => {
		const place = atlas.place.get(id);
		return place && place.kind !== 'border' ? (place.country ?? []) : [];
	});

/** Whether a ban shuts an edge: all that lies in its country, or only what leads to posts that it names. */
const shuts = ({ through, at }: Ban, edge: Edge): boolean =>
	isClosed(edge, { kind: 'country', country: through }) &&
	(at === undefined || at.some((place) => isClosed(edge, { kind: 'place', place })));

export const edgesShutBy = (ban: Ban, { edges }: Network): readonly number[] =>
	[...edges.keys()].filter((edge) => shuts(ban, edges[edge]));

/** Those that a path would break. */
export const brokenBy = ({ legs }: Path, bans: readonly Ban[], atlas: Atlas): readonly Ban[] =>
	bans.filter(({ through, at }) =>
		legs.some(
			(leg) =>
				takes(through, leg, atlas) &&
				(at === undefined || at.some((place) => takes(`place:${place}`, leg, atlas)))
		)
	);
