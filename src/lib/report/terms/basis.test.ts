import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { unbuiltOf } from '../../analysis/measures/unbuilt';
import { basisSentence, basisSentences, conditionOf, unbuiltText, type Basis, unbuiltParts } from './basis';
import { variantPath } from '../../analysis/path';

const atlas = createAtlas(smallAtlas);
const variant = (route: string, id: string) =>
	variantPath(
		atlas,
		atlas.route.get(route)!.variants.find((item) => item.id === id)!
	);
const PLAIN: Basis = { by: 'km', status: 'operating', asof: null, goods: 'cargo', assume: {} };

describe('what an answer rests on', () => {
	it('is not spoken of where the question is plain', () => {
		expect(basisSentence(PLAIN)).toBeNull();
		expect(conditionOf(PLAIN)).toBeNull();
	});
	it.each<[Partial<Basis>, string]>([
		[{ status: 'planned' }, 'Planned and proposed lines count as open.'],
		[{ status: 'construction' }, 'Lines under construction count as open.'],
		[{ by: 'hours' }, 'The best route is the fastest, by estimate.'],
		[{ asof: '2024-11-01' }, 'The date is 1 November 2024.'],
		[{ goods: 'oil', by: 'hours' }, 'The goods are oil.'],
		[
			{ assume: { rail: 35, port: 48 } },
			'Hours use changed assumptions (rail 35\u00a0km/h, a port 48\u00a0h).'
		],
		[
			{ status: 'planned', by: 'hours', asof: '2024-11-01' },
			'Planned and proposed lines count as open. The best route is the fastest, by estimate. The date is 1 November 2024.'
		]
	])('names %j', (part, sentence) => expect(basisSentence({ ...PLAIN, ...part })).toBe(sentence));
	it('stands in sentences that are whole by themselves', () => {
		const all = { by: 'hours', status: 'construction', asof: '2024-11-01', assume: { rail: 35 } } as const;
		const said = [...basisSentences({ ...PLAIN, ...all }), ...basisSentences({ ...PLAIN, goods: 'gas' })];
		expect(said).toHaveLength(5);
		for (const sentence of said) expect(sentence).toMatch(/^[A-Z].* (is|are|use|count) .*\.$/);
	});
});

describe('what isn’t built', () => {
	// 100 km to beta, 120 km to gamma, planned in 2020 and under construction since August 2025, 100 km by
	// ferry to delta.
	const coast = variant('south', 'coast');
	it('is said with its share, country and state', () => {
		const unbuilt = unbuiltOf(coast, '2026-06-29')!;
		expect(unbuilt).toMatchObject({ km: 120, share: 120 / 320 });
		expect(unbuiltText(unbuilt)).toBe(
			'120\u00a0km (38%) not built yet: 120\u00a0km in Azerbaijan, under construction'
		);
		expect(unbuiltParts(unbuiltOf(coast, '2021-01-01')!)).toEqual(['120\u00a0km in Azerbaijan, planned']);
	});
	it('is nothing where all is built', () => {
		expect(unbuiltOf(variant('south', 'hills'), '2026-06-29')).toBeNull();
	});
});
