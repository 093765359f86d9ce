import Papa from 'papaparse';
import { REASONS } from './geometry';
import type { ImportFormat } from './format';
import type { Gathering } from './gathering';
import type { Opened } from './opened';

/** As columns are called, without anything but letters. */
const LATITUDE = /^(?:.*_)?(?:lat|latitude|latitud|breite|breitengrad|enlem|широта|y)$/;
const LONGITUDE = /^(?:.*_)?(?:lon|lng|long|longitude|longitud|länge|längengrad|boylam|долгота|x)$/;
/** Above the header may stand a title, a day, sources. */
const HEADER_WITHIN = 40;

interface Header {
	readonly row: number;
	readonly names: readonly string[];
	readonly latitude: number;
	readonly longitude: number;
}

/** Not by its content alone: anything is a table of one column. */
const recognises = (file: Opened): boolean =>
	['csv', 'tsv', 'tab', 'txt'].includes(file.extension) || headerOf(rowsOf(file.text.slice(0, 20_000))) !== null;

function read(file: Opened, into: Gathering): void {
	const rows = rowsOf(file.text);
	const header = headerOf(rows);
	if (!header) return into.faults.leftOut(explain(rows));
	for (const [index, row] of rows.entries()) {
		if (index <= header.row || row.every((cell) => cell.trim() === '')) continue;
		take(row, header, `row ${index + 1}`, into);
	}
	into.namedBy = namedBy(header, into);
}

function take(row: readonly string[], { names, latitude, longitude }: Header, place: string, into: Gathering): void {
	const properties = Object.fromEntries(
		names.flatMap((name, column) => (column === latitude || column === longitude ? [] : [[name, (row[column] ?? '').trim()]]))
	);
	const [at, across] = [row[latitude] ?? '', row[longitude] ?? ''].map((cell) => cell.trim());
	const first = properties[names.find((_, column) => column !== latitude && column !== longitude) ?? ''];
	const named = first ? `${place} (“${first.slice(0, 40)}”)` : place;
	if (at === '' && across === '') return into.faults.leftOut(REASONS.none, named);
	const [north, east] = [degreesOf(at, 'NS'), degreesOf(across, 'EW')];
	if (north === null || east === null)
		return into.faults.leftOut('latitude or longitude isn’t a number of degrees', `${named}: ${at}, ${across}`);
	if (Math.abs(north) > 90 && Math.abs(north) <= 180 && Math.abs(east) <= 90)
		return into.faults.leftOut('the columns of latitude and longitude seem to be swapped', `${named}: ${at}, ${across}`);
	into.take({ type: 'Point', coordinates: [east, north] }, properties, place);
}

const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] }).data;

const plain = (name: string) =>
	name
		.replace(/^\uFEFF/, '')
		.trim()
		.toLowerCase()
		.replace(/\s*[([].*$/, '')
		.replace(/[\s-]+/g, '_');

function headerOf(rows: readonly (readonly string[])[]): Header | null {
	for (const [row, cells] of rows.slice(0, HEADER_WITHIN).entries()) {
		const [latitude, longitude] = [LATITUDE, LONGITUDE].map((pattern) => cells.findIndex((cell) => pattern.test(plain(cell))));
		if (latitude >= 0 && longitude >= 0) return { row, names: distinct(cells), latitude, longitude };
	}
	return null;
}

/** A column without a name, or with another's, gets one of its own. */
function distinct(cells: readonly string[]): string[] {
	const names: string[] = [];
	for (const [index, cell] of cells.entries()) {
		const name = cell.replace(/^\uFEFF/, '').trim() || `column ${index + 1}`;
		names.push(names.includes(name) ? `${name} (column ${index + 1})` : name);
	}
	return names;
}

/** `40.37`, `40,37`, `40.37° N`. Null where it is nothing of the kind. @param directions positive and negative */
export function degreesOf(text: string, directions: string): number | null {
	const found = /^([+-−]?\d+(?:[.,]\d+)?)\s*°?\s*([a-z])?$/i.exec(text);
	if (!found) return null;
	const [, number, direction = ''] = found;
	const side = directions.indexOf(direction.toUpperCase());
	if (side < 0) return null;
	const value = Number(number.replace('−', '-').replace(',', '.'));
	return direction !== '' && side === 1 ? -value : value;
}

/** Where no column is called a name, the first with words in it. */
function namedBy({ names, latitude, longitude }: Header, { features }: Gathering): string | null {
	const others = names.filter((_, column) => column !== latitude && column !== longitude);
	if (others.some((name) => ['name', 'title', 'label'].includes(name.toLowerCase()))) return null;
	const hasWords = (name: string) => features.some(({ properties }) => /\p{L}{2}/u.test(String(properties[name] ?? '')));
	return others.find(hasWords) ?? null;
}

function explain(rows: readonly (readonly string[])[]): string {
	const columns = (rows[0] ?? []).filter((cell) => cell.trim() !== '').map((cell) => `“${cell.trim().slice(0, 30)}”`);
	const found = columns.length === 0 ? '' : `; its first row is ${columns.slice(0, 6).join(', ')}${columns.length > 6 ? ' …' : ''}`;
	return `no columns called “latitude” and “longitude”${found}`;
}

export const csv: ImportFormat = { title: 'Table (CSV)', recognises, read };
