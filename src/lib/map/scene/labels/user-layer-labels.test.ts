import { describe, expect, it } from 'vitest';
import { middleOf, userLayerNames } from './user-layer-labels';

describe('the name of a feature of the reader’s own stands', () => {
	it.each([
		['at its point', { type: 'Point', coordinates: [49, 40] }, [49, 40]],
		// 1 + 3 degrees long: half of it is 1 beyond the bend.
		[
			'half way along its line',
			{
				type: 'LineString',
				coordinates: [
					[44, 40],
					[45, 40],
					[45, 43]
				]
			},
			[45, 41]
		],
		[
			'on the longest part of several',
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[0, 0],
						[0.5, 0]
					],
					[
						[10, 10],
						[12, 10]
					]
				]
			},
			[11, 10]
		],
		// The middle of a square of 2 degrees, not of its corners, of which one is there twice.
		[
			'in the middle of its area',
			{
				type: 'Polygon',
				coordinates: [
					[
						[44, 40],
						[46, 40],
						[46, 42],
						[44, 42],
						[44, 40]
					]
				]
			},
			[45, 41]
		]
	] as const)('%s', (_, geometry, at) => {
		const [longitude, latitude] = middleOf(
			structuredClone(geometry) as unknown as Parameters<typeof middleOf>[0]
		);
		expect(longitude).toBeCloseTo(at[0], 9);
		expect(latitude).toBeCloseTo(at[1], 9);
	});

	it('nowhere, where nothing names it', () => {
		const layer = {
			...{
				id: 'a',
				name: 'A',
				file: 'a.csv',
				added: '2026-11-26T00:00:00Z',
				colour: 'green' as const,
				shown: true,
				namedBy: 'port'
			},
			features: ['Poti', '', null].map((port) => ({
				type: 'Feature' as const,
				geometry: { type: 'Point' as const, coordinates: [41.6, 42.1] },
				properties: { port }
			}))
		};
		expect(userLayerNames([layer]).map(({ name, index }) => [name, index])).toEqual([['Poti', 0]]);
		expect(userLayerNames([{ ...layer, namedBy: null }])).toEqual([]);
	});
});
