/**
 * What a power has at stake on a link on a day: its territory, computed, and what the record says it holds,
 * claims or has announced.
 */
import type { Link } from '../../atlas/atlas';
import type { Stake } from '../../atlas/argument-schema';
import { COUNTRIES_OF_ACTOR } from './standing';
import { STAKE_KINDS, type Power, type StakeKind } from '../../atlas/words';

/**
 * The members of the European Union, the United States and the United Kingdom: our reading of the article's
 * word.
 */
const WEST = [...COUNTRIES_OF_ACTOR.eu, 'US', 'GB'];

/** Countries (ISO 3166-1 alpha-2) whose territory is a power's own. */
export const TERRITORY: Readonly<Record<Power, readonly string[]>> = {
	russia: ['RU'],
	china: ['CN'],
	iran: ['IR'],
	west: WEST
};

type LinkInCountry = Pick<Link, 'id' | 'country'>;

export const isTerritory = (link: LinkInCountry, power: Power): boolean =>
	link.country !== null && TERRITORY[power].includes(link.country);

/** Stakes of a power on a link that had begun by a day (YYYY-MM-DD). */
export const stakesOn = (link: LinkInCountry, stakes: readonly Stake[], power: Power, day: string): Stake[] =>
	stakes.filter((stake) => stake.power === power && stake.from <= day && stake.links.includes(link.id));

/** The firmest thing a power has at stake on a link; null where nothing is. */
export function firmestStake(
	link: LinkInCountry,
	stakes: readonly Stake[],
	power: Power,
	day: string
): StakeKind | null {
	if (isTerritory(link, power)) return 'territory';
	const kinds = new Set<StakeKind>(stakesOn(link, stakes, power, day).map(({ kind }) => kind));
	return STAKE_KINDS.find((kind) => kinds.has(kind)) ?? null;
}

/** The firmest stake of a power on every link where it has one, by link id. */
export function stakesByLink(
	links: readonly LinkInCountry[],
	stakes: readonly Stake[],
	power: Power,
	day: string
): ReadonlyMap<string, StakeKind> {
	return new Map(
		links.flatMap((link) => {
			const kind = firmestStake(link, stakes, power, day);
			return kind ? [[link.id, kind] as const] : [];
		})
	);
}
