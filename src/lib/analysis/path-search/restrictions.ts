/**
 * What links don't carry while they are open, and what is on record about goods of the two ends: said beside
 * a path. What keeps goods in general off a link is heeded by a search, and so is that goods come in railway
 * wagons only.
 */
import type { Atlas, Link } from '../../atlas/atlas';
import { bansSaidBeside } from './bans';
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
 * Links of a path that take railway wagons only, where it goes by road elsewhere: the goods would be reloaded
 * from lorries on the way to them.
 */
export const reloadedForWagons = ({ legs }: Path, day: string): string[] =>
	legs.some(({ link }) => link.mode === 'road')
		? legs.flatMap(({ link }) => (takesWagonsOnly(link, day) ? [link.id] : []))
		: [];

/**
 * Those in force on a day (YYYY-MM-DD), in order of travel; what holds on several links of the path is said
 * once. What keeps travellers off is the post at the end of a link: it is met only where the path goes on
 * into another country. What is on record about goods of its ends stands last.
 */
export function restrictionsOn(path: Path, day: string, atlas: Atlas): Restricted[] {
	const { legs } = path;
	const found = new Map<string, { says: string; kind: Restriction['kind']; links: string[] }>();
	for (const [index, { link }] of legs.entries())
		for (const { kind, says } of inForce(link, day)) {
			const crosses = [legs[index - 1], legs[index + 1]].some(
				(leg) => leg && leg.link.country !== link.country
			);
			if (kind === 'travellers' && !crosses) continue;
			const known = found.get(says);
			if (!known) found.set(says, { says, kind, links: [link.id] });
			else if (!known.links.includes(link.id)) known.links.push(link.id);
		}
	for (const { through, statement, reading } of bansSaidBeside(path, day, atlas)) {
		const links = legs.filter(({ link }) => link.country === through).map(({ link }) => link.id);
		found.set(statement, { says: [statement, reading].filter(Boolean).join(' '), kind: 'goods', links });
	}
	return [...found.values()];
}
