/** A latitude or a longitude, which may stand in several columns of a table. */
import { numberIn } from '../number-text';

/** The columns it stands in; minutes, seconds and N, S, E or W only where a table has such. */
export interface AngleColumns {
	readonly degrees: number;
	readonly minutes?: number;
	readonly seconds?: number;
	readonly direction?: number;
}

/** As people and programs write that there is none. */
export const MISSING =
	/^(?:n\/?a|n\.a\.|nan|nul+|none|nil|tb[dc]|unknown|undefined|нет|yox|yoxdur|#n\/a|[-–—?.*]+)?$/i;
const NO_DEGREES = 'latitude or longitude isn’t a number of degrees';
const NO_MINUTES = 'half a place: degrees without their minutes';
const NO_SIXTIETHS = 'minutes or seconds that aren’t numbers from 0 to 60';
const TWICE = 'decimals of degrees or minutes, and minutes or seconds beside them';

/**
 * In degrees; half a sentence where it can't be said. @param cell of a row @param directions positive and
 * negative: `NS`, `EW`
 */
export function angleIn(
	cell: (column: number) => string,
	columns: AngleColumns,
	directions: string
): number | string {
	const degrees = degreesOf(cell(columns.degrees), directions);
	if (degrees === null) return NO_DEGREES;
	const [minutes, seconds] = [columns.minutes, columns.seconds].map((column) =>
		column === undefined || MISSING.test(cell(column)) ? 0 : sixtieths(cell(column))
	);
	if (minutes === null || seconds === null) return NO_SIXTIETHS;
	const isWhole = Number.isInteger(degrees);
	if (isWhole && columns.minutes !== undefined && MISSING.test(cell(columns.minutes))) return NO_MINUTES;
	if ((!isWhole && minutes + seconds > 0) || (!Number.isInteger(minutes) && seconds > 0)) return TWICE;
	const said = columns.direction === undefined ? '' : cell(columns.direction).toUpperCase();
	const direction = MISSING.test(said) ? '' : (/^([NSEW])(?:ORTH|OUTH|AST|EST)?$/.exec(said)?.[1] ?? '?');
	if (!directions.includes(direction)) return NO_DEGREES;
	const isSigned = degrees < 0 || Object.is(degrees, -0);
	if (isSigned && direction === directions[0]) return NO_DEGREES;
	const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
	return isSigned || direction === directions[1] ? -size : size;
}

/** Null where it isn't one. A sign of minutes or seconds may stand after it. */
function sixtieths(text: string): number | null {
	const value = numberIn(text.replace(/\s*['’′"”″]{1,2}$/, ''));
	return value !== null && value >= 0 && value < 60 ? value : null;
}

/**
 * `40.37`, `40,37`, `40.37° N`. Null where it is nothing of the kind. @param directions positive and negative
 */
function degreesOf(text: string, directions: string): number | null {
	const found = /^([^°a-z]+?)\s*°?\s*([a-z])?$/i.exec(text.slice(0, 60));
	const value = found && numberIn(found[1]);
	if (value === null || text.length > 60) return null;
	const direction = (found![2] ?? '').toUpperCase();
	if (direction === '') return value;
	// A sign and a direction may mean the one or the other.
	if (!directions.includes(direction) || !/^\d/.test(found![1])) return null;
	return direction === directions[1] ? -value : value;
}
