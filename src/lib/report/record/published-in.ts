import { longDay } from '../../atlas/day';
import type { Source } from '../../atlas/schema';

/** When a figure without a date of its own was printed. */
export function publishedIn({ date }: Pick<Source, 'date'>): string {
	return date ? `Published ${longDay(date)}.` : 'Undated.';
}
