/**
 * What is measured on the real network, against what others published and against plain geography, typed in
 * here as such.
 */
import { describe, expect, test } from 'vitest';
import type { Assumptions } from '../../src/lib/analysis/measures/hours';
import { measure } from '../../src/lib/analysis/measures/measure';
import { variantPath } from '../../src/lib/analysis/path';
import { defaultView } from '../../src/lib/view/address/codec';
import { inquiry, record, whole as atlas } from '../support/whole-network.ts';

const assumptions = Object.fromEntries(record.assumptions.map(({ id, value }) => [id, value])) as Assumptions;
const measured = (selection: string) => {
	const [route, id] = selection.split('.');
	return measure(
		variantPath(
			atlas,
			atlas.route.get(route)!.variants.find((variant) => variant.id === id)!
		),
		atlas.latest,
		assumptions
	);
};

describe('lengths published for the whole', () => {
	// Where every link has a published length of the same source, the sum is that figure; else the line cuts
	// curves: 0.85 to 1.05 of it.
	test.each([
		['btc.main', 1768, 'bp'],
		['baku-supsa.main', 829.6, 'SOCAR'],
		['igdir-nakhchivan.main', 97.5, 'News.Az'],
		['sgc.scpx', 487, 'the Energy Community'],
		['baku-astara.main', 210, 'the Ministry of Energy of Azerbaijan'],
		['solidarity-ring.vetrino-loop', 61, 'BTA']
	])('%s measures %d km, as published by %s', (selection, km) => {
		const { km: found, published } = measured(selection);
		expect(published.share).toBeCloseTo(1, 9);
		expect(found).toBeCloseTo(km, 0);
	});
	test.each([
		['middle.main', 4750, 'Forkliftaction'],
		['instc.western', 7200, 'Oriental Review'],
		['northern.kazakhstan', 5430, 'UTLC ERA'],
		['baku-novorossiysk.main', 1330, 'Azernews'],
		['cpc.main', 1511, 'TASS, Interfax'],
		['btk.main', 826, 'the lowest of four figures, 826 to 849'],
		['ca-china.cku', 532.53, 'Trend'],
		['sgc.main', 3500, 'TASS']
	])('%s lies between 0.85 and 1.05 of %d km (%s)', (selection, km) => {
		const ratio = measured(selection).km / km;
		expect(ratio).toBeGreaterThan(0.85);
		expect(ratio).toBeLessThan(1.05);
	});
	test('the Middle Corridor by means: about 4,250 km of rail, about 500 of sea', () => {
		const { byMode } = measured('middle.main');
		const km = new Map(byMode.map((part) => [part.mode, part.km]));
		expect(km.get('rail')! / 4250).toBeGreaterThan(0.85);
		expect(km.get('ferry')).toBeCloseTo(500, -1);
	});
	test('TurkStream has 930 km at sea', () => {
		expect(measured('turkstream.balkan').byCountry.find(({ country }) => country === 'sea')?.km).toBeCloseTo(
			930,
			0
		);
	});
	test('231 km of Baku–Novorossiysk lie in Azerbaijan', () => {
		expect(
			measured('baku-novorossiysk.main').byCountry.find(({ country }) => country === 'AZ')?.km
		).toBeCloseTo(231, 0);
	});
});

