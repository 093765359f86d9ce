/** Developments that show where an actor stood after the article, up to a day. */
import type { Development, Stance } from '../../atlas/argument-schema';
import { developmentById } from '../../report/record-index';

/** @param day YYYY-MM-DD @returns in order of time */
export const laterPositions = ({ seeAlso }: Stance, day: string): Development[] =>
	(seeAlso ?? [])
		.map((id) => developmentById.get(id)!)
		.filter(({ date }) => date <= day)
		.sort((a, b) => (a.date < b.date ? -1 : 1));
