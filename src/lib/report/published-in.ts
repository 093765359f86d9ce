import { longDay } from '../atlas/day';
import { sourceById } from './record-index';

/** When a figure without a date of its own was printed. */
export function publishedIn(source: string): string {
	const { date } = sourceById.get(source)!;
	return date ? `Published ${longDay(date)}.` : 'Undated.';
}
