import { describe, expect, test } from 'vitest';
import type { LayerId, LineItem, NameItem, PathItem, Point, Scene } from '../../map/scene/scene';
import type { Stroke } from '../../map/symbology/paint';
import type { Drawing } from '../sheet/drawing';
import { mapLayers } from './map-layers';

const stroke = (change: Partial<Stroke> = {}): Stroke => ({
	...{ colour: '#ffffff', width: 6, dash: [], cap: 'butt', join: 'round', opacity: 1 },
	...change
});
const line = (points: readonly Point[], change?: Partial<Stroke>): LineItem => ({
	...{ kind: 'line', points, stroke: stroke(change), opacity: 1, of: null }
});
const mark = (d: string): PathItem => ({ kind: 'path', d, fill: null, stroke: stroke(), opacity: 1 });
const name: NameItem = {
	...{
		kind: 'name',
		role: 'place',
		lines: ['Baku'],
		at: [30, 30],
		anchor: 'start',
		angle: 0,
		size: 12,
		bold: false
	},
	...{ colour: '#26292e', halo: null, spacing: 0, opacity: 1, curve: null }
};
const BENT: readonly Point[] = [
	[10, 10],
	[90, 10],
	[90, 50]
];
const ACROSS: readonly Point[] = [
	[-50, 20],
	[150, 20]
];
const DOTS = { width: 2, dash: [5, 3], cap: 'round', opacity: 0.5 } as const;
const route = { route: 'aras', link: 'a', name: 'Aras' };

const scene: Scene = {
	...{ width: 100, height: 60, camera: { zoom: 5, latitude: 40, longitude: 46, bearing: 0, pitch: 0 } },
	layers: [
		{ id: 'land', items: [{ kind: 'land', colour: '#f5f2eb', relief: null }] },
		{ id: 'route-casings', items: [line(BENT), line(ACROSS)] },
		{ id: 'routes', items: [{ ...line(BENT, { colour: '#00806a' }), of: route }] },
		{ id: 'route-kinds', items: [line(BENT, DOTS)] },
		{ id: 'path-casings', items: [line(BENT, { width: 8 })] },
		{ id: 'paths', items: [{ ...line(BENT), of: { ...route, route: null } }] },
		{ id: 'path-kinds', items: [line(BENT, { ...DOTS, width: 3 })] },
		{ id: 'marks', items: [mark('M0 0L9 9')] },
		{
			id: 'names',
			items: [
				name,
				{
					kind: 'badge',
					disc: {
						...{
							kind: 'circle',
							at: [30, 40],
							radius: 9,
							fill: { colour: '#03756e', opacity: 1, evenOdd: false }
						},
						...{ stroke: stroke({ colour: '#fdfcf8', width: 1.5 }), opacity: 1 }
					},
					letter: { ...name, role: 'letter', lines: ['C'], at: [30, 44], anchor: 'middle', colour: '#ffffff' }
				}
			]
		},
		{ id: 'ink', items: [mark('M1 1L2 2')] }
	]
};
const { background, drawn, marks, under, on, badges } = mapLayers(scene);
const ids = ({ parts }: Drawing): LayerId[] =>
	parts.flatMap((part) =>
		part.kind === 'maps' ? part.maps.flatMap((map) => map.scene.layers.map(({ id }) => id)) : []
	);

describe('the layers of a map', () => {
	test('that become shapes leave the pictures, in their order', () => {
		expect(ids(background)).toEqual(['land']);
		expect(ids(marks)).toEqual(['marks', 'ink']);
		const all = scene.layers.map(({ id }): LayerId => id).filter((id) => id !== 'land');
		expect(ids(drawn)).toEqual(all);
		for (const drawing of [background, drawn, marks])
			expect([drawing.width, drawing.height]).toEqual([100, 60]);
	});
	test('give the letters of ways with their discs', () => {
		expect(badges).toEqual([
			{ letter: 'C', at: [30, 40], radius: 9, fill: '#03756e', edge: '#fdfcf8', colour: '#ffffff', size: 12 }
		]);
	});
	test('give strokes of one look as one, cut off at the edges', () => {
		expect(under[0]).toEqual({
			...{ name: 'casings', colour: '#ffffff', width: 6, dash: [], cap: 'butt', opacity: 1 },
			lines: [
				BENT,
				[
					[0, 20],
					[100, 20]
				]
			]
		});
		expect(on[0]).toMatchObject({ name: 'modes', dash: [5, 3], cap: 'round', opacity: 0.5 });
	});
	test('give the strokes of ways as those of routes', () => {
		expect(under.map(({ name, width }) => [name, width])).toEqual([
			['casings', 6],
			['casings (2)', 8]
		]);
		expect(on.map(({ name, width }) => [name, width])).toEqual([
			['modes', 2],
			['modes (2)', 3]
		]);
	});
});
