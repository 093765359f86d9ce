/** A source in one line, without its address. */
import { longDay } from '../atlas/day';
import type { Source } from '../atlas/schema';

/** "Title, 3 May 2025" */
export const datedTitle = ({ title, date, dateNote }: Pick<Source, 'title' | 'date' | 'dateNote'>): string =>
	`${title}, ${date ? longDay(date) : (dateNote ?? 'undated')}`;

/** "Publisher: Title, 3 May 2025" */
export const sourceLine = (source: Pick<Source, 'publisher' | 'title' | 'date' | 'dateNote'>): string =>
	`${source.publisher}: ${datedTitle(source)}`;
