/**
 * The examples of `geodata/README.md`, carried out on a copy of the content as an editor would, and looked
 * for in what the app imports.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkGeodata } from '../../src/build/geodata.ts';

type Entry = Record<string, unknown> & { id?: string; claim?: string };

/** What an entry is known by: its id, or the claim it binds. */
const keyOf = ({ id, claim }: Entry) => id ?? claim;

/** Examples by the heading they stand under: each a file and what is written into it. */
const examples = new Map(
	readFileSync('geodata/README.md', 'utf8')
		.split(/^\*\*… (?=\w)/m)
		.slice(1)
		.map((part) => [
			part.split('.**')[0],
			[...part.matchAll(/^```json (\S+)\n([\s\S]*?)^```/gm)].map(([, file, text]) => ({
				file,
				entry: JSON.parse(text) as Entry
			}))
		])
);

let folder: string | undefined;
afterEach(() => folder && rmSync(folder, { recursive: true }));

/** Carries out the examples under a heading: an entry with a known id is changed, any other is added. */
function edited(heading: string) {
	folder = mkdtempSync(join(tmpdir(), 'geodata-'));
	cpSync('geodata', join(folder, 'geodata'), { recursive: true });
	const steps = examples.get(heading)!;
	expect(steps.length).toBeGreaterThan(0);
	for (const { file, entry } of steps) {
		const path = join(folder, 'geodata', file);
		if (file.startsWith('routes/')) {
			writeFileSync(path, JSON.stringify(entry));
			continue;
		}
		const content = JSON.parse(readFileSync(path, 'utf8')) as
			Entry[] | { developments: Entry[] } | { features: Entry[] };
		const list = Array.isArray(content)
			? content
			: 'features' in content
				? content.features
				: content.developments;
		const known = list.find((item) => keyOf(item) === keyOf(entry));
		if (known) Object.assign(known, entry);
		else list.push(entry);
		writeFileSync(path, JSON.stringify(content));
	}
	const { modules, faults } = checkGeodata(folder);
	expect(faults).toEqual([]);
	return modules!;
}

test('correct a date', () => {
	const { record } = edited('correct a date');
	expect(record.developments.developments.find(({ id }) => id === 'aras-bridge-built')?.date).toBe(
		'2026-02-24'
	);
});

test('add a development', () => {
	const { record } = edited('add a development');
	expect(record.developments.developments.some(({ id }) => id === 'aras-bridge-opened')).toBe(true);
	expect(record.sources.some(({ id }) => id === 'report-2026-06-20')).toBe(true);
});

test('correct something that was wrong here', () => {
	const { corrections } = edited('correct something that was wrong here');
	expect(corrections.find(({ id }) => id === 'btk-year-of-record')).toMatchObject({
		old: '2017',
		new: 'November 2017'
	});
});

test('add a claim', () => {
	const { atlas, record } = edited('add a claim');
	expect(atlas.claims).toContain('transit-income');
	expect(record.claims.some(({ id }) => id === 'transit-income')).toBe(true);
});

test('add a route', () => {
	const { atlas, record } = edited('add a route');
	expect(atlas.routes.at(-1)?.id).toBe('kars-nakhchivan');
	expect(record.routes['kars-nakhchivan'].summary).toMatch(/Kars/);
});

test('add a road or railway beside the routes', () => {
	const { atlas, network, networkRecord } = edited('add a road or railway beside the routes');
	expect(network.links.some(({ id }) => id === 'hrazdan-sevan-road')).toBe(true);
	expect(networkRecord.links['hrazdan-sevan-road'].sources).toEqual(['unece-armenia-1998']);
	expect(atlas.links.some(({ id }) => id === 'hrazdan-sevan-road')).toBe(false);
});

test('add a closure', () => {
	const { record } = edited('add a closure');
	expect(record.closures.at(-1)).toMatchObject({ id: 'port-of-aktau', closes: ['place:aktau'] });
});
