/**
 * A table as text that can leave the map: CSV for a file (RFC 4180), tab-separated for the clipboard. Both
 * begin with what one must know to quote it. It stands here, and not with the exports, because panels copy
 * tables and exports write them, and neither may read the other.
 */
import Papa from 'papaparse';
import { METHOD_VERSION } from './method';

export interface Column {
	readonly title: string;
	/** "km", "h", "%"; absent for words. */
	readonly unit?: string;
}

export type Cell = string | number | null;

export interface Table {
	/** Names the file: lower case, hyphens. */
	readonly name: string;
	readonly title: string;
	readonly columns: readonly Column[];
	/** As many cells as there are columns; null: none. */
	readonly rows: readonly (readonly Cell[])[];
	/** What one must know to read it, in whole sentences. */
	readonly notes?: readonly string[];
}

export interface Origin {
	/** YYYY-MM-DD */
	readonly asOf: string;
	/** Each in one line. */
	readonly sources: readonly string[];
	readonly dataVersion: string;
	/** Of the view that shows it; empty where it has none. */
	readonly address: string;
}

const LICENCE =
	'Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/; © OpenStreetMap contributors, GeoNames, Global Energy Monitor, Natural Earth, NOAA';

/** Decimals beyond these are noise of the computer, not knowledge. */
const DECIMALS = 3;

/** "Length (km)" */
export const columnTitle = ({ title, unit }: Column): string =>
	unit === undefined ? title : `${title} (${unit})`;

/** What precedes the table, each line a word and what it says. */
function header(
	{ title, columns, notes = [] }: Table,
	{ asOf, sources, dataVersion, address }: Origin
): [string, string][] {
	const units = [...new Set(columns.flatMap(({ unit }) => unit ?? []))];
	return [
		['Title', title],
		['Units', units.length > 0 ? units.join(', ') : 'none'],
		['As of', asOf],
		...notes.map((note): [string, string] => ['Note', note]),
		...sources.map((source): [string, string] => ['Source', source]),
		['Method', `Isthmus, method version ${METHOD_VERSION}`],
		['Data', `version ${dataVersion}`],
		['Licence', LICENCE],
		...(address === '' ? [] : [['Address', address] as [string, string]])
	];
}

function lines(table: Table, origin: Origin): Cell[][] {
	const written = (cell: Cell) => (typeof cell === 'number' ? Number(cell.toFixed(DECIMALS)) : cell);
	const rows: Cell[][] = [
		...header(table, origin),
		[],
		table.columns.map(columnTitle),
		...table.rows.map((row) => row.map(written))
	];
	// RFC 4180 wants as many fields in every line.
	const width = Math.max(2, table.columns.length);
	return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

/** A cell that begins like a formula is kept from being run as one. */
const write = (table: Table, origin: Origin, delimiter: string) =>
	Papa.unparse(lines(table, origin), { delimiter, escapeFormulae: true });

/** For the clipboard: what spreadsheets and slides take as a table. */
export const tableToTsv = (table: Table, origin: Origin): string => write(table, origin, '\t');

/** For a file. It begins with a byte order mark: without it Excel reads ə and ş as two letters each. */
export const tableToCsv = (table: Table, origin: Origin): string => `\ufeff${write(table, origin, ',')}\r\n`;

/** "isthmus-compare-baku-kars-2026-06-29.csv" */
export const fileName = ({ name }: Table, { asOf }: Pick<Origin, 'asOf'>): string =>
	`isthmus-${name}-${asOf}.csv`;
