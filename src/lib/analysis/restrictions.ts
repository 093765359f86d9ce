/** What the links of a path don't carry while they are open, to be said beside it. */
import type { Link } from '../atlas/atlas';
import type { Path } from './path';

export type Restriction = NonNullable<Link['restrictions']>[number];
export interface Restricted {
	readonly says: string;
	readonly kind: Restriction['kind'];
	/** In order of travel. */
	readonly links: readonly string[];
}

/**
 * Those in force on a day (YYYY-MM-DD), in order of travel; what holds on several links of the path is said
 * once.
 */
export function restrictionsOn({ legs }: Path, day: string): Restricted[] {
	const found = new Map<string, { says: string; kind: Restriction['kind']; links: string[] }>();
	for (const { link } of legs)
		for (const { from, until, kind, says } of link.restrictions ?? []) {
			if (from > day || (until !== undefined && until < day)) continue;
			const known = found.get(says);
			if (!known) found.set(says, { says, kind, links: [link.id] });
			else if (!known.links.includes(link.id)) known.links.push(link.id);
		}
	return [...found.values()];
}
