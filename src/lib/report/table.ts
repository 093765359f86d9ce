/**
 * A table that can leave the map: as CSV for a file (RFC 4180), which begins with what one must know to quote
 * it, and for the clipboard as text and as rich text, which begin with the table. It stands here, and not
 * with the exports, because panels copy tables and exports write them, and neither may read the other.
 */
import Papa from 'papaparse';
import { xmlText } from '../view/xml-text';
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
const write = (rows: Cell[][], delimiter: string) => Papa.unparse(rows, { delimiter, escapeFormulae: true });

/** For a file. It begins with a byte order mark: without it Excel reads ə and ş as two letters each. */
export const tableToCsv = (table: Table, origin: Origin): string =>
	`\ufeff${write(lines(table, origin), ',')}\r\n`;

/** What programs take from a clipboard, each the form that it knows. */
export interface RichText {
	/** Tabs between cells. */
	readonly text: string;
	readonly html: string;
}

/**
 * For a slide, a document or a spreadsheet: the table, its figures rounded as a reader would, and then, where
 * it is wanted, what one must know to quote it.
 * @param origin null: the table alone
 */
export function tableToClipboard(table: Table, origin: Origin | null): RichText {
	const head = table.columns.map(columnTitle);
	const body = table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? rounded(cell) : cell)));
	const about = origin ? header(table, origin) : [];
	const row = (cells: readonly Cell[], tag: 'th' | 'td') =>
		`<tr>${cells.map((cell) => `<${tag}>${xmlText(String(cell ?? ''))}</${tag}>`).join('')}</tr>`;
	const below = about.map(([word, said]) => `<p>${xmlText(`${word}: ${said}`)}</p>`);
	return {
		text: write([head, ...body, ...(about.length > 0 ? [[], ...about] : [])], '\t'),
		html: `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>${below.join('')}`
	};
}

/** Whole from ten on, to the hundredth below: no length on the map is known more exactly. */
const rounded = (figure: number) => Number(figure.toFixed(Math.abs(figure) >= 10 ? 0 : 2));

/** "isthmus-compare-baku-kars-2026-06-29.csv" */
export const fileName = ({ name }: Table, { asOf }: Pick<Origin, 'asOf'>): string =>
	`isthmus-${name}-${asOf}.csv`;
