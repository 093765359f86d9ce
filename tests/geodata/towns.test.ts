/** The towns of the base map: complete, where they are, and named by the policy. */
import { describe, expect, test } from 'vitest';
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { read } from '../support/base-files.ts';

describe('towns', () => {
	type Row = [number, string, number, number, string, number, number, Record<string, string>];
	const all = JSON.parse(read('towns.json').toString()) as Row[];
	const first = JSON.parse(read('towns-overview.json').toString()) as Row[];

	test('rows are complete and each town appears once', () => {
		const [west, south, east, north] = REGION;
		for (const [id, name, lon, lat, country, population, rank, names] of all) {
			expect(Number.isInteger(id) && name.length > 0 && Number.isInteger(population), name).toBe(true);
			expect(lon >= west && lon <= east && lat >= south && lat <= north, name).toBe(true);
			expect(country, name).toMatch(/^[A-Z]{2}$/);
			expect(rank >= 1 && rank <= 5, name).toBe(true);
			expect(
				Object.keys(names).every((key) => ['az', 'tr', 'ru', 'fa', 'hy', 'ka', 'kk', 'uz'].includes(key)),
				name
			).toBe(true);
		}
		expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
		const ids = new Set(all.map(([id]) => id));
		expect(first.every(([id]) => ids.has(id))).toBe(true);
	});

	test('the first picture has them where they stay, of about the same size', () => {
		const whole = new Map(all.map((row) => [row[0], row]));
		for (const [id, name, lon, lat, , population, rank] of first) {
			const [, , toLon, toLat, , inhabitants, same] = whole.get(id)!;
			expect(Math.max(Math.abs(lon - toLon), Math.abs(lat - toLat)), name).toBeLessThan(0.0051);
			expect(Math.abs(population / inhabitants - 1), name).toBeLessThan(0.005);
			expect(rank, name).toBe(same);
		}
	});

	test.each(
		[
			'Baku',
			'Nakhchivan',
			'Khankendi',
			'Ganja',
			'Tbilisi',
			'Poti',
			'Batumi',
			'Yerevan',
			'Aktau',
			'Astana',
			'Kyiv',
			'Istanbul'
		].map((name) => [name])
	)('%s is in the first view under that name', (name) => {
		expect(first.filter((row) => row[1] === name)).toHaveLength(1);
	});

	test('capitals are those of members and observers of the United Nations', () => {
		const capitals = new Set(all.filter(([, , , , , , rank]) => rank === 1).map(([, name]) => name));
		for (const name of ['Baku', 'Yerevan', 'Tbilisi', 'Tehran', 'Nicosia'])
			expect(capitals.has(name), name).toBe(true);
		for (const name of ['Taipei', 'Pristina', 'Jerusalem', 'Khankendi'])
			expect(capitals.has(name), name).toBe(false);
	});

	test('both sides’ names are there, on both sides of the border', () => {
		const names = (id: number) => all.find((row) => row[0] === id)![7];
		const named = (name: string, country: string) =>
			all.find((row) => row[1] === name && row[4] === country)![7];
		expect([named('Shusha', 'AZ').hy, names(146970).hy]).toEqual(['Շուշի', 'Ստեփանակերտ']);
		expect([named('Yerevan', 'AM').az, named('Gyumri', 'AM').az]).toEqual(['İrəvan', 'Gümrü']);
		expect(names(147429)).toMatchObject({ az: 'Naxçıvan', hy: 'Նախիջևան' });
	});

	test('superseded names are gone', () => {
		const names = new Set(all.map(([, name]) => name));
		for (const old of ['Stepanakert', 'Shevchenko', 'Nur-Sultan', 'Kiev', 'P’ot’i'])
			expect(names.has(old), old).toBe(false);
	});
});
