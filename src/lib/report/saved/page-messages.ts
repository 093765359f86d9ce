/** What slides, handouts and documents say around what they show. */
import { asOfText } from '../imprint/as-of';
import { asSentences } from '../sentence';

/** A link back. */
export const OPEN_VIEW = 'Open this view on the map';
/** The same where nobody knows where the map stands. @param query that any copy of it understands */
export const viewOfQuery = (query: string): string => `View: ${query}`;

/** Of a slide that goes on. */
export const continuedTitle = (title: string): string => `${title} (continued)`;

/** After sources that a slide has room for. @param shown how many those are */
export const moreSources = (shown: number, more: number): string =>
	shown === 0 ? `${more}, listed at the end` : ` · and ${more} more, listed at the end`;

/** Under a step of a handout. @param numbers of its sources, in any order */
export const sourcesInList = (numbers: readonly number[]): string =>
	numbers.length === 1
		? `Source ${numbers[0]} in the list at the end.`
		: `Sources ${ranges(numbers)} in the list at the end.`;

/** "1–4, 7": numbers in a row from the first to the last, where there are more than two. */
function ranges(numbers: readonly number[]): string {
	const rows: number[][] = [];
	for (const number of numbers.toSorted((a, b) => a - b)) {
		const row = rows[rows.length - 1];
		if (row?.[row.length - 1] === number - 1) row.push(number);
		else rows.push([number]);
	}
	return rows.map((row) => (row.length > 2 ? `${row[0]}–${row[row.length - 1]}` : row.join(', '))).join(', ');
}

/** What a document is about. @param day in words */
export const subjectText = (subtitle: string, day: string): string => asSentences([subtitle, asOfText(day)]);

interface OnMap {
	/** Entries of its legend. */
	readonly legend: readonly string[];
	/** Names that stand on it; each is told once. */
	readonly names: readonly string[];
}
/** What a map shows, for whoever can't see it. */
export const mapWords = (title: string, subtitle: string, { legend, names }: OnMap): string =>
	asSentences([
		`Map: ${title}`,
		subtitle,
		`Legend: ${legend.join(', ')}`,
		`Named on it: ${[...new Set(names)].join(', ')}`
	]);
