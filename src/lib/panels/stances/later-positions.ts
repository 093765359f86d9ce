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
