/** Where commas part the cells, one within a number cuts it in two: `40,25,49,5`. */
import type { Header } from './csv-header';

const WHOLE = /^[+-]?\d+$/;
const DIGITS = /^\d+$/;

/**
 * What a row of whole degrees may be instead: `beyond`, more cells than the header has, be they empty;
 * `both`, latitude and longitude, each with its half in the cell after it; `one` of them; null: nothing else.
 */
export function cutIn(row: readonly string[], header: Header): 'beyond' | 'both' | 'one' | null {
	const { latitude, longitude } = header;
	if (!isWhole(row, header)) return null;
	if (row.length > header.columns) return 'beyond';
	const [first, second] = [latitude.degrees, longitude.degrees].sort((a, b) => a - b);
	if (second > first + 1) return [first, second].some((at) => DIGITS.test(cell(row, at + 1))) ? 'one' : null;
	// The degrees of the second would stand two cells after those of the first.
	const degrees = cell(row, first + 2);
	const most = second === longitude.degrees ? 180 : 90;
	if (!WHOLE.test(degrees) || Math.abs(Number(degrees)) > most) return null;
	return DIGITS.test(cell(row, first + 3)) ? 'both' : 'one';
}

const cell = (row: readonly string[], column: number): string => (row[column] ?? '').trim();

/** Both positions, and no minutes with them. */
const isWhole = (row: readonly string[], { latitude, longitude }: Header): boolean =>
	[latitude, longitude].every(
		({ degrees, minutes }) => minutes === undefined && WHOLE.test(cell(row, degrees))
	);
