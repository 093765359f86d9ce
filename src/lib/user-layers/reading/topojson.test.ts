import { describe, expect, it } from 'vitest';
import { geometries, readJson } from '../../../../tests/support/read-layers';

describe('TopoJSON', () => {
	// Two lines that share an arc; quantised as its specification has it: 44 + 10 × 0.1 = 45.
	const topology = {
		type: 'Topology',
		transform: { scale: [0.1, 0.1], translate: [44, 40] },
		arcs: [
			[
				[0, 0],
				[10, 5]
			],
			[
				[10, 5],
				[10, 0]
			]
		],
		objects: {
			roads: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'LineString', arcs: [0, 1], properties: { name: 'Whole' } },
					{ type: 'LineString', arcs: [7] }
				]
			}
		}
	};
	it('is taken in, and a geometry of arcs that aren’t there is left out', async () => {
		const reading = await readJson('roads.topojson', topology);
		expect(reading.format).toBe('TopoJSON');
		expect(geometries(reading)).toEqual([
			{
				type: 'LineString',
				coordinates: [
					[44, 40],
					[45, 40.5],
					[46, 40.5]
				]
			}
		]);
		expect(reading.namedBy).toBe('name');
		expect(reading.faults).toMatchObject([
			{ reason: 'arcs that aren’t in the file', places: ['object “roads”, geometry 2'] }
		]);
	});
});
