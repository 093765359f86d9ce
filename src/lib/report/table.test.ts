import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { METHOD_VERSION } from './method';
import { fileName, tableToClipboard, tableToCsv, type Origin, type Table } from './table';

const origin: Origin = {
	asOf: '2026-06-29',
	sources: ['bp: “Baku–Tbilisi–Ceyhan pipeline”, https://example.org/btc'],
	dataVersion: 'abc123',
	address: 'https://example.org/?compare=btc,baku-supsa'
};
const table: Table = {
	name: 'compare-btc-baku-supsa',
	title: 'BTC and Baku–Supsa, compared',
	columns: [
		{ title: 'Route' },
		{ title: 'Length', unit: 'km' },
		{ title: 'Russia', unit: '%' },
		{ title: 'Remark' }
	],
	rows: [
		['BTC', 1768, 0, 'Azerbaijan, Georgia, Türkiye'],
		['Baku–Supsa', 829.1234567, null, 'idle “for now”;\nsaid "2022"\t!'],
		['Border loss', -3.5, 0.1 + 0.2, '=HYPERLINK("x")']
	],
	notes: ['Published lengths where there are any.']
};

const ABOUT = [
	['Title', 'BTC and Baku–Supsa, compared'],
	['Units', 'km, %'],
	['As of', '2026-06-29'],
	['Note', 'Published lengths where there are any.'],
	['Source', 'bp: “Baku–Tbilisi–Ceyhan pipeline”, https://example.org/btc'],
	['Method', `Isthmus, method version ${METHOD_VERSION}`],
	['Data', 'version abc123'],
	['Licence', expect.stringContaining('Open Database License 1.0')],
	['Address', 'https://example.org/?compare=btc,baku-supsa']
];

/** Read as a stranger would: without our code. */
const parse = (text: string, delimiter: string) =>
	Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: false });

describe('a table as CSV', () => {
	const { data, errors } = parse(tableToCsv(table, origin).replace(/\r\n$/, ''), ',');

	it('is read back without a fault, as many fields in each line', () => {
		expect(errors).toEqual([]);
		expect(new Set(data.map((row) => row.length))).toEqual(new Set([4]));
	});
	it('begins with what one must know to quote it', () => {
		const head = data.slice(
			0,
			data.findIndex((row) => row.every((cell) => cell === ''))
		);
		expect(head.map(([word, text]) => [word, text])).toEqual(ABOUT);
	});
	it('says nothing of an address where there is none', () => {
		expect(tableToCsv(table, { ...origin, address: '' })).not.toContain('Address');
	});
	it('has units in the heads of its columns, and every cell as it was', () => {
		expect(data.slice(-4)).toEqual([
			['Route', 'Length (km)', 'Russia (%)', 'Remark'],
			['BTC', '1768', '0', 'Azerbaijan, Georgia, Türkiye'],
			['Baku–Supsa', '829.123', '', 'idle “for now”;\nsaid "2022"\t!'],
			['Border loss', '-3.5', '0.3', `'=HYPERLINK("x")`]
		]);
	});
	it('ends every line alike', () =>
		expect(tableToCsv(table, origin).replace(/\r\n|“;\n|;\n/g, '')).not.toMatch(/[\r\n]/));
});

describe('a table for the clipboard', () => {
	const ROWS = [
		['Route', 'Length (km)', 'Russia (%)', 'Remark'],
		['BTC', '1768', '0', 'Azerbaijan, Georgia, Türkiye'],
		['Baku–Supsa', '829', '', 'idle “for now”;\nsaid "2022"\t!'],
		['Border loss', '-3.5', '0.3', `'=HYPERLINK("x")`]
	];
	it('is the table alone, rounded', () => {
		const { data, errors } = parse(tableToClipboard(table, null).text, '\t');
		expect(errors).toEqual([]);
		expect(data).toEqual(ROWS);
	});
	it('has what one must know to quote it below', () => {
		const { data } = parse(tableToClipboard(table, origin).text, '\t');
		expect(data.slice(0, 4)).toEqual(ROWS);
		expect(data.slice(5)).toEqual(ABOUT);
	});
	it('is a table as rich text, in which nothing of the text is markup', () => {
		const { html } = tableToClipboard({ ...table, rows: [['<b>BTC</b> & Co', 1767.6, null, '']] }, origin);
		expect(html).toMatch(
			/^<table><thead><tr><th>Route<\/th><th>Length \(km\)<\/th><th>Russia \(%\)<\/th><th>Remark<\/th><\/tr><\/thead>/
		);
		expect(html).toContain(
			'<tr><td>&lt;b&gt;BTC&lt;/b&gt; &amp; Co</td><td>1768</td><td></td><td></td></tr>'
		);
		expect(html).toContain('</table><p>Title: BTC and Baku–Supsa, compared</p><p>Units: km, %</p>');
		expect(tableToClipboard(table, null).html).toMatch(/<\/table>$/);
	});
});

describe('any table', () => {
	it('is read back cell by cell', () => {
		const cells = fc.oneof(
			fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\ufeff]/.test(text)),
			fc.integer({ min: -1e9, max: 1e9 }),
			fc.constant(null)
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(cells, cells, cells), { minLength: 1, maxLength: 6 }), (rows) => {
				const text = tableToCsv(
					{ name: 'any', title: 'Any', columns: [{ title: 'a' }, { title: 'b' }, { title: 'c' }], rows },
					origin
				);
				const { data } = parse(text.replace(/\r\n$/, ''), ',');
				expect(data.slice(-rows.length)).toEqual(
					rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
				);
			})
		);
	});
});

describe('the file', () => {
	it('says what is inside and of which day', () =>
		expect(fileName(table, origin)).toBe('isthmus-compare-btc-baku-supsa-2026-06-29.csv'));
	it('begins with a byte order mark, once', () => {
		const text = tableToCsv(table, origin);
		expect([text.charCodeAt(0), text.lastIndexOf('\ufeff')]).toEqual([0xfeff, 0]);
	});
});
