/** Which row of a table names its columns, and which of them hold a place. */
import { LIMITS } from './limits';

export interface Header {
	readonly row: number;
	/** How many columns it names. */
	readonly columns: number;
	readonly latitude: number;
	readonly longitude: number;
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
	[
		/^(?:latitude|lat|latitud|breite|breitengrad|enlem|широта)$/,
		/^(?:longitude|lon|lng|long|longitud|länge|längengrad|boylam|долгота)$/
	],
	[/^y$/, /^x$/]
] as const;
/** Of a row. Those of more aren't looked at. */
const MOST_COLUMNS = 1000;
/** Longer cells are no names. */
const LONGEST = 100;

export function headerIn(rows: readonly (readonly string[])[]): Header | null {
	for (const [row, cells] of rows.entries()) {
		const place = placeIn(cells.slice(0, MOST_COLUMNS).map(plain));
		if (!place) continue;
		const others = distinct(cells.slice(0, MOST_COLUMNS)).flatMap((name, column) =>
			column === place.latitude || column === place.longitude ? [] : [{ name, column }]
		);
		const more = Math.max(0, cells.length - 2 - LIMITS.properties);
		return { row, columns: cells.length, ...place, others: others.slice(0, LIMITS.properties), more };
	}
	return null;
}

/**
 * Both of one kind and with the same word before them: a latitude and a longitude of different things would
 * be a place where nothing is.
 */
function placeIn(names: readonly string[]): { readonly latitude: number; readonly longitude: number } | null {
	for (const [isLatitude, isLongitude] of PAIRS)
		for (const hasPrefix of [false, true]) {
			const across = new Map<string, number>();
			for (const [column, name] of names.entries()) {
				const prefix = prefixOf(name, isLongitude, hasPrefix);
				if (prefix !== null && !across.has(prefix)) across.set(prefix, column);
			}
			for (const [latitude, name] of names.entries()) {
				const longitude = across.get(prefixOf(name, isLatitude, hasPrefix) ?? ' ');
				if (longitude !== undefined) return { latitude, longitude };
			}
		}
	return null;
}

/** Null where it isn't called so. */
function prefixOf(name: string, pattern: RegExp, hasPrefix: boolean): string | null {
	const end = name.lastIndexOf('_') + 1;
	return end > 0 === hasPrefix && pattern.test(name.slice(end)) ? name.slice(0, end) : null;
}

/** Without anything but letters. */
const plain = (name: string): string =>
	name.length > LONGEST
		? ''
		: name
				.replace(/^\uFEFF/, '')
				.trim()
				.toLowerCase()
				.replace(/\s*[([].*$/, '')
				.replace(/[\s-]+/g, '_');

/** A column without a name, or with another's, gets one of its own. */
function distinct(cells: readonly string[]): string[] {
	const names = new Set<string>();
	for (const [index, cell] of cells.entries()) {
		const name = cell.replace(/^\uFEFF/, '').trim() || `column ${index + 1}`;
		names.add(names.has(name) ? `${name} (column ${index + 1})` : name);
	}
	return [...names];
}
