/** Which row of a table names its columns, and which of them hold a place. */
import type { AngleColumns } from './csv-angle';
import { columnNames, LATITUDE, LONGITUDE, type ColumnName, type Part } from './csv-name';
import { LIMITS } from '../limits';

export interface Header {
	readonly row: number;
	/** How many columns it names. */
	readonly columns: number;
	readonly latitude: AngleColumns;
	readonly longitude: AngleColumns;
	/** What else is said of each place, as much as a layer may hold. */
	readonly others: readonly { readonly name: string; readonly column: number }[];
	/** Columns beyond these. */
	readonly more: number;
}

/**
 * As columns are called, the surest first; before it another word may stand, the same for both: `port_lat`,
 * `port_lon`.
 */
const PAIRS = [
	[LATITUDE, LONGITUDE],
	[/^y$/, /^x$/]
] as const;
/**
 * A column of degrees is called by that alone, or says its unit; or, where there is none else, how N and S
 * stand in it.
 */
const OF_DEGREES: readonly (readonly (Part | null)[])[] = [
	[null],
	[null, 'degrees'],
	[null, 'degrees', 'direction']
];
/** Of a row. Those of more aren't looked at. */
const MOST_COLUMNS = 1000;

export function headerIn(rows: readonly (readonly string[])[]): Header | null {
	for (const [row, all] of rows.entries()) {
		const cells = all.slice(0, MOST_COLUMNS);
		const names = columnNames(cells);
		const place = placeIn(names);
		if (!place) continue;
		const [latitude, longitude] = withParts(names, place);
		const used = new Set([...Object.values(latitude), ...Object.values(longitude)]);
		const others = distinct(cells).flatMap((name, column) => (used.has(column) ? [] : [{ name, column }]));
		const more = Math.max(0, all.length - used.size - LIMITS.properties);
		return {
			row,
			columns: all.length,
			latitude,
			longitude,
			others: others.slice(0, LIMITS.properties),
			more
		};
	}
	return null;
}

/** Latitude and longitude. */
type Pair<Of> = readonly [Of, Of];

/**
 * Both of one kind and with the same word before them: a latitude and a longitude of different things would
 * be a place where nothing is.
 */
function placeIn(names: readonly ColumnName[]): Pair<number> | null {
	for (const [isLatitude, isLongitude] of PAIRS)
		for (const parts of OF_DEGREES)
			for (const hasPrefix of [false, true]) {
				const bases = names.map((name) => (parts.includes(name.part) ? name.base : ''));
				const across = new Map<string, number>();
				for (const [column, base] of bases.entries()) {
					const prefix = prefixOf(base, isLongitude, hasPrefix);
					if (prefix !== null && !across.has(prefix)) across.set(prefix, column);
				}
				for (const [latitude, base] of bases.entries()) {
					const longitude = across.get(prefixOf(base, isLatitude, hasPrefix) ?? ' ');
					if (longitude !== undefined) return [latitude, longitude];
				}
			}
	return null;
}

/** Minutes, seconds and directions: columns called so, or those that follow in the same way on both. */
function withParts(names: readonly ColumnName[], place: Pair<number>): Pair<AngleColumns> {
	const [latitude, longitude] = place.map((column) => following(names, column));
	const alike = Object.keys(latitude).join() === Object.keys(longitude).join();
	const whole = (degrees: number, follow: Omit<AngleColumns, 'degrees'>): AngleColumns => ({
		...(alike ? follow : {}),
		...named(names, degrees),
		degrees
	});
	return [whole(place[0], latitude), whole(place[1], longitude)];
}

/** Those of its own name. Beside a column called after degrees, minutes are of that one. */
function named(names: readonly ColumnName[], degrees: number): Omit<AngleColumns, 'degrees'> {
	const { base, part } = names[degrees];
	const columns = new Map(names.map((name, column) => [name.base === base ? name.part : null, column]));
	const hasMinutes = columns.has('minutes') && (part === 'degrees' || !columns.has('degrees'));
	return {
		...(hasMinutes && { minutes: columns.get('minutes') }),
		...(hasMinutes && columns.has('seconds') && { seconds: columns.get('seconds') }),
		...(part !== 'direction' && columns.has('direction') && { direction: columns.get('direction') })
	};
}

/** Those right after it that are called after their part alone. */
function following(names: readonly ColumnName[], degrees: number): Partial<Record<Part, number>> {
	const found: Partial<Record<Part, number>> = {};
	for (let column = degrees + 1; column < names.length; column++) {
		const { base, part } = names[column];
		if (base !== '' || part === null || part === 'degrees' || part in found) break;
		found[part] = column;
	}
	return found;
}

/** Null where it isn't called so. */
function prefixOf(name: string, pattern: RegExp, hasPrefix: boolean): string | null {
	const end = name.lastIndexOf('_') + 1;
	return end > 0 === hasPrefix && pattern.test(name.slice(end)) ? name.slice(0, end) : null;
}

/** A column without a name, or with another's, gets one of its own. */
function distinct(cells: readonly string[]): string[] {
	const names = new Set<string>();
	for (const [index, cell] of cells.entries()) {
		const name = cell.replace(/^\uFEFF/, '').trim() || `column ${index + 1}`;
		names.add(names.has(name) ? `${name} (column ${index + 1})` : name);
	}
	return [...names];
}
