import Papa from 'papaparse';
import { angleIn, MISSING } from './csv-angle';
import { cutIn } from './csv-commas';
import { headerIn, type Header } from './csv-header';
import { REASONS } from '../geometry';
import type { ImportFormat } from '../format';
import type { FeatureCollector } from '../feature-collector';
import { LIMITS } from '../limits';
import type { Opened } from '../input-file';

/** Above the header may stand a title, a day, sources. */
const HEADER_WITHIN = 40;
/** Characters of a file from which it is told how its cells are parted. */
const START = 20_000;
/** A decimal comma in either would put the place elsewhere. */
const CUT_IN_TWO =
	'whole degrees before numbers that may be the rest of them: write 40.0 for 40, or quotes around 40,25';
const DELIMITERS = [',', ';', '\t', '|'];

/** Not by its content alone: anything is a table of one column. */
const recognises = (file: Opened): boolean =>
	['csv', 'tsv', 'tab', 'txt'].includes(file.extension) || delimiterOf(file.text).isSure;

function read(file: Opened, into: FeatureCollector): void {
	const { delimiter } = delimiterOf(file.text);
	let first: (readonly string[])[] | null = [];
	let header: Header | null = null;
	let index = 0;
	const row = (cells: readonly string[]) => {
		index++;
		if (header && cells.some((cell) => cell.trim() !== ''))
			take(cells, header, { place: `row ${index}`, byCommas: delimiter === ',' }, into);
	};
	eachRow(file.text, delimiter, (cells) => {
		if (header) return void row(cells);
		first!.push(cells);
		return first!.length < HEADER_WITHIN || begin();
	});
	if (!header && !begin()) return into.faults.leftOut(explain(first));
	into.namedBy = namedBy(header!, into);

	/** Once the header must have come. @returns whether it has */
	function begin(): boolean {
		header = headerIn(first!);
		if (!header) return false;
		const rows = first!;
		first = null;
		index = header.row + 1;
		rows.slice(index).forEach(row);
		if (header.more > 0) into.faults.leftOut(`columns after the first ${LIMITS.properties}`, '', header.more);
		return true;
	}
}

function take(
	row: readonly string[],
	header: Header,
	{ place, byCommas }: { readonly place: string; readonly byCommas: boolean },
	into: FeatureCollector
): void {
	const cell = (column: number) => (row[column] ?? '').trim();
	const properties = Object.fromEntries(header.others.map(({ name, column }) => [name, cell(column)]));
	const first = header.others.length > 0 ? cell(header.others[0].column) : '';
	const named = first ? `${place} (“${first.slice(0, 40)}”)` : place;
	const [at, across] = [cell(header.latitude.degrees), cell(header.longitude.degrees)];
	const both = `${named}: ${at.slice(0, 40)}, ${across.slice(0, 40)}`;
	const cut = byCommas ? cutIn(row, header) : null;
	if (row.slice(header.columns).some((beyond) => beyond.trim() !== '') || cut === 'beyond')
		return into.faults.leftOut(
			'more cells than the header has: commas within a cell need quotes around it',
			named
		);
	if (cut === 'both') return into.faults.leftOut(CUT_IN_TWO, both);
	const missing = [at, across].filter((text) => MISSING.test(text)).length;
	if (missing > 0)
		return into.faults.leftOut(
			missing === 2 ? REASONS.nowhere : 'half a place: latitude or longitude is missing',
			named
		);
	const [north, east] = [angleIn(cell, header.latitude, 'NS'), angleIn(cell, header.longitude, 'EW')];
	if (typeof north === 'string') return into.faults.leftOut(north, both);
	if (typeof east === 'string') return into.faults.leftOut(east, both);
	if (Math.abs(north) > 90 && Math.abs(north) <= 180 && Math.abs(east) <= 90)
		return into.faults.leftOut('the columns of latitude and longitude seem to be swapped', both);
	if (cut === 'one') into.faults.kept(REASONS.whole, named);
	into.take({ type: 'Point', coordinates: [east, north] }, properties, place);
}

/** The one by which columns of a place are found: decimal commas are more than what parts two columns. */
function delimiterOf(text: string): { readonly delimiter: string; readonly isSure: boolean } {
	const start = text.slice(0, START);
	const { delimiter: guess } = Papa.parse(start, { preview: 10, delimitersToGuess: DELIMITERS }).meta;
	const found = [guess, ...DELIMITERS].find((candidate) => headerIn(firstRows(start, candidate)) !== null);
	return { delimiter: found ?? guess, isSure: found !== undefined };
}

/**
 * One by one: a table of nothing but ends of lines would fill the memory. @param seen returns false where it
 * has seen enough
 */
function eachRow(text: string, delimiter: string, seen: (cells: readonly string[]) => boolean | void): void {
	Papa.parse<string[]>(text, {
		delimiter,
		step: ({ data }, parser) => {
			if (seen(data) === false) parser.abort();
		}
	});
}

function firstRows(text: string, delimiter: string): string[][] {
	const rows: string[][] = [];
	eachRow(text, delimiter, (cells) => rows.push([...cells]) < HEADER_WITHIN);
	return rows;
}

/** Where no column is called a name, the first with words in it. */
function namedBy({ others }: Header, { features }: FeatureCollector): string | null {
	if (others.some(({ name }) => ['name', 'title', 'label'].includes(name.toLowerCase()))) return null;
	const hasWords = (name: string) =>
		features.some(({ properties }) => /\p{L}{2}/u.test(String(properties[name] ?? '')));
	return others.find(({ name }) => hasWords(name))?.name ?? null;
}

function explain(rows: readonly (readonly string[])[] | null): string {
	const columns = (rows?.[0] ?? []).slice(0, 100).filter((cell) => cell.trim() !== '');
	const shown = columns.slice(0, 6).map((cell) => `“${cell.trim().slice(0, 30)}”`);
	const found =
		shown.length === 0 ? '' : `; its first row is ${shown.join(', ')}${columns.length > 6 ? ' …' : ''}`;
	return `no columns called “latitude” and “longitude”${found}`;
}

export const csv: ImportFormat = { title: 'Table (CSV)', recognises, read };
