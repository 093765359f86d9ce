/**
 * What measuring, comparing and rerouting start from, held to published figures and to the network it asks
 * about.
 */
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import network from 'virtual:network';
import record from 'virtual:record';
import { createAtlas, statusOn, type Link } from '../../src/lib/atlas/atlas.ts';
import { wholeAtlas } from '../../src/lib/atlas/whole-atlas.ts';
import { ASSUMPTION_IDS, type Goods, type Status } from '../../src/lib/atlas/words.ts';

const atlas = createAtlas(data);
const whole = wholeAtlas(atlas, network);
const assumption = (id: string) => record.assumptions.find((item) => item.id === id)!;
const closes = (id: string) => record.closures.find((item) => item.id === id)!.closes.toSorted();
const named = (links: readonly Link[]) => links.map(({ id }) => `link:${id}`).toSorted();

describe('assumptions', () => {
	test('one of each, in this order', () =>
		expect(record.assumptions.map(({ id }) => id)).toEqual([...ASSUMPTION_IDS]));
	test('a ship: 306 km from Baku to Turkmenbashi in about 12 hours', () =>
		expect(assumption('ferry').value).toBe(306 / 12));
	test('a train: from 800 km a day to 1,500', () => {
		expect(assumption('rail').low).toBeCloseTo(800 / 24, 1);
		expect(assumption('rail').high).toBe(1500 / 24);
	});
	test('a port: what is left of 9 days from Altynkol to Absheron, shared by two', () => {
		const left = 9 * 24 - 6 * 24 - 500 / assumption('ferry').value - 70 / assumption('rail').value;
		expect(assumption('port').value).toBeCloseTo(left / 2, 0);
	});
	test('Dostyk to Brest, 5,430 km, takes a container train less than six days, borders not counted', () => {
		expect(5430 / assumption('rail').value).toBeLessThan(6 * 24);
		expect(5430 / assumption('rail').low).toBeGreaterThan(6 * 24);
	});
	test('each says how it was found, from a source', () => {
		for (const { id, note, sources } of record.assumptions)
			expect(note && sources.length, id).toBeGreaterThan(0);
	});
});

describe('closures', () => {
	test.each([
		['caspian-crossings', 'Caspian Sea'],
		['black-sea-crossings', 'Black Sea']
	])('%s: every link across the %s', (closure, sea) => {
		expect(closes(closure)).toEqual(
			named(atlas.links.filter((link) => link.sea === sea && link.country === null))
		);
	});
	test.each([
		['iran-war-2026', '2026-02-28'],
		['poland-belarus-2025', '2025-09-12'],
		['baku-supsa-2022', '2022-03']
	])('%s: everything the record suspends from %s', (closure, from) => {
		const suspended = atlas.links.filter(({ status }) =>
			status.some((period) => period.from === from && period.status === 'suspended')
		);
		expect(closes(closure)).toEqual(named(suspended));
	});
	test.each([
		['caspian-crossings', 'Caspian Sea'],
		['black-sea-crossings', 'Black Sea']
	])('%s on the whole network: every other lane across the %s as well', (closure, sea) => {
		const lanes = whole.network.links.filter((link) => link.sea === sea && link.country === null);
		expect(network.closes[closure].concat(closes(closure)).toSorted()).toEqual(named(lanes));
	});
	test.each([
		['iran-war-2026', '2026-02-28'],
		['nakhchivan-border-2026', '2026-03-05']
	])('%s on the whole network: everything suspended from %s is among it', (closure, from) => {
		const suspended = whole.network.links.filter(({ status }) =>
			status.some((period) => period.from === from && period.status === 'suspended')
		);
		expect([...closes(closure), ...network.closes[closure]]).toEqual(
			expect.arrayContaining(named(suspended))
		);
	});
	test('the way through Syunik is all there is in Armenia on the way from Baku to Kars', () => {
		const zangezur = atlas.route.get('zangezur')!.variants.filter(({ id }) => id === 'rail' || id === 'road');
		const inArmenia = zangezur
			.flatMap(({ links }) => links.map((id) => atlas.link.get(id)!))
			.filter(({ country }) => country === 'AM');
		expect(closes('syunik')).toEqual(named(inArmenia));
	});
	test('no statement takes the war for over', () => {
		expect(record.closures.find(({ id }) => id === 'iran-war-2026')).not.toHaveProperty('until');
	});
});

test('what is compared', () => {
	expect(record.comparisons.map(({ id, compare }) => `${id}: ${compare.join(', ')}`)).toEqual([
		'baku-nakhchivan: zangezur.rail, aras.rail, btk.main',
		'baku-kars: zangezur.rail, aras.rail, btk.main',
		'khorgos-istanbul: middle.kars, iran-south.main',
		'china-eu: middle.kars, middle.black-sea, northern.kazakhstan, northern.transsib',
		'north-south: instc.western-road, instc.trans-caspian, instc.eastern',
		'caspian-oil: btc.main, baku-novorossiysk.main, baku-supsa.main',
		'gas-to-turkiye-and-europe: sgc.main, turkstream.balkan, iran-turkiye.main'
	]);
});

/**
 * Places that can be reached over links of these goods with one of these statuses: a plain flood, no search
 * for the shortest.
 */
