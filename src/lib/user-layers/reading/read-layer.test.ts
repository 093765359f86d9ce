import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collection, read, readJson, reasons } from '../../../../tests/support/read-layers';
import { LIMITS } from './limits';
import { readLayer } from './read-layer';
import type { Reading } from './reading';

describe('what is no layer', () => {
	it.each([
		['empty.geojson', '', 'empty'],
		['broken.geojson', '{"type":"FeatureCollection",\n "features":[oops]}', 'not JSON: line 2, column 14'],
		['other.json', '{"type":"Report"}', 'JSON, but neither GeoJSON nor TopoJSON: its type is “Report”'],
		['list.json', '[1,2]', 'JSON, but neither GeoJSON nor TopoJSON'],
		[
			'page.kml',
			'<!doctype html><html><body/></html>',
			'XML, but neither KML nor GPX: it begins with <html>'
		],
		['words', 'nothing of the kind', 'none of the formats'],
		['paper.pdf', '%PDF-1.7 …', 'a PDF'],
		['db.gpkg', 'SQLite format 3\u0000', 'a GeoPackage']
	])('%s says what it is instead', async (name, text, said) => {
		const reading = await read(name, text);
		expect(reading.features).toEqual([]);
		expect(reasons(reading)).toEqual([expect.stringContaining(said)]);
	});

	it('is too large', async () => {
		expect(reasons(await readLayer('big.geojson', new Uint8Array(LIMITS.bytes + 1)))).toEqual([
			expect.stringContaining('larger than 10 MB')
		]);
	});

	it('without anything in it says so', async () => {
		expect(reasons(await readJson('none.geojson', collection()))).toEqual(['nothing in it has a place']);
	});
});

it('characters that no other file could hold are left out of names and properties', async () => {
	const geometry = { type: 'Point', coordinates: [45, 41] };
	const odd = {
		type: 'Feature',
		geometry,
		properties: { name: 'Upper\u000blower', 'ke\u0000y': 'a\u0008b', note: '\u000cend\udc00' }
	};
	const { features } = await readJson('odd.geojson', collection(odd));
	expect(features.map(({ properties }) => properties)).toEqual([
		{ name: 'Upper lower', key: 'ab', note: ' end' }
	]);
});

describe('whatever is handed over', () => {
	const isSound = ({ features, faults }: Reading) => {
		expect(features.length + faults.length).toBeGreaterThan(0);
		for (const [longitude, latitude] of features
			.flatMap(({ geometry }) => geometry.coordinates.flat(Infinity) as number[])
			.reduce<number[][]>(
				(pairs, value, index) => (
					index % 2 ? pairs[pairs.length - 1].push(value) : pairs.push([value]),
					pairs
				),
				[]
			)) {
			expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
			expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
		}
	};
	const name = fc.constantFrom('a.geojson', 'a.topojson', 'a.kml', 'a.kmz', 'a.gpx', 'a.csv', 'a.tsv', 'a');

	it('any bytes never throw', () =>
		fc.assert(
			fc.asyncProperty(name, fc.uint8Array({ maxLength: 400 }), async (called, any) =>
				isSound(await readLayer(called, new Uint8Array(any)))
			)
		));
	it('any text never throws', () =>
		fc.assert(
			fc.asyncProperty(name, fc.string({ unit: 'binary', maxLength: 300 }), async (called, any) =>
				isSound(await read(called, any))
			)
		));
	it('any JSON never throws', () =>
		fc.assert(
			fc.asyncProperty(name, fc.jsonValue(), async (called, any) => isSound(await readJson(called, any)))
		));

	const coordinates = fc.oneof(
		fc.double({ min: -200, max: 200, noNaN: true }),
		fc.constant(null),
		fc.string({ maxLength: 3 })
	);
	const anyGeometry = fc.record(
		{
			type: fc.constantFrom(
				'Point',
				'MultiPoint',
				'LineString',
				'MultiLineString',
				'Polygon',
				'MultiPolygon',
				'GeometryCollection',
				'Nonsense'
			),
			coordinates: fc.oneof(
				fc.array(coordinates, { maxLength: 3 }),
				fc.array(fc.array(coordinates, { maxLength: 3 }), { maxLength: 5 }),
				fc.array(fc.array(fc.array(coordinates, { maxLength: 3 }), { maxLength: 5 }), { maxLength: 3 }),
				fc.jsonValue()
			),
			geometries: fc.jsonValue()
		},
		{ requiredKeys: ['type'] }
	);
	it('features of any geometry never throw, and what is kept is in degrees', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.record({ type: fc.constant('Feature'), geometry: anyGeometry, properties: fc.jsonValue() }),
					{
						minLength: 1,
						maxLength: 6
					}
				),
				async (features) => isSound(await readJson('a.geojson', collection(...features)))
			)
		));
	it('topologies of any objects never throw', () =>
		fc.assert(
			fc.asyncProperty(
				fc.record({
					arcs: fc.oneof(
						fc.array(
							fc.array(fc.array(fc.integer({ min: -5, max: 50 }), { maxLength: 3 }), { maxLength: 4 }),
							{ maxLength: 3 }
						),
						fc.jsonValue()
					),
					objects: fc.dictionary(
						fc.string({ maxLength: 4 }),
						fc.record({
							type: fc.constantFrom('LineString', 'Polygon', 'GeometryCollection', 'Point'),
							arcs: fc.array(fc.integer({ min: -3, max: 3 })),
							geometries: fc.jsonValue(),
							coordinates: fc.jsonValue()
						})
					),
					transform: fc.jsonValue()
				}),
				async (topology) => isSound(await readJson('a.topojson', { type: 'Topology', ...topology }))
			)
		));
	it('KML of any text in its elements never throws', () =>
		fc.assert(
			fc.asyncProperty(
				fc.constantFrom('coordinates', 'name', 'description', 'Point', 'MultiGeometry'),
				fc.string({ maxLength: 60 }),
				async (element, text) =>
					isSound(
						await read(
							'a.kml',
							`<kml><Placemark><Point><${element}>${text}</${element}></Point></Placemark></kml>`
						)
					)
			)
		));
});
