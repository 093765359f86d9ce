/**
 * What people's programs write where a position should stand. In every format it is read as it was meant, or
 * left out with the reason and the place; never does anything lie where it isn't.
 */
import { describe, expect, it } from 'vitest';
import { collection, feature, read } from '../../../../tests/support/read-layers';
import type { Reading } from './reading';

const at = ({ features }: Reading) => features.map(({ geometry }) => geometry.coordinates);
const left = ({ faults }: Reading) =>
	faults.filter(({ kept }) => !kept).map(({ reason, places }) => `${reason} @ ${places.join('; ')}`);
const minded = ({ faults }: Reading) => faults.filter(({ kept }) => kept).map(({ reason }) => reason);

const table = (...lines: string[]) => read('a.csv', lines.join('\n'));

describe('a table', () => {
	it.each([
		['name,lat,lon', 'A,40.25,49.5'],
		['name;lat;lon', 'A;40,25;49,5'],
		['name,lat,lon', 'A,"40,25","49,5"'],
		['name,lat,lon', 'A,40.25° N,49.5 E'],
		['name,Port Lat,Port Lon', 'A,40.25,49.5'],
		['name_x,name_y,latitude,longitude', 'A,B,40.25,49.5'],
		['from_lat,to_lat,to_lon,from_lon', '40.25,41,51,49.5'],
		['name,x,y,lat,lon', 'A,3,4,40.25,49.5']
	])('%j, %j is read', async (...lines) => {
		expect(at(await table(...lines))).toEqual([[49.5, 40.25]]);
	});
	it.each([
		['A,40,25,49,5', /^more cells than the header has.* @ row 2 \(“A”\)$/],
		['Alat, port,40.25,49.5', /^more cells than the header has/],
		['A,0,0', /^0, 0: usually a missing position @ row 2 \(“A”\)$/],
		['A,0.000,0.0', /^0, 0: usually/],
		['A,n/a,NULL', /^no place given @ row 2/],
		['A,--,TBD', /^no place given/],
		['A,NaN,NaN', /^no place given/],
		['A,,', /^no place given/],
		['A', /^no place given/],
		['A,40.25,', /^half a place/],
		['A,n/a,49.5', /^half a place/],
		['A,N40.25,E49.5', /isn’t a number of degrees/],
		['A,-40.25 S,49.5', /isn’t a number of degrees/],
		['A,40.25 E,49.5 N', /isn’t a number of degrees/],
		['A,40.25.10,49.5', /isn’t a number of degrees/],
		['A,40 25,49.5', /isn’t a number of degrees/],
		['A,"4,025,000","4,950,000"', /isn’t a number of degrees/]
	])('%j is left out', async (row, said) => {
		const reading = await table('name,lat,lon', row);
		expect(at(reading)).toEqual([]);
		expect(left(reading)).toEqual([expect.stringMatching(said)]);
	});
	it('takes no latitude of one thing with the longitude of another', async () => {
		expect(left(await table('from_lat,to_lon', '40.25,49.5'))).toEqual([
			expect.stringMatching(/^no columns called/)
		]);
	});
});

describe('GeoJSON', () => {
	const one = (geometry: object) =>
		read('a.geojson', JSON.stringify(collection(feature(geometry, { name: 'A' }))));
	const pointAt = (coordinates: unknown) => one({ type: 'Point', coordinates });
	it.each([[['49.5', '40.25']], [['49,5', '40,25']], [[' 49.5 ', 40.25]]])(
		'%j is read, and told',
		async (coordinates) => {
			const reading = await pointAt(coordinates);
			expect(at(reading)).toEqual([[49.5, 40.25]]);
			expect(minded(reading)).toEqual(['positions written as text, read as numbers']);
		}
	);
	it.each([
		[[0, 0], /^0, 0: usually a missing position @ feature 1 \(“A”\)$/],
		[['0', '0.0'], /^0, 0/],
		[[49, 5, 40, 25], /^decimal commas/],
		[[49.5], /isn’t two numbers/],
		[[null, 40.25, 49.5], /isn’t two numbers/],
		[['', '40.25'], /isn’t two numbers/],
		[['49.5E', '40.25N'], /isn’t two numbers @ feature 1 \(“A”\): 49.5E, 40.25N/],
		[[true, 40.25], /isn’t two numbers/],
		[[['49.5'], [40.25]], /isn’t two numbers/],
		['49.5,40.25', /isn’t two numbers/],
		[{ lon: 49.5, lat: 40.25 }, /isn’t two numbers/]
	])('%j is left out', async (coordinates, said) => {
		const reading = await pointAt(coordinates);
		expect(at(reading)).toEqual([]);
		expect(left(reading)).toEqual([expect.stringMatching(said)]);
	});
	it('is told of a text once for each feature', async () => {
		const reading = await one({
			type: 'LineString',
			coordinates: [
				['49.5', '40.25'],
				['51.5', '43.5']
			]
		});
		expect(reading.faults).toMatchObject([{ kept: true, count: 1 }]);
	});
});

describe('TopoJSON', () => {
	const topology = (object: object, more: object = {}) =>
		read(
			'a.topojson',
			JSON.stringify({
				type: 'Topology',
				arcs: [
					[
						[100, 20],
						[10, 5]
					],
					[
						['100', '20'],
						['10', '5']
					],
					[
						[null, 20],
						[10, 5]
					]
				],
				transform: { scale: [0.1, 0.1], translate: [40, 38] },
				objects: { a: object },
				...more
			})
		);
	it('of numbers is read', async () => {
		expect(at(await topology({ type: 'LineString', arcs: [0] }))).toEqual([
			[
				[50, 40],
				[51, 40.5]
			]
		]);
		expect(at(await topology({ type: 'Point', coordinates: [100, 20] }))).toEqual([[50, 40]]);
	});
	it.each([
		[{ type: 'LineString', arcs: [1] }, /isn’t two numbers @ object “a”/],
		[{ type: 'LineString', arcs: [2] }, /isn’t two numbers/],
		[{ type: 'LineString', arcs: [0, 7] }, /arcs that aren’t in the file/],
		[{ type: 'LineString', arcs: [0.5] }, /arcs that aren’t in the file/],
		[{ type: 'LineString', arcs: [null] }, /arcs that aren’t in the file/],
		[{ type: 'Point', coordinates: [null, null] }, /isn’t two numbers/],
		[{ type: 'Point', coordinates: ['100', '20'] }, /isn’t two numbers/],
		[{ type: 'MultiPoint', coordinates: [[100], [100, 20]] }, /isn’t two numbers/]
	])('%j is left out', async (object, said) => {
		const reading = await topology(object);
		expect(at(reading)).toEqual([]);
		expect(left(reading)).toEqual([expect.stringMatching(said)]);
	});
	it.each([
		[{ scale: ['0.1', 0.1], translate: [40, 38] }],
		[{ scale: [0.1, 0.1] }],
		[{ scale: [null, 1], translate: [40, 38] }]
	])('of the scale %j is left out', async (transform) => {
		const reading = await topology({ type: 'Point', coordinates: [100, 20] }, { transform });
		expect(at(reading)).toEqual([]);
		expect(left(reading)).toEqual([expect.stringMatching(/scale isn’t made of numbers/)]);
	});
});
