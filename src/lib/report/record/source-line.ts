/** A source in one line, without its address. */
import { longDay } from '../../atlas/day';
import type { Source } from '../../atlas/schema';

/** "Title, 3 May 2025" */
export const datedTitle = ({ title, date, dateNote }: Pick<Source, 'title' | 'date' | 'dateNote'>): string =>
	`${title}, ${date ? longDay(date) : (dateNote ?? 'undated')}`;

/** "Publisher: Title, 3 May 2025" */
export const sourceLine = (source: Pick<Source, 'publisher' | 'title' | 'date' | 'dateNote'>): string =>
	`${source.publisher}: ${datedTitle(source)}`;

type Noted = Pick<Source, 'publisher' | 'date'> & {
	readonly dateNote?: string | undefined;
	readonly note?: string | undefined;
};

/** Behind its title: "Publisher, 3 May 2025 (revised). What is to be known about it." */
export function sourceNote({ publisher, date, dateNote, note }: Noted): string {
	const dated = date ? `${longDay(date)}${dateNote ? ` (${dateNote})` : ''}` : (dateNote ?? 'undated');
	return `${publisher}, ${dated}.${note ? ` ${note}` : ''}`;
}
