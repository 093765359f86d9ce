/**
 * The real content: every check passes, and the lines agree with facts that were published elsewhere (and are
 * typed in here as such).
 */
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import { checkGeodata } from '../../src/build/geodata.ts';
import { faultMessage } from '../../src/build/report.ts';
import { createAtlas, lengthOf, statusOn } from '../../src/lib/atlas/atlas.ts';

const atlas = createAtlas(data);
const variant = (route: string, id: string) => {
	const found = atlas.route.get(route)?.variants.find((variant) => variant.id === id);
	if (!found) throw new Error(`no variant ${route}.${id}`);
	return found;
};
const linksOf = (route: string, id: string) => variant(route, id).links.map((link) => atlas.link.get(link)!);
const firstVariant = (route: string) => atlas.route.get(route)!.variants[0].id;

test('the content has no fault', () => {
	const { faults } = checkGeodata(process.cwd());
	expect(faults, faultMessage(faults)).toEqual([]);
});

test('seven routes are on when the map opens, in this order', () => {
	const defaults = atlas.routes.filter(({ group }) => group === 'default').map(({ id }) => id);
	expect(defaults).toEqual(['zangezur', 'aras', 'middle', 'instc', 'btc', 'sgc', 'btk']);
	expect(atlas.routes.slice(0, 7).map(({ id }) => id)).toEqual(defaults);
});

describe('BTC, after bp: 1,768 km, of them 443 in Azerbaijan, 249 in Georgia, 1,076 in Türkiye', () => {
	const links = linksOf('btc', firstVariant('btc'));
	test.each([
		['AZ', 443],
		['GE', 249],
		['TR', 1076]
	])('%s: %d km', (country, km) => {
		const inCountry = links.filter((link) => link.country === country).map(lengthOf);
		expect(inCountry.every(({ published }) => published)).toBe(true);
		expect(inCountry.reduce((sum, length) => sum + length.km, 0)).toBeCloseTo(km, 0);
	});
	test('as a whole', () => {
		expect(links.reduce((sum, link) => sum + lengthOf(link).km, 0)).toBeCloseTo(1768, 0);
		const drawn = links.reduce((sum, link) => sum + link.drawn, 0);
		expect(drawn).toBeGreaterThan(1768 * 0.85);
		expect(drawn).toBeLessThan(1768 * 1.05);
	});
	test('it crosses three countries and carries oil', () => {
		expect(variant('btc', firstVariant('btc')).countries).toEqual(['AZ', 'GE', 'TR']);
		expect(new Set(links.map(({ mode }) => mode))).toEqual(new Set(['oil']));
	});
});

describe('the way through Syunik', () => {
	const meghri = linksOf('zangezur', firstVariant('zangezur')).filter(
		({ mode, country }) => mode === 'rail' && country === 'AM'
	);
	test('the Meghri section is published as 42 or 43 km, and drawn as a chain of stations may be', () => {
		const published = meghri.reduce((sum, link) => sum + lengthOf(link).km, 0);
		expect([42, 43]).toContain(published);
		const drawn = meghri.reduce((sum, link) => sum + link.drawn, 0);
		expect(drawn).toBeGreaterThan(0.85 * 42);
		expect(drawn).toBeLessThan(1.05 * 43);
	});
	test('Horadiz–Aghband is 110.4 km, as Azerbaijan Railways has it', () => {
		const horadiz = [...atlas.links].filter(
			({ from, to, mode }) => mode === 'rail' && [from, to].some((id) => id === 'horadiz')
		);
		const onward = horadiz.filter(({ routes }) => routes.includes('zangezur') && routes.includes('aras'));
		expect(onward.map(lengthOf)).toContainEqual({ km: 110.4, published: true });
	});
	test('no train runs through Meghri yet', () => {
		expect(meghri.map((link) => statusOn(link, atlas.latest))).not.toContain('operating');
	});
});

test('the Middle Corridor passes Kazakhstan, Azerbaijan and Georgia', () => {
	expect(variant('middle', 'main').countries).toEqual(expect.arrayContaining(['KZ', 'AZ', 'GE']));
});

test('the western branch of North–South passes Russia, Azerbaijan and Iran', () => {
	// Between Saratov and Astrakhan the Russian railway crosses two corners of Kazakhstan.
	expect(variant('instc', 'western').countries).toEqual(['RU', 'KZ', 'RU', 'KZ', 'RU', 'AZ', 'IR']);
});

test('no route through Georgia or the Caspian alone touches Iran', () => {
	for (const id of ['middle', 'btc', 'sgc', 'btk'])
		for (const { countries } of atlas.route.get(id)!.variants) expect(countries, id).not.toContain('IR');
});
