import { expect, it } from 'vitest';
import { CountryGrid, GRID } from '../lib/atlas/country-grid.ts';
import { drawCountryGrid, type CountryShape } from './country-grid.ts';

const box = (west: number, south: number, east: number, north: number) => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const shape = (country: string, ...rings: number[][][]): CountryShape => ({
	country,
	geometry: { type: 'Polygon', coordinates: rings }
});

// Georgia, a square with a hole, with Armenia to the south and Azerbaijan to the east of it.
const grid = drawCountryGrid([
	shape('GE', box(42, 41, 45, 43), box(43, 41.5, 44, 42.5)),
	shape('AM', box(43, 39, 45, 41)),
	{
		country: 'AZ',
		geometry: { type: 'MultiPolygon', coordinates: [[box(45, 39, 49, 42)], [box(41, 39, 42, 40)]] }
	}
]);

it('says of any point of the region in which country it lies', () => {
	const { at } = { at: (...position: [number, number]) => new CountryGrid(grid).at(...position) };
	expect([at(42.55, 42.05), at(44.95, 42.95), at(44.05, 40.95), at(45.05, 41.95)]).toEqual([
		'GE',
		'GE',
		'AM',
		'AZ'
	]);
	expect(at(41.55, 39.55), 'an exclave').toBe('AZ');
	expect([at(43.55, 42.05), at(50.05, 42.05)], 'a hole, and the sea').toEqual([null, null]);
	expect([at(GRID.west - 1, 42), at(300, 42), at(44, 0), at(44, 89)], 'beyond').toEqual([
		null,
		null,
		null,
		null
	]);
});

it('is written in runs from west to east', () => {
	expect(grid.rows).toHaveLength(560);
	// At 40.05° N: from 4° E 390 cells of nobody's land to Armenia (20 cells from 43° E) and Azerbaijan (40).
	expect(grid.rows[320]).toBe(
		`__${(390).toString(36)}AM${(20).toString(36)}AZ${(40).toString(36)}__${(780).toString(36)}`
	);
});
