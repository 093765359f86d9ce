import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { writeGeodataFolder } from '../../tests/support/geodata/geodata-folder.ts';
import { FILES } from '../lib/atlas/content.ts';
import { content } from '../../tests/support/geodata/geodata-fixture.ts';
import { readContent } from './read.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

/** Reads the fixture with one file saying something else, or gone. */
function readWith(file: string, change: (text: string) => string | undefined) {
	const root = writeGeodataFolder();
	roots.push(root);
	const changed = change(readFileSync(join(root, file), 'utf8'));
	if (changed === undefined) rmSync(join(root, file));
	else writeFileSync(join(root, file), changed);
	return readContent(root);
}
const malformed = (file: string, from: string, to: string) =>
	readWith(file, (text) => text.replace(from, to)).faults.map(
		({ file, id, reason }) => `${file} · ${id} · ${reason}`
	);

test('what is written is what is read', () => {
	const { content: read, faults } = readWith(FILES.places, (text) => text);
	expect(faults).toEqual([]);
	expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(content())));
});

describe('what breaks the schema is named with its file, its id and the path to the field', () => {
	test('an unknown field', () => {
		expect(malformed('geodata/links/test.geojson', '"precision"', '"precission": 1, "precision"')).toEqual([
			'geodata/links/test.geojson · west-border · properties.precission: unknown field'
		]);
	});
	test('a missing field', () => {
		expect(malformed(FILES.sources, '"publisher": "Railway",', '')).toEqual([
			`${FILES.sources} · railway · publisher: missing field`
		]);
	});
	test('a wrong type deep inside', () => {
		expect(malformed('geodata/links/test.geojson', '"km": 130', '"km": "130"')).toEqual([
			'geodata/links/test.geojson · west-border · properties.lengths[0].km: received "130", expected number'
		]);
	});
	test('a value that is not on the list', () => {
		expect(malformed('geodata/routes/middle.json', '"cargo"', '"freight"')).toEqual([
			'geodata/routes/middle.json · middle · kind: received "freight", expected ("cargo" | "oil" | "gas")'
		]);
	});
	test('a closure that is written in another way than in an address', () => {
		expect(malformed(FILES.closures, 'link:port-far', 'port-far')[0]).toBe(
			`${FILES.closures} · storm · closes[0]: what is closed is a country (IR), link:<id> or place:<id> (received "port-far")`
		);
	});
	test('a date in another order', () => {
		expect(malformed('geodata/routes/middle.json', '2026-06-29', '29.06.2026')[0]).toBe(
			'geodata/routes/middle.json · middle · checked: dates are YYYY, YYYY-MM or YYYY-MM-DD (received "29.06.2026")'
		);
	});
	test('a correction that says of nothing that it is about it', () => {
		expect(malformed(FILES.corrections, '"links"', '"what2"')[0]).toMatch(/shorter · what2: unknown field$/);
		const nothing = (text: string) =>
			JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'links' ? undefined : value));
		expect(
			readWith(FILES.corrections, nothing).faults.map(({ id, reason }) => `${id} · ${reason}`)[0]
		).toMatch(/^shorter · names nothing it is about/);
	});
	test('every fault of a file at once', () => {
		expect(readWith(FILES.sources, (text) => text.replaceAll('"title"', '"titel"')).faults).toHaveLength(4);
	});
});

test('broken JSON is named with its line', () => {
	const [fault] = malformed(FILES.stances, '"actor": "russia",', '"actor": "russia"');
	expect(fault).toMatch(/^geodata\/argument\/stances\.json:4 · – · is not valid JSON: /);
});

test('a missing file is a fault, and the rest is still read', () => {
	const { faults, content } = readWith(FILES.claims, () => undefined);
	expect(faults).toEqual([{ file: FILES.claims, id: '–', reason: 'is missing' }]);
	expect(content.places).toHaveLength(5);
});
