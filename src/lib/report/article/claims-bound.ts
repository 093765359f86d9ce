/**
 * The claims that lie on a link or a place, those about it apart from those about a whole route that it is
 * part of.
 */
import type { Binding, Claim } from '../../atlas/argument-schema';
import type { Atlas } from '../../atlas/atlas';

interface Text {
	readonly claims: readonly Claim[];
	readonly bindings: Readonly<Record<string, Omit<Binding, 'claim'>>>;
}
export interface BoundClaims {
	readonly own: readonly Claim[];
	readonly whole: readonly Claim[];
}

export function claimsOnLink({ claims, bindings }: Text, atlas: Atlas, link: string): BoundClaims {
	const own = claims.filter(({ id }) => bindings[id]?.links?.includes(link));
	const whole = claims.filter(
		(claim) =>
			!own.includes(claim) &&
			bindings[claim.id]?.routes?.some((route) => atlas.route.get(route)!.links.includes(link))
	);
	return { own, whole };
}

export function claimsOnPlace({ claims, bindings }: Text, place: string): BoundClaims {
	return { own: claims.filter(({ id }) => bindings[id]?.places?.includes(place)), whole: [] };
}
