/** Where the actors of the stance matrix stand, and on whose territory. */
import type { Stance as Position } from '../../atlas/argument-schema';
import type { Stance } from '../../atlas/words';

/** Countries (ISO 3166-1 alpha-2) of an actor of the matrix. */
export const COUNTRIES_OF_ACTOR: Readonly<Record<string, readonly string[]>> = {
	azerbaijan: ['AZ'],
	armenia: ['AM'],
	georgia: ['GE'],
	turkiye: ['TR'],
	iran: ['IR'],
	russia: ['RU'],
	china: ['CN'],
	'united-states': ['US'],
	eu: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
	'central-asia': ['KZ', 'KG', 'TJ', 'TM', 'UZ']
};

/** The article's stance of each country on a route; countries of which it states none are left out. */
export function stanceByCountry(stances: readonly Position[], route: string): ReadonlyMap<string, Stance> {
	return new Map(
		stances
			.filter((position) => position.route === route && position.stance !== 'not-stated')
			.flatMap(({ actor, stance }) =>
				(COUNTRIES_OF_ACTOR[actor] ?? []).map((country) => [country, stance] as const)
			)
	);
}
