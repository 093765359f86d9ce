/**
 * What links don't carry while they are open: said beside a path, and heeded by a search where goods in
 * general are kept off, or come in railway wagons only.
 */
import type { Link } from '../../atlas/atlas';
import type { Path } from '../path';

export type Restriction = NonNullable<Link['restrictions']>[number];
export interface Restricted {
	readonly says: string;
	readonly kind: Restriction['kind'];
	/** In order of travel. */
	readonly links: readonly string[];
}

/** Those of a link in force on a day (YYYY-MM-DD). */
const inForce = ({ restrictions = [] }: Pick<Link, 'restrictions'>, day: string): readonly Restriction[] =>
	restrictions.filter(({ from, until }) => from <= day && (until === undefined || day <= until));

/** What keeps goods in general off an open link on a day. Undefined: they pass. */
export const shutToGoods = (link: Pick<Link, 'restrictions'>, day: string): Restriction | undefined =>
	inForce(link, day).find(({ kind }) => kind === 'general');

/** Whether a link takes railway wagons only: goods come to it and leave it by rail. */
export const takesWagonsOnly = (link: Pick<Link, 'restrictions'>, day: string): boolean =>
	inForce(link, day).some(({ kind }) => kind === 'wagons');

/**
 * Those in force on a day (YYYY-MM-DD), in order of travel; what holds on several links of the path is said
 * once.
 */
export function restrictionsOn({ legs }: Path, day: string): Restricted[] {
	const found = new Map<string, { says: string; kind: Restriction['kind']; links: string[] }>();
	for (const { link } of legs)
		for (const { kind, says } of inForce(link, day)) {
			const known = found.get(says);
			if (!known) found.set(says, { says, kind, links: [link.id] });
			else if (!known.links.includes(link.id)) known.links.push(link.id);
		}
	return [...found.values()];
}
