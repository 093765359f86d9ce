/** What questions find in the record as it ships, as a reader would type them; expected by hand. */
import { describe, expect, it, test } from 'vitest';
import { atlasEntries, recordEntries } from '../../src/lib/panels/search/entries.ts';
import { factEntries } from '../../src/lib/panels/search/fact-entries.ts';
import { createSearch } from '../../src/lib/panels/search/search-index.ts';
import { indexOf } from '../../src/lib/report/record/record-index.ts';
import { record, whole } from '../support/whole-network.ts';

const search = createSearch([
	...atlasEntries(whole, null, record.routes),
	...factEntries(whole, null, record),
	...recordEntries(record, indexOf(record).passage)
]);
const titles = (query: string, kind: string) =>
	search(query)
		.filter((hit) => hit.kind === kind)
		.map(({ title }) => title);

describe('the first that is found', () => {
	it.each([
		['who owns btc', 'BTC: Owners', /^SOCAR 32\.97, bp 30\.10, MOL 8\.90/],
		['BTC shareholders', 'BTC: Owners', /^SOCAR 32\.97/],
		['lukoil', 'Southern Gas Corridor: Owners of the Shah Deniz field', /LUKOIL 19\.99/],
		['length btc', 'BTC: Length', /^1,768 km .*1,776 km/],
		['How long is the BTC?', 'BTC: Length', /^1,768 km/],
		['when did btc open', 'BTC: Opened', /^First oil at Ceyhan on 28 May 2006/],
		['who runs tanap', 'Southern Gas Corridor: Operators', /TANAP/],
		['capacity middle corridor', 'Middle Corridor: Capacity', /^6 million tonnes and 100,000 TEU a year/],
		['how long does TITR take', 'Middle Corridor: Transit time', /^13–17 days/],
		['gauge georgia', 'Through Georgia: Break of gauge', /^1520 to 1435 mm at Akhalkalaki/],
		['does aras need iran', 'Aras: crossings, hours, dependence', /^In Azerbaijan, Iran and Türkiye$/],
		['russia stake', 'Russia’s stake', /./],
		['Chinese stake', 'China’s stake', /./],
		['where is meghri', 'Meghri', /^Armenia$/],
		['what is tripp', 'Syunik link', /Syunik/],
		['Zangezur', 'Syunik link', /Syunik/],
		['TITR', 'Middle Corridor', /Trans-Caspian/],
		['INSTC', 'North–South', /INSTC/],
		['CPC', 'CPC', /Caspian Pipeline Consortium/]
	])('by “%s” is %s', (query, title, detail) => {
		const [first] = search(query);
		expect(first.title).toBe(title);
		expect(first.detail).toMatch(detail);
	});
});

test('an owner leads to every line it has a share in: figures and stakes, before sites elsewhere', () => {
	const hits = search('lukoil');
	expect(hits.map(({ title }) => title)).toEqual(
		expect.arrayContaining([
			'Southern Gas Corridor: Owners of the South Caucasus Pipeline',
			'CPC: Owners',
			'LUKOIL holds 19.99% of the Shah Deniz field.'
		])
	);
	expect(hits.find(({ kind }) => kind === 'stake')?.opens).toEqual({
		lens: 'russia',
		element: 'stake-russia-lukoil-shah-deniz'
	});
	const kinds = hits.map(({ kind }) => kind);
	expect(kinds.indexOf('source')).toBeGreaterThan(kinds.lastIndexOf('stake'));
});
test('two countries and their border lead to what crosses it, first', () => {
	for (const query of ['armenia azerbaijan border', 'border between Armenia and Azerbaijan'])
		expect(
			search(query)
				.slice(0, 6)
				.map(({ title }) => title)
				.toSorted(),
			query
		).toEqual([
			'Agarak–Ordubad border',
			'Aghband–Nrnadzor border',
			'Azatamut–Qazakh border',
			'Kapan–Zangilan rail border',
			'Kornidzor–Lachin border',
			'Yeraskh border'
		]);
	expect(titles('armenia azerbaijan border', 'development')).not.toEqual([]);
	expect(titles('armenia turkey border', 'place').toSorted()).toEqual([
		'Akhurik–Doğukapı border',
		'Margara–Alican border'
	]);
});
test('a position is found by its own side, never by another that its note speaks of', () => {
	expect(titles('who opposes aras', 'stance')).toEqual(['United States: Opposes']);
	expect(titles('who opposes zangezur', 'stance')).toEqual([]);
});
test('where nothing on record answers, the route itself is found', () => {
	expect(search('who owns the middle corridor')[0].title).toBe('Middle Corridor');
	expect(search('who owns xyzzy')).toEqual([]);
});
test('no question fills the list with one kind', () => {
	for (const query of ['iran', 'Baku', 'capacity', 'azerbaijan'])
		for (const kind of ['fact', 'stake', 'section', 'stance', 'source'])
			expect(titles(query, kind).length, `${query}: ${kind}`).toBeLessThanOrEqual(4);
});
