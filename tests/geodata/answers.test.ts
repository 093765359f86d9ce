/**
 * Questions with their right answers, worked out by hand from the map and the lengths on record: whose
 * territory the best way passes, in order, and its km give or take a tenth. The network is asked as it ships.
 */
import { describe, expect, test } from 'vitest';
import { turnsBetween } from '../../src/lib/analysis/path-search/turns';
import { ask, countriesAlong, whole, type Question } from '../support/whole-network';
import { FURTHER, LOWER_VOLGA, REGION } from '../support/worked/worked-questions';
import { ARMENIA, GEORGIA_AND_NAKHCHIVAN } from '../support/worked/worked-questions-caucasus';

type Unjoined = readonly [reason: string, question: Question];

describe.each([
	['across the region', REGION],
	['to Central Asia, China and Europe', FURTHER],
	['Armenia', ARMENIA],
	['Georgia and Nakhchivan', GEORGIA_AND_NAKHCHIVAN]
])('%s', (_, cases) => {
	test.each(
		cases.map(
			([reason, question, ...expected]) =>
				[`${question.from} to ${question.to}: ${reason}`, question, ...expected] as const
		)
	)('%s', (_, question, expected, km) => {
		const { path } = ask(question);
		expect(path && countriesAlong(path)).toBe(expected);
		expect(path!.km / km, `${Math.round(path!.km)} km`).toBeGreaterThan(0.9);
		expect(path!.km / km, `${Math.round(path!.km)} km`).toBeLessThan(1.1);
	});
});

describe('no way', () => {
	const cases: readonly Unjoined[] = [
		[
			'Azerbaijan’s four neighbours on land, but for Armenia',
			{ from: 'baku', to: 'nakhchivan', closed: ['IR', 'GE', 'RU'] }
		],
		['Armenia’s other borders are shut', { from: 'yerevan', to: 'istanbul', closed: ['GE', 'IR'] }],
		[
			'Nakhchivan has two neighbours that let it out',
			{ from: 'nakhchivan', to: 'baku', closed: ['IR', 'TR'] }
		],
		['the Gulf lies in Iran', { from: 'yerevan', to: 'bandar-abbas', closed: ['IR'] }],
		['every way to Istanbul ends in Türkiye', { from: 'tehran', to: 'istanbul', closed: ['TR'] }],
		[
			'Armenia has one railway across a border',
			{ from: 'yerevan', to: 'tbilisi', closed: ['place:ayrum-sadakhlo'], means: 'rail' }
		],
		[
			'the line through Nakhchivan is taken up since December 2025',
			{ from: 'nakhchivan', to: 'tabriz', means: 'rail' }
		],
		[
			'Lars shut, and no road to Russia but by Azerbaijan',
			{ from: 'yerevan', to: 'moscow', means: 'road', day: '2007-01-01' }
		],
		[
			'Armenian goods aren’t on record over Azerbaijan’s posts with Iran',
			{ from: 'yerevan', to: 'baku', closed: ['GE'] }
		],
		['nor Azerbaijani ones over Armenia’s', { from: 'nakhchivan', to: 'yerevan' }],
		[
			'the railway over the Inguri was blown up on 14 August 1992',
			{ from: 'poti', to: 'sukhumi', closed: ['RU'], means: 'rail' }
		]
	];
	test.each(
		cases.map(([reason, question]) => [`${question.from} to ${question.to}: ${reason}`, question] as const)
	)('%s', (_, question) => {
		expect(ask(question).path && countriesAlong(ask(question).path!)).toBeNull();
	});
});

describe('ways that come out alike, of which none is fixed', () => {
	test.each<[string, Question, readonly string[], number]>([
		[
			'Tehran to Tbilisi with Azerbaijan closed, by Kars or by Goris: 880 + 29 + 503, and 755 + 453 + 224',
			{ from: 'tehran', to: 'tbilisi', closed: ['AZ'], means: 'road' },
			['IR TR GE', 'IR AM GE'],
			1420
		],
		...['RU', 'BY'].map((closed): [string, Question, readonly string[], number] => [
			`Khorgos to Duisburg with ${closed} closed: by Constanța, or by Chornomorsk and Poland`,
			{ from: 'khorgos', to: 'duisburg', closed: [closed] },
			['KZ UZ TM sea AZ GE sea RO HU AT DE', 'KZ UZ TM sea AZ GE sea UA PL DE'],
			7319
		])
	])('%s', (_, question, paths, km) => {
		const { path } = ask(question);
		expect(paths).toContain(countriesAlong(path!));
		expect(path!.km / km).toBeGreaterThan(0.9);
		expect(path!.km / km).toBeLessThan(1.1);
	});
});

