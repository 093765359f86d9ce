import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import {
	comparisonSentences,
	goodsSentence,
	operationSentence,
	pairSentence,
	type Described
} from './comparison-sentences';
import type { Crossing, Measure } from '../../analysis/measures/measure';
import { limitsNote, noPathSentence, termsNote, termsSentence } from '../terms/terms-sentence';
import { variantPath, type Path } from '../../analysis/path';

const crossing = (kind: Crossing['kind'], times = 1): Crossing[] =>
	Array.from({ length: times }, () => ({ kind, place: 'x', km: 1, from: '', to: '' }));
const part = { km: 1, share: 0.5 };

/** A way as the tables would have it, with nothing but what is given. */
function path(
	letter: string,
	km: number,
	countries: readonly string[],
	crossings: readonly Crossing[] = [],
	more: Partial<Measure> = {}
): Described {
	const measure: Measure = {
		km,
		published: part,
		unknown: part,
		byStatus: [{ status: 'operating', km, share: 1 }],
		byCountry: countries.map((country) => ({ country, ...part })),
		byMode: [],
		crossings,
		hours: null,
		gaugeUnknown: [],
		...more
	};
	return {
		letter,
		measure,
		path: { from: letter, to: 'end', km, legs: [{ link: { id: letter } }] } as unknown as Path
	};
}
const hours = (total: number) => ({ hours: { total, underWay: total, waiting: 0, parts: [] } });
const b = path('B', 992, ['AZ', 'IR'], crossing('border', 2));

/** Every sentence written by hand, as an editor would. */
describe('a pair', () => {
	it.each<[Described, Described, string]>([
		[
			path('A', 778, ['AZ'], crossing('border', 3)),
			b,
			'A is 214\u00a0km shorter than B and avoids Iran; it crosses one more border.'
		],
		[
			path('A', 1206, ['AZ', 'AM', 'TR'], crossing('border', 2)),
			b,
			'A is 214\u00a0km longer than B and passes through Armenia and Türkiye instead of Iran.'
		],
		[
			path('A', 992.3, ['AZ', 'IR', 'TR', 'GE'], [...crossing('border'), ...crossing('gauge')]),
			b,
			'A is as long as B and also passes through Türkiye and Georgia; it crosses one fewer border and has one more break of gauge.'
		],
		[
			path('A', 900, ['IR', 'AZ'], crossing('border', 2)),
			b,
			'A is 92\u00a0km shorter than B, through the same countries.'
		],
		[
			path('A', 5000, ['KZ', 'sea', 'AZ'], [...crossing('sea-border'), ...crossing('transshipment', 4)]),
			path(
				'B',
				6000,
				['KZ', 'AZ'],
				[...crossing('border', 1), ...crossing('transfer'), ...crossing('gauge', 2)]
			),
			'A is 1,000\u00a0km shorter than B, through the same countries; it has four more transshipments, one fewer rail–road transfer and two fewer breaks of gauge.'
		],
		[
			path('A', 992, ['AZ', 'IR'], [...crossing('border', 15)]),
			b,
			'A is as long as B, through the same countries; it crosses 13 more borders.'
		]
	])('reads as a sentence', (a, other, sentence) => expect(pairSentence(a, other)).toBe(sentence));

	it('counts hours where both keep a timetable, and says on what they rest', () => {
		const timed = (letter: string, total: number) => path(letter, 100, ['AZ'], [], hours(total));
		const tail = (a: Described, other: Described) => pairSentence(a, other).split('. ')[1];
		expect(tail(timed('A', 40.4), timed('B', 61))).toBe('Estimated time: about 21\u00a0hours less than B.');
		expect(tail(timed('A', 41), timed('B', 40.2))).toBe('Estimated time: about 1\u00a0hour more than B.');
		expect(tail(timed('A', 40.4), timed('B', 39.6))).toBe('Estimated time: about the same as B.');
		expect(tail(timed('A', 40.4), path('B', 100, ['AZ']))).toBeUndefined();
	});
	it('says where gauges aren’t all on record', () => {
		const unsure = path('A', 778, ['AZ', 'IR'], [...crossing('border', 2), ...crossing('gauge')], {
			gaugeUnknown: [{} as never]
		});
		expect(pairSentence(unsure, b)).toBe(
			'A is 214\u00a0km shorter than B, through the same countries; it has one more break of gauge (where gauge is known).'
		);
	});
	it('knows one and the same way', () => {
		const atlas = createAtlas(smallAtlas);
		const same = variantPath(atlas, atlas.route.get('north')!.variants[0]);
		expect(
			pairSentence({ ...path('A', 220, ['AZ']), path: same }, { ...path('B', 220, ['AZ']), path: same })
		).toBe('A and B follow the same route.');
	});
});

