/** The countries, the sea and the lake of the tiny world (`geodata-fixture.ts`). */
import type { Polygon } from 'geojson';
import { createBase } from '../../../src/lib/atlas/integrity/base.ts';

const square = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});

export const base = createBase(
	[
		{ country: 'AZ', geometry: square(40, 40, 42, 42) },
		{ country: 'GE', geometry: square(42, 40, 44, 42) },
		{ country: 'TM', geometry: square(46, 40, 48, 42) },
		{ country: 'AM', geometry: square(40, 39, 44, 40) }
	],
	[square(46.6, 40.8, 47.2, 41.2)]
);
