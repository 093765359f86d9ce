import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { toWorld } from '../lib/map/geometry/mercator.ts';
import { BASE_UNITS, drawBase } from './static-base.ts';

/** Two square countries with a common border, a lake in one, and a rock too small to draw. */
const topology: Topology = {
	type: 'Topology',
	arcs: [
		[
			[40, 40],
			[40, 45]
		],
		[
			[40, 45],
			[30, 45],
			[30, 40],
			[40, 40]
		],
		[
			[40, 40],
			[50, 40],
			[50, 42.500001],
			[50, 45],
			[40, 45]
		],
		[
			[44, 42],
			[46, 42],
			[46, 43],
			[44, 43],
			[44, 42]
		],
		[
			[60, 40],
			[60.02, 40],
			[60.02, 40.02],
			[60, 40]
		],
		[
			[32, 41],
			[38, 44]
		]
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[0, 1]] },
				{ type: 'Polygon', arcs: [[2, ~0]] },
				{ type: 'Polygon', arcs: [[4]] }
			]
		},
		lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[3]] }] },
		rivers: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'LineString', arcs: [5], properties: { r: 4 } },
				{ type: 'LineString', arcs: [0], properties: { r: 9 } }
			]
		},
		borders: {
			type: 'GeometryCollection',
			geometries: [{ type: 'MultiLineString', arcs: [[0]], properties: { k: 'unsettled' } }]
		}
	}
};

const paths = new Map(
	[...drawBase(topology).matchAll(/class="(\w+)" d="([^"]*)"/g)].map(([, kind, d]) => [kind, d])
);
const rings = (kind: string) => paths.get(kind)!.split('M').slice(1);

describe('the drawing of the base', () => {
	it('has one path a class, from the bottom up', () => {
		expect([...paths.keys()]).toEqual(['river', 'sea', 'lake', 'border', 'unsettled']);
	});
	it('merges countries to land, and leaves small islands out', () => {
		// The frame and one ring of land.
		expect(rings('sea')).toHaveLength(2);
		expect(rings('lake')).toHaveLength(1);
	});
	it('is in whole units of Web Mercator, with relative steps', () => {
		// 220 of 360 degrees of 16,384 units; the parallels of 40° and 45° N at y = 0.378579 and 0.359725.
		expect(BASE_UNITS).toBe(16_384);
		expect(paths.get('unsettled')).toBe('M10012 6203l0-309');
		const [x, y] = toWorld([40, 40]).map((share) => Math.round(share * BASE_UNITS));
		expect([x, y]).toEqual([10_012, 6203]);
	});
	it('leaves out vertices that say nothing, and rivers of no rank', () => {
		// Six corners at most: where the border meets the outline stays, the vertex on the eastern side goes.
		expect(rings('sea')[1].match(/-?\d+/g)!.length / 2).toBeLessThanOrEqual(6);
		expect(rings('river')).toHaveLength(1);
		expect(paths.get('border')).toBe('');
	});
});
