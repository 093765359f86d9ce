/** Which claims a reader asks for: every filter that is set must hold. */
import type { Claim } from '../../atlas/argument-schema';

export const FILTERS = ['actor', 'route', 'holder', 'direction', 'kind', 'section'] as const;
export type Filter = Readonly<Record<(typeof FILTERS)[number], string>>;
export const NO_FILTER: Filter = { actor: '', route: '', holder: '', direction: '', kind: '', section: '' };

const namesRoute = (claim: Claim, route: string) =>
	claim.routes.includes(route) || claim.dependency.some((line) => line.route === route);

/**
 * Actor and direction speak of one and the same dependence: "lowers, Russia" isn't met by a claim that lowers
 * another's.
 */
export function filterClaims(
	claims: readonly Claim[],
	{ actor, route, holder, direction, kind, section }: Filter
): Claim[] {
	return claims.filter(
		(claim) =>
			(!kind || claim.kind === kind) &&
			(!section || claim.section === section || claim.alsoIn.some((place) => place.section === section)) &&
			(!holder || claim.holders.includes(holder)) &&
			(!route || namesRoute(claim, route)) &&
			((!actor && !direction) ||
				claim.dependency.some(
					(line) =>
						(!actor || line.actor === actor || line.dependent === actor) &&
						(!direction || line.direction === direction)
				))
	);
}