function reached(from: string, goods: Goods, day: string, statuses: readonly Status[]): ReadonlySet<string> {
	const carries = { cargo: ['rail', 'road', 'ferry'], oil: ['oil'], gas: ['gas'] }[goods];
	const chains = whole.network.links
		.filter((link) => carries.includes(link.mode) && statuses.includes(statusOn(link, day)!))
		.map(({ from, to, via = [] }) => [from, ...via, to]);
	const found = new Set([from]);
	for (let size = 0; size < found.size;) {
		size = found.size;
		for (const chain of chains)
			if (chain.some((place) => found.has(place))) chain.forEach((place) => found.add(place));
	}
	return found;
}
const SERVED: readonly Status[] = ['operating', 'limited'];
const PLANNED: readonly Status[] = [...SERVED, 'construction', 'planned', 'proposed'];

describe('the stress matrix', () => {
	const { pairs, closures } = record.stress;
	test('about ten pairs and a dozen closures', () => {
		expect(pairs.length).toBeGreaterThanOrEqual(8);
		expect(closures).toHaveLength(12);
	});
	test.each(pairs.map((pair) => [pair.id, pair] as const))(
		'%s: joined on the latest day, at least by plans',
		(_, { from, to, goods }) => {
			expect(reached(from, goods, atlas.latest, PLANNED)).toContain(to);
		}
	);
	test('no pair waits for plans: even Nakhchivan is reached in service, by the road through Iran', () => {
		const waiting = pairs.filter(
			({ from, to, goods }) => !reached(from, goods, atlas.latest, SERVED).has(to)
		);
		expect(waiting.map(({ id }) => id)).toEqual([]);
	});
});

describe('what the network is asked about the article’s claims', () => {
	test.each(record.tests.map((item) => [item.id, item] as const))(
		'%s: joined with nothing closed, at least by plans',
		(_, item) => {
			expect(reached(item.from, item.goods, item.day ?? atlas.latest, PLANNED)).toContain(item.to);
		}
	);
	test('the two statements that the map is made to look at are asked', () => {
		const asked = new Set(record.tests.flatMap(({ claims }) => claims));
		expect([...asked]).toEqual(
			expect.arrayContaining(['obrien-two-ways-out', 'obrien-larger-than-georgia-route'])
		);
	});
	test('cases of a question differ', () => {
		for (const { id, cases } of record.tests) {
			expect(new Set(cases.map(({ label }) => label)).size, id).toBe(cases.length);
			expect(new Set(cases.map(({ closed, status }) => JSON.stringify([closed, status]))).size, id).toBe(
				cases.length
			);
		}
	});
	test('no answer is written down', () => {
		for (const { id, question, limits } of record.tests)
			expect(`${question} ${limits}`, id).not.toMatch(/\d+ km|no way|no route|detour of/i);
	});
});

describe('owners, as their companies and governments give them', () => {
	const shares = (power: string, link: string) =>
		record.stakes
			.filter((stake) => stake.power === power && stake.kind === 'ownership' && stake.links.includes(link))
			.map(({ percent }) => percent);
	test.each([
		// bp 30.10, MOL 8.90, Eni 5.00, TotalEnergies 5.00, ExxonMobil 2.50
		['west', 'btc-az', [51.5]],
		['russia', 'btc-az', []],
		['iran', 'btc-az', []],
		['russia', 'shah-deniz-gas', [19.99]],
		['iran', 'shah-deniz-gas', [10]],
		// bp 29.99, MVM 5.00
		['west', 'shah-deniz-gas', [34.99]],
		['russia', 'scp-az', [19.99]],
		['west', 'scp-az', [29.99]],
		['west', 'tanap-east', [12]],
		// bp, Snam, Fluxys, Enagás: 20 each
		['west', 'tap-it', [80]],
		// Russia 31, LUKOIL 12.5; Chevron 15, Mobil 7.5
		['russia', 'cpc-kz', [43.5]],
		['west', 'cpc-kz', [22.5]],
		['russia', 'turkstream-sea', [100]],
		['russia', 'turkstream-tr-europe', [50]],
		['russia', 'balkan-stream-rs', [51]],
		['china', 'makmal-khanabad', [51]]
	] as const)('%s in %s: %j percent', (power, link, percents) =>
		expect(shares(power, link)).toEqual(percents)
	);
	test('no more than the whole', () => {
		for (const { id } of atlas.links) {
			const all = ['russia', 'china', 'iran', 'west'].flatMap((power) => shares(power, id));
			expect(
				all.reduce<number>((sum, share) => sum + share!, 0),
				id
			).toBeLessThanOrEqual(100);
		}
	});
});

describe('gauges', () => {
	test('railways of two gauges meet at these places and no others', () => {
		const gauges = new Map<string, Set<number>>();
		for (const { from, to, gauge } of atlas.links)
			if (gauge)
				for (const place of [from, to]) gauges.set(place, (gauges.get(place) ?? new Set()).add(gauge));
		const breaks = [...gauges].filter(([, met]) => met.size > 1).map(([place]) => place);
		expect(breaks.sort()).toEqual([
			'akhalkalaki',
			// The border closed since 1993: Gyumri’s broad gauge meets the Turkish one there.
			'akhurik-dogukapi',
			'akyayla-incheh-borun',
			'alashankou-dostyk',
			'astara-iran',
			'brest',
			'jolfa-julfa-rail',
			'khorgos',
			'makmal',
			'sadarak-dilucu',
			'sarahs-sarakhs'
		]);
	});
	test('only lines not yet built have none on record: Syunik, and the Aras in Iran', () => {
		const unknown = atlas.links.filter(({ mode, gauge }) => mode === 'rail' && gauge === null);
		expect(unknown.map(({ id }) => id).sort()).toEqual([
			'aghband-rail-bridge',
			'kalaleh-jolfa-rail',
			'meghri-rail'
		]);
		for (const link of unknown)
			expect(['planned', 'proposed'], link.id).toContain(statusOn(link, atlas.latest));
	});
});