describe('goods of Armenia and Azerbaijan through each other’s territory', () => {
	const before = '2025-10-01';
	const armenian = ['yerevan', 'gyumri', 'goris', 'meghri', 'vanadzor'];
	test('before 21 October 2025 no way from or to Armenia ran through Azerbaijan', () => {
		for (const from of armenian)
			for (const to of [
				'baku',
				'moscow',
				'aktau',
				'tbilisi',
				'istanbul',
				'tehran',
				'tashkent',
				'nakhchivan',
				'mumbai'
			])
				for (const means of ['any', 'rail', 'road'] as const) {
					const { path } = ask({ from, to, means, day: before });
					if (path) expect(countriesAlong(path).split(' '), `${from} to ${to}`).not.toContain('AZ');
				}
	});
	test('and the answer says why', () => {
		const { path, barred } = ask({ from: 'yerevan', to: 'moscow', means: 'rail', day: before });
		// By Georgia, Türkiye and half of Europe.
		expect(countriesAlong(path!)).toBe('AM GE TR BG RS HU SK CZ DE PL BY RU');
		expect(barred!.bans.map(({ id }) => id)).toEqual(['azerbaijan-for-armenia']);
		expect(countriesAlong(barred!.path)).toBe(`AM GE AZ ${LOWER_VOLGA}`);
		expect(ask({ from: 'yerevan', to: 'baku', day: before })).toMatchObject({
			path: null,
			barred: { path: { to: 'baku' } }
		});
	});
	test('since then goods are on record by Georgia only, and the answer says so', () => {
		for (const from of armenian)
			for (const to of ['baku', 'aktau', 'istanbul', 'tehran', 'tashkent', 'mumbai'])
				for (const closed of [[], ['GE']]) {
					const { path } = ask({ from, to, closed });
					if (path) expect(countriesAlong(path), `${from} to ${to}`).not.toMatch(/IR AZ|AZ IR|AZ TR|TR AZ/);
				}
		const { path, barred } = ask({ from: 'yerevan', to: 'istanbul', closed: ['GE'] });
		expect(countriesAlong(path!)).toBe('AM IR TR');
		// Through Nakhchivan it would be 57 km less.
		expect(barred).toMatchObject({ bans: [{ id: 'azerbaijan-for-armenia-but-by-georgia' }] });
		expect(ask({ from: 'nakhchivan', to: 'yerevan' }).barred).toMatchObject({
			bans: [{ id: 'azerbaijan-for-armenia-but-by-georgia' }, { id: 'armenia-for-azerbaijan-but-by-georgia' }]
		});
	});
	test('from that day on nothing is said of Georgia', () => {
		expect(ask({ from: 'yerevan', to: 'moscow', means: 'rail', day: '2025-10-21' }).barred).toBeNull();
	});
	test('nothing is said where no shorter way is shut', () => {
		expect(ask({ from: 'yerevan', to: 'tbilisi', day: before }).barred).toBeNull();
		expect(ask({ from: 'tbilisi', to: 'moscow', day: before, closed: ['place:larsi'] }).barred).toBeNull();
	});
	test('others pass: from Tbilisi to Moscow through Azerbaijan', () => {
		expect(
			countriesAlong(ask({ from: 'tbilisi', to: 'moscow', means: 'rail', day: before }).path!)
		).toContain('GE AZ RU');
	});
	test('Azerbaijan’s own goods don’t pass Armenia then', () => {
		expect(
			countriesAlong(ask({ from: 'nakhchivan', to: 'tbilisi', closed: ['TR'], day: before }).path!)
		).toBe('AZ IR AZ GE');
	});
});

test('no train that runs through is left for a short voyage between two ports of one coast', () => {
	// By rail past Olya 146 km to Aksarayskaya; the ship to Astrakhan is 81, with a change at each end.
	const { path } = ask({ from: 'baku', to: 'moscow', closed: ['place:samur-yarag'] });
	expect([...new Set(path!.legs.map(({ link }) => link.mode))]).toEqual(['rail']);
	expect(countriesAlong(path!)).toBe(`AZ ${LOWER_VOLGA}`);
	// 198 to the border, 166 + 358 to Yandyki, 96 + 50 + 189 to Baskunchak, 154 past Elton, 262 to Saratov,
	// 415 + 374.
	expect(path!.km / 2262).toBeCloseTo(1, 1);
});

test('no way hops between rail and road for a few kilometres', () => {
	const ends = [
		'yerevan',
		'tbilisi',
		'baku',
		'nakhchivan',
		'istanbul',
		'tehran',
		'moscow',
		'batumi',
		'tashkent',
		'gyumri',
		'kutaisi',
		'ganja'
	];
	for (const from of ends)
		for (const to of ends) {
			const { path } = ask({ from, to });
			if (!path) continue;
			let run = 0;
			let transfers = 0;
			path.legs.forEach(({ link, km }, index) => {
				const before = path.legs[index - 1]?.link;
				if (before && turnsBetween(before, link).includes('transfer')) {
					if (transfers++ > 0) expect(run, `${from} to ${to}, before ${link.id}`).toBeGreaterThan(50);
					run = 0;
				}
				run += km;
			});
			expect(transfers, `${from} to ${to}`).toBeLessThanOrEqual(3);
		}
});

test('Mersin, Türkiye’s port on the Mediterranean, is reached by road and by rail', () => {
	// By Kayseri and Kars, and by Ankara.
	expect(countriesAlong(ask({ from: 'mersin', to: 'tbilisi', means: 'rail' }).path!)).toBe('TR GE');
	expect(countriesAlong(ask({ from: 'mersin', to: 'istanbul', means: 'road' }).path!)).toBe('TR');
	expect(countriesAlong(ask({ from: 'mersin', to: 'tashkent' }).path!)).toMatch(/^TR .*UZ$/);
});

test('ferries from Batumi to Ukraine began in 1999', () => {
	const ferry = (day: string) =>
		ask({ from: 'batumi', to: 'chornomorsk', day }).path?.legs.map(({ link }) => link.id);
	expect(ferry('1999-06-01')).toEqual(['batumi-chornomorsk']);
	expect(ferry('1998-12-31')).not.toEqual(['batumi-chornomorsk']);
});

test('the network hangs together: every place of it can be reached by some link, open or not', () => {
	const neighbours = new Map<string, string[]>();
	for (const { mode, from, to, via = [] } of whole.network.links) {
		if (mode === 'oil' || mode === 'gas') continue;
		const stops = [from, ...via, to];
		for (const stop of stops) neighbours.set(stop, [...(neighbours.get(stop) ?? []), ...stops]);
	}
	const reached = new Set(['tbilisi']);
	for (const place of reached) for (const next of neighbours.get(place) ?? []) reached.add(next);
	expect([...neighbours.keys()].filter((place) => !reached.has(place))).toEqual([]);
});
