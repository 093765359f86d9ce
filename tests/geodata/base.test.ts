/**
 * The base map as committed: unchanged since it was built, complete, within its budget of bytes, and true to
 * its editorial rules.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { folder, read, open, keys, lines, at, distance } from '../support/base-files.ts';

test('no file differs from its checksum, and none lacks one', () => {
	const expected = read('CHECKSUMS.sha256')
		.toString()
		.trim()
		.split('\n')
		.map((line) => line.split('  '));
	for (const [hash, name] of expected)
		expect(createHash('sha256').update(read(name)).digest('hex'), name).toBe(hash);
	const data = readdirSync(folder).filter((name) => /\.(topojson|json|webp)$/.test(name));
	expect(expected.map(([, name]) => name)).toEqual(data.sort());
});

test.each([
	['overview.topojson', 80],
	['detail.topojson', 720],
	['towns-overview.json', 12],
	['towns.json', 95]
	// Compressing takes its time on a busy machine; how long isn't what is asked.
])('%s is at most %i kB over the wire', { timeout: 60_000 }, (name, budget) => {
	expect(brotliCompressSync(read(name)).length / 1000).toBeLessThan(budget);
});

test.each(['light', 'dark', 'projector'])('the %s relief keeps its budget', (theme) => {
	expect(statSync(join(folder, `relief-${theme}.webp`)).size).toBeLessThanOrEqual(420_000);
	expect(statSync(join(folder, `relief-${theme}-small.webp`)).size).toBeLessThanOrEqual(22_000);
});

describe.each(['overview', 'detail'])('%s', (level) => {
	const map = open(`${level}.topojson`);
	const codes = map.countries.map(({ properties }) => properties.c as string);

	test('has the six layers with their properties', () => {
		expect(map.names).toEqual(['borders', 'coast', 'countries', 'lakes', 'rivers', 'sea']);
		expect(keys(map.countries)).toEqual(['c']);
		expect(keys(map.lakes)).toEqual(['k', 'n']);
		expect(keys(map.rivers)).toEqual(['n', 'r']);
		expect(keys(map.borders)).toEqual(['k']);
		expect(map.coast.length).toBeGreaterThan(0);
	});

	test('has every country once', () => {
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
		const needed = 'AZ AM GE TR IR RU KZ TM UZ KG TJ AF CN PK IN IQ SY UA RO BG GR CY IT PL DE SA AE OM MN';
		expect(codes).toEqual(expect.arrayContaining(needed.split(' ')));
	});

	test.each<[string, Position, string[]]>([
		['Simferopol', [34.1, 44.95], ['UA']],
		['Kerch', [36.42, 45.34], ['UA']],
		['Sukhumi', [41.03, 43.02], ['GE']],
		['Tskhinvali', [43.97, 42.23], ['GE']],
		['Khankendi', [46.75, 39.82], ['AZ']],
		['Nakhchivan', [45.41, 39.21], ['AZ']],
		['Ordubad', [46.02, 38.91], ['AZ']],
		['Meghri', [46.245, 38.905], ['AM']],
		['Kyrenia', [33.32, 35.32], ['CY']],
		['Quneitra', [35.82, 33.12], ['SY']],
		['Tiraspol', [29.6, 46.84], ['MD']],
		['Duisburg', [6.77, 51.43], ['DE']],
		['Amsterdam', [4.9, 52.37], ['NL']],
		['Liège', [5.57, 50.63], ['BE']],
		['Lyon', [4.84, 45.76], ['FR']],
		['the middle of the Caspian', [50.5, 41.5], []],
		['the Black Sea', [34, 43.3], []],
		['the North Sea', [4.6, 55], []]
	])('%s is where it belongs', (_, place, expected) => {
		expect(at(map.countries, place).map(({ properties }) => properties.c)).toEqual(expected);
		expect(at(map.sea, place).length > 0).toBe(expected.length === 0);
	});

	test('names the waters the map is about', () => {
		const names = (features: Feature[]) => features.map(({ properties }) => properties?.n as string);
		expect(names(map.rivers)).toEqual(
			expect.arrayContaining(['Aras', 'Kura', 'Volga', 'Ural', 'Amu Darya', 'Euphrates'])
		);
		expect(names(map.lakes)).toEqual(
			expect.arrayContaining(['Lake Sevan', 'Lake Van', 'Lake Urmia', 'Garabogazköl', 'Lake Balkhash'])
		);
	});

	test('the Aras runs along the border', () => {
		const aras = map.rivers.filter(({ properties }) => properties.n === 'Aras');
		const settled = map.borders.filter(({ properties }) => properties.k === 'settled');
		const along = aras.flatMap(lines).flat();
		const onBorder = along.filter((place) => distance(place, settled) < 0.05);
		expect(onBorder.length / along.length).toBeGreaterThan(0.75);
		// Near the Khudaferin bridges, at Julfa and at Meghri.
		for (const place of [
			[46.945, 39.15],
			[45.63, 38.95],
			[46.24, 38.875]
		])
			expect(distance(place, aras)).toBeLessThan(level === 'detail' ? 3.5 : 4.5);
	});

	test('unsettled lines are where the rules say, and nowhere in Azerbaijan or Armenia', () => {
		const unsettled = map.borders.filter(({ properties }) => properties.k === 'unsettled');
		const near = (place: Position, km: number) => distance(place, unsettled) < km;
		expect(near([41.65, 42.5], 15), 'Enguri').toBe(true);
		expect(near([43.97, 42.1], 15), 'South Ossetia').toBe(true);
		expect(near([33.75, 46.15], 8), 'Perekop').toBe(true);
		expect(near([29.25, 47.1], 15), 'Transnistria').toBe(true);
		expect(near([33.36, 35.18], 5), 'Nicosia').toBe(true);
		expect(near([74.3, 34], 25), 'Line of Control').toBe(true);
		expect(near([21, 43.1], 15), 'Kosovo and Serbia').toBe(true);
		const inside = map.countries.filter(({ properties }) => ['AZ', 'AM'].includes(properties.c as string));
		const crossing = unsettled.flatMap(lines).flat();
		expect(crossing.filter((place) => at(inside, place).length > 0)).toEqual([]);
	});

	test('no coast runs along the cut of the region', () => {
		const [west, south, east, north] = REGION;
		const step = level === 'detail' ? 0.0004 : 0.002;
		const onCut = ([x, y]: Position) =>
			[x - west, x - east, y - south, y - north].some((gap) => Math.abs(gap) < step);
		const edges = map.coast
			.flatMap(lines)
			.flatMap((line) => line.slice(1).filter((place, i) => onCut(place) && onCut(line[i])));
		expect(edges).toEqual([]);
	});

	test(level === 'detail' ? 'exclave rings have a kind of their own' : 'exclave rings are left out', () => {
		const kinds = map.borders.map(({ properties }) => properties.k).sort();
		expect(kinds).toEqual(
			level === 'detail' ? ['exclave', 'settled', 'unsettled'] : ['settled', 'unsettled']
		);
	});
});
