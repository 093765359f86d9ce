/** Developments that show where an actor stood after the article, up to a day. */
import type { Development, Stance } from '../../atlas/argument-schema';

/** @param developments of the record, by id @param day YYYY-MM-DD @returns in order of time */
export const laterPositions = (
	{ seeAlso }: Stance,
	developments: ReadonlyMap<string, Development>,
	day: string
): Development[] =>
	(seeAlso ?? [])
		.map((id) => developments.get(id)!)
		.filter(({ date }) => date <= day)
		.sort((a, b) => (a.date < b.date ? -1 : 1));

/** Ids of actors and routes for which the article states a position, or the record a later one. */
export function rowsWithPosition(stances: readonly Stance[]): { actors: Set<string>; routes: Set<string> } {
	const held = stances.filter(({ stance, seeAlso }) => stance !== 'not-stated' || seeAlso?.length);
	return {
		actors: new Set(held.map(({ actor }) => actor)),
		routes: new Set(held.map(({ route }) => route))
	};
}