describe('crossings, where geography has them', () => {
	const passed = (selection: string) =>
		measured(selection).crossings.map(({ kind, place, from, to }) => `${kind} ${place} ${from}>${to}`);
	test.each<[selection: string, expected: string[]]>([
		['btc.main', ['border jandara-border AZ>GE', 'border turkgozu GE>TR']],
		[
			// The wheelsets and goods of Baku–Tbilisi–Kars change gauge at Akhalkalaki, in Georgia, before the
			// Turkish border.
			'btk.main',
			['border boyuk-kesik-gardabani AZ>GE', 'gauge akhalkalaki 1520>1435', 'border kartsakhi-cildir GE>TR']
		],
		[
			'zangezur.rail',
			[
				'border aghband-nrnadzor AZ>AM',
				'border agarak-ordubad AM>AZ',
				'border sadarak-dilucu AZ>TR',
				'gauge sadarak-dilucu 1520>1435'
			]
		],
		['zangezur.road', ['border aghband-nrnadzor AZ>AM', 'border agarak-ordubad AM>AZ']],
		[
			'middle.black-sea',
			[
				'transshipment aktau rail>ferry',
				'sea-border alat KZ>AZ',
				'transshipment alat ferry>rail',
				'border boyuk-kesik-gardabani AZ>GE',
				'transshipment poti rail>ferry',
				'sea-border constanta GE>RO'
			]
		],
		// Between Belarus and Poland: 1520 ends at Brest.
		['northern.transsib', ['border krasnoye RU>BY', 'gauge brest 1520>1435', 'border brest-terespol BY>PL']],
		[
			// The Turkish main line is joined across Lake Van by ferry.
			'iran-south.main',
			[
				'border khodjadavlet-farap UZ>TM',
				'border sarahs-sarakhs TM>IR',
				'gauge sarahs-sarakhs 1520>1435',
				'border razi-kapikoy IR>TR',
				'transshipment van rail>ferry',
				'transshipment tatvan ferry>rail'
			]
		],
		['turkstream.turkiye', ['sea-border kiyikoy-landfall RU>TR']],
		['trans-caspian-gas.main', ['sea-border sangachal-landfall TM>AZ']]
	])('%s', (selection, expected) => expect(passed(selection)).toEqual(expected));

	test('every border lies at a place that the two countries share', () => {
		for (const { id, variants } of atlas.routes)
			for (const variant of variants)
				for (const { kind, place, from, to } of measured(`${id}.${variant.id}`).crossings) {
					if (kind !== 'border') continue;
					const { country, other } = atlas.place.get(place)!;
					expect([from, to].toSorted(), `${id}.${variant.id}, ${place}`).toEqual([country, other].toSorted());
				}
	});
});

describe('the networks join what the record asks about', () => {
	const view = defaultView(atlas);
	const { comparisons, stress, tests } = record;

	test.each(comparisons.map((comparison) => [comparison.id, comparison] as const))(
		'comparison %s: every one has a way',
		(_, comparison) => {
			const { compare, from = null, to = null, goods, status } = comparison;
			const answer = inquiry.answer({ ...view, compare, from, to, goods, status }, atlas.latest);
			expect(
				answer?.kind === 'compare' && answer.items.map(({ selection, found }) => [selection, found !== null])
			).toEqual(compare.map((selection) => [selection, true]));
		}
	);
	test.each(stress.pairs.map((pair) => [pair.id, pair] as const))(
		'pair %s of the stress matrix is joined',
		(_, { from, to, goods }) => {
			const answer = inquiry.answer({ ...view, from, to, goods, status: 'planned' }, atlas.latest);
			expect(answer).toMatchObject({ kind: 'reroute', problem: null });
		}
	);
	test.each(tests.map((item) => [item.id, item] as const))(
		'test %s has a way in at least one of its cases',
		(_, { from, to, goods, day, cases }) => {
			const joined = cases.filter(({ closed, status }) => {
				const answer = inquiry.answer({ ...view, from, to, goods, closed, status }, day ?? atlas.latest);
				return answer?.kind === 'reroute' && answer.problem === null;
			});
			expect(joined.length).toBeGreaterThan(0);
		}
	);
	test('cargo, oil and gas never meet', () => {
		for (const [goods, from, to] of [
			['oil', 'baku', 'kars'],
			['gas', 'sangachal-terminal', 'ceyhan-terminal'],
			['cargo', 'sangachal-terminal', 'ceyhan-terminal']
		] as const)
			expect(inquiry.answer({ ...view, from, to, goods }, atlas.latest), goods).toMatchObject({
				problem: { kind: 'off-network' }
			});
	});
});
