/** Where the article's claims lie on the map, held to what the article says and not to what the file says. */
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import record from 'virtual:record';
import { createAtlas } from '../../src/lib/atlas/atlas.ts';

const atlas = createAtlas(data);
const linksOf = (claim: string) => [...atlas.bindings.get(claim)!.links];
const countriesOf = (claim: string) =>
	[...new Set(linksOf(claim).map((link) => atlas.link.get(link)!.country))].sort();
const words = (text: string) => text.trim().split(/\s+/).length;

describe('what is delivered', () => {
	test('73 claims, 90 stances, 31 events, 50 developments or more', () => {
		expect(record.claims).toHaveLength(73);
		expect(record.stances).toHaveLength(90);
		expect(record.events).toHaveLength(31);
		expect(record.developments.developments).toHaveLength(81);
	});
	test('no quotation is longer than 25 words', () => {
		expect(record.claims.filter(({ quote }) => quote !== undefined && words(quote) > 25)).toEqual([]);
	});
	test('the map and the text know the same claims and bindings', () => {
		expect([...atlas.claims]).toEqual(record.claims.map(({ id }) => id));
		expect([...atlas.bindings.keys()]).toEqual(Object.keys(record.bindings));
	});
});

test('every claim that names a route is bound to links', () => {
	const onRoutes = record.claims.filter(({ routes }) => routes.length > 0);
	expect(onRoutes).toHaveLength(33);
	for (const { id } of onRoutes) expect(atlas.bindings.get(id)?.links.size, id).toBeGreaterThan(0);
});

test('every route with claims has links bound', () => {
	const bound = new Set([...atlas.bindings.values()].flatMap(({ links }) => [...links]));
	for (const route of new Set(record.claims.flatMap(({ routes }) => routes)))
		expect(
			atlas.route.get(route)!.links.some((link) => bound.has(link)),
			route
		).toBe(true);
});

test('where nothing is narrower, the whole route is bound', () => {
	expect(new Set(linksOf('west-may-see-middle-as-tool'))).toEqual(new Set(atlas.route.get('middle')!.links));
	expect(new Set(linksOf('btc-and-sgc-needed-us-support'))).toEqual(
		new Set(['btc', 'sgc'].flatMap((id) => atlas.route.get(id)!.links))
	);
});

describe('claims about one stretch light that stretch', () => {
	test.each([
		'obrien-corridor-without-russia',
		'obrien-armenian-consent',
		'us-against-fsb-control',
		'pashinyan-against-russian-role',
		'pashinyan-monitoring-by-report',
		'fsb-control-wording-2020'
	])('%s: Syunik', (claim) => expect(linksOf(claim)).toEqual(['meghri-rail', 'meghri-road']));

	test('the objection to Iran: Armenia, and the Aras in Iran', () => {
		expect(countriesOf('obrien-against-force-or-iran')).toEqual(['AM', 'IR']);
		expect(linksOf('obrien-against-force-or-iran').filter((link) => !link.startsWith('meghri'))).not.toEqual(
			[]
		);
	});
	test('the comparison with the way through Georgia: Armenia and Georgia', () => {
		expect(countriesOf('obrien-larger-than-georgia-route')).toEqual(['AM', 'GE']);
	});
	test('two ways out of Central Asia: by Russia, to China, and across Azerbaijan', () => {
		expect(atlas.bindings.get('obrien-two-ways-out')!.routes).toEqual([
			'northern',
			'middle',
			'ca-china',
			'cpc'
		]);
		expect(countriesOf('obrien-two-ways-out')).toEqual(expect.arrayContaining(['RU', 'KZ', 'AZ']));
	});
	test('more gas to the European Union: nothing outside it', () => {
		expect(countriesOf('eu-gas-12-to-20-bcm')).toEqual(['AT', 'BG', 'GR', 'HU', 'IT', 'RO', 'SK']);
	});
	test('the buyers of gas: where it is handed over', () => {
		const places = [...atlas.bindings.get('eight-gas-buyers')!.places];
		expect(places).toEqual(expect.arrayContaining(['eskisehir-metering', 'stara-zagora-gas', 'melendugno']));
		const links = linksOf('eight-gas-buyers').map((id) => atlas.link.get(id)!);
		for (const place of places)
			expect(
				links.some(({ from, to, via }) => [from, to, ...(via ?? [])].includes(place)),
				place
			).toBe(true);
	});
});

test('the bindings are few bytes of what the map waits for', () => {
	expect(JSON.stringify(data.bindings).length).toBeLessThan(6_000);
});
