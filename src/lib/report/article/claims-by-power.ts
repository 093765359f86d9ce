/**
 * The claims about a route, grouped by the power whose hold they speak of. A claim that speaks of several
 * powers stands in full in the first group and is pointed to from the others, so that nothing is said twice
 * and nothing is lost.
 */
import type { Claim } from '../../atlas/argument-schema';

export type Dependency = Claim['dependency'][number];

/** The order of the groups: the three powers the map is about, then the West, then any other. */
const POWERS: readonly string[] = ['russia', 'china', 'iran', 'west'];

export interface GroupedClaim {
	readonly claim: Claim;
	/** What it says about dependence through this route, or through none in particular. */
	readonly own: readonly Dependency[];
	/** What it says about dependence through other routes. */
	readonly other: readonly Dependency[];
}
export interface Pointer extends GroupedClaim {
	/** The power under which the claim stands in full. */
	readonly under: string;
}
export interface PowerGroup {
	/** An actor of the article; null for claims that tie this route to nobody's power. */
	readonly power: string | null;
	readonly full: readonly GroupedClaim[];
	readonly pointers: readonly Pointer[];
}

export function claimsNaming(claims: readonly Claim[], route: string): readonly Claim[] {
	return claims.filter(
		(claim) => claim.routes.includes(route) || claim.dependency.some((line) => line.route === route)
	);
}

export function claimsByPower(claims: readonly Claim[], route: string): readonly PowerGroup[] {
	const grouped = claimsNaming(claims, route).map((claim): GroupedClaim & { powers: readonly string[] } => {
		const own = claim.dependency.filter((line) => line.route === route || line.route === null);
		const other = claim.dependency.filter((line) => !own.includes(line));
		return { claim, own, other, powers: inOrder(own.map(({ actor }) => actor)) };
	});
	const powers = inOrder(grouped.flatMap((entry) => entry.powers));
	const entry = ({ claim, own, other }: GroupedClaim): GroupedClaim => ({ claim, own, other });
	const groups: PowerGroup[] = [...powers, null].map((power) => ({
		power,
		full: grouped.filter((item) => (item.powers[0] ?? null) === power).map(entry),
		pointers: grouped
			.filter((item) => power !== null && item.powers.indexOf(power) > 0)
			.map((item) => ({ ...entry(item), under: item.powers[0] }))
	}));
	return groups.filter(({ full, pointers }) => full.length + pointers.length > 0);
}

/** Of the three powers that the map asks about, those on which no claim about the route says a word. */
export const unspokenPowers = (groups: readonly PowerGroup[]): readonly string[] =>
	POWERS.filter((power) => power !== 'west' && !groups.some((group) => group.power === power));

function inOrder(actors: readonly string[]): readonly string[] {
	const rank = (actor: string) => (POWERS.includes(actor) ? POWERS.indexOf(actor) : POWERS.length);
	return [...new Set(actors)].sort((a, b) => rank(a) - rank(b));
}
