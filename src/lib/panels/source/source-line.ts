/** A source in one line, without its address: "Publisher: Title, 3 May 2025". */
import { longDay } from '../../atlas/day';
import type { Source } from '../../atlas/schema';

export function sourceLine({ publisher, title, date, dateNote }: Pick<Source, 'publisher' | 'title' | 'date' | 'dateNote'>): string {
	return `${publisher}: ${title}, ${date ? longDay(date) : (dateNote ?? 'undated')}`;
}