describe('several', () => {
	const of = (letter: string, km: number) => path(letter, km, ['AZ']);
	it('are each held against the first', () =>
		expect(comparisonSentences([of('A', 100), of('B', 150), of('C', 80)])).toEqual([
			'B is 50\u00a0km longer than A, through the same countries.',
			'C is 20\u00a0km shorter than A, through the same countries.'
		]));
	it('two are one sentence, about the first', () =>
		expect(comparisonSentences([of('A', 100), of('B', 150)])).toEqual([
			'A is 50\u00a0km shorter than B, through the same countries.'
		]));
	it('one is none', () => expect(comparisonSentences([of('A', 100)])).toEqual([]));
	it('say how much of each is in operation', () => {
		const parts = (letter: string, byStatus: Measure['byStatus']) =>
			path(letter, 100, ['AZ'], [], { byStatus });
		expect(
			operationSentence(
				[
					parts('A', [
						{ status: 'operating', km: 70, share: 0.7 },
						{ status: 'limited', km: 30, share: 0.3 }
					]),
					parts('B', [
						{ status: 'operating', km: 62, share: 0.62 },
						{ status: 'planned', km: 38, share: 0.38 }
					]),
					parts('C', [{ status: 'suspended', km: 100, share: 1 }])
				],
				'29 June 2026'
			)
		).toBe('Open on 29 June 2026: all of A, 62% of B, none of C.');
	});
});

describe('the terms', () => {
	const terms = {
		ends: { from: 'Baku', to: 'Nakhchivan' },
		by: 'km',
		status: 'planned',
		day: '29 June 2026',
		closed: [],
		timed: true
	} as const;
	it.each([
		[
			terms,
			'Between Baku and Nakhchivan: each follows its route where it runs, then the shortest connection. Network on 29 June 2026: all lines, also planned and proposed ones.'
		],
		[
			{ ...terms, by: 'hours', status: 'operating', closed: ['Iran', 'Russia'] } as const,
			'Between Baku and Nakhchivan, with Iran and Russia closed: each follows its route where it runs, then the fastest connection. Network on 29 June 2026: open lines only.'
		],
		[{ ...terms, ends: null }, 'Each from end to end, with its status on 29 June 2026.']
	])('are said', (spoken, sentence) => expect(termsSentence(spoken)).toBe(sentence));
	it('and where they leave no way, that', () =>
		expect(
			noPathSentence('B (Northern)', {
				...terms,
				ends: { from: 'Khorgos', to: 'Istanbul' },
				status: 'operating',
				closed: ['Iran']
			})
		).toBe(
			'B (Northern) doesn’t connect Khorgos and Istanbul with Iran closed on the mapped network (open lines only).'
		));
});

describe('the terms of a single question', () => {
	const basis = { by: 'hours', status: 'planned', asof: null, goods: 'cargo', assume: { rail: 35 } } as const;
	it('are said beside a table', () => {
		expect(termsNote({ ...basis, by: 'km', status: 'operating', assume: {} }, '2026-06-29')).toBe(
			'Best route by distance. Network on 29 June 2026: open lines only.'
		);
		expect(termsNote(basis, '2026-06-29')).toBe(
			'Best route by estimated time. Network on 29 June 2026: all lines, also planned and proposed ones. ' +
				'Hours use changed assumptions (rail 35\u00a0km/h).'
		);
	});
	it('are said beside a chart with what isn’t counted; oil keeps no timetable', () => {
		expect(limitsNote(basis, '2026-06-29')).toBe(
			'Best route by estimated time. Network on 29 June 2026: all lines, also planned and proposed ones. ' +
				'Ignores capacity, tariffs and politics.'
		);
		expect(limitsNote({ ...basis, goods: 'oil', status: 'construction' }, '2026-06-29')).toBe(
			'Best route by distance. Network on 29 June 2026: open lines and lines under construction. ' +
				'Ignores capacity, tariffs and politics.'
		);
	});
});

it('says where routes carry different goods', () => {
	expect(goodsSentence(['cargo', 'oil'])).toBe('Goods differ (cargo and oil), so hours are not compared.');
	expect(goodsSentence(['cargo', 'oil', 'gas'])).toBe(
		'Goods differ (cargo, oil and gas), so hours are not compared.'
	);
	expect(goodsSentence(['gas'])).toBeNull();
});
