import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { readLayer } from './read-layer';
import type { Reading } from './reading';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readLayer(name, bytes(text));
const json = (name: string, value: unknown) => read(name, JSON.stringify(value));
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', geometry, properties });
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const geometries = ({ features }: Reading) => features.map(({ geometry }) => geometry);
const reasons = ({ faults }: Reading) => faults.map(({ reason }) => reason);

describe('GeoJSON', () => {
	it('is taken in with its properties, and named by one of them', async () => {
		const reading = await json(
			'planned.geojson',
			collection(feature(point(51.2, 43.6, 12), { Name: 'Aktau hub', year: 2026, open: false, parts: ['a', 'b'], none: null }))
		);
		expect(reading).toEqual({
			format: 'GeoJSON',
			namedBy: 'Name',
			faults: [],
			features: [
				{
					type: 'Feature',
					geometry: { type: 'Point', coordinates: [51.2, 43.6] },
					properties: { Name: 'Aktau hub', year: 2026, open: false, parts: '["a","b"]', none: null }
				}
			]
		});
	});

	it('is recognised by its content, whatever it is called', async () => {
		expect((await json('data.txt', point(49, 40))).format).toBe('GeoJSON');
		expect((await json('noname', feature(point(49, 40)))).format).toBe('GeoJSON');
	});

	it('keeps what is valid and says where the rest was', async () => {
		const reading = await json(
			'mixed.geojson',
			collection(
				feature(point(49, 40), { name: 'Good' }),
				feature(point(40, 121.5), { name: 'Turned' }),
				feature(point(5_400_000, 4_900_000)),
				feature(null, { name: 'Nowhere' }),
				feature({ type: 'Circle', coordinates: [1, 2] }),
				feature({ type: 'LineString', coordinates: [[48, 40]] }),
				feature({
					type: 'LineString',
					coordinates: [
						[48, 40],
						['x', 1]
					]
				}),
				{ type: 'Station' },
				17
			)
		);
		expect(reading.features.map(({ properties }) => properties.name)).toEqual(['Good']);
		expect(reading.faults).toEqual([
			{
				reason: 'latitude and longitude seem to be swapped: longitude must come first',
				places: ['feature 2 (“Turned”): 40, 121.5'],
				count: 1,
				kept: false
			},
			{
				reason: 'coordinates that are no degrees: they may be in another coordinate system (save the file as WGS 84)',
				places: ['feature 3: 5400000, 4900000'],
				count: 1,
				kept: false
			},
			{ reason: 'no geometry', places: ['feature 4 (“Nowhere”)'], count: 1, kept: false },
			{ reason: 'a geometry of a kind the map doesn’t know', places: ['feature 5: “Circle”'], count: 1, kept: false },
			{ reason: 'a line of less than two positions', places: ['feature 6'], count: 1, kept: false },
			{ reason: 'a position that isn’t two numbers', places: ['feature 7'], count: 1, kept: false },
			{ reason: 'not a feature', places: ['feature 8', 'feature 9'], count: 2, kept: false }
		]);
	});

	it('keeps the good parts of a geometry of several, and takes a collection apart', async () => {
		const reading = await json(
			'parts.geojson',
			collection(
				feature({
					type: 'MultiPoint',
					coordinates: [
						[49, 40],
						[0, 95]
					]
				}),
				feature({
					type: 'GeometryCollection',
					geometries: [
						point(44, 41),
						{
							type: 'LineString',
							coordinates: [
								[44, 41],
								[45, 41]
							]
						}
					]
				})
			)
		);
		expect(geometries(reading)).toEqual([
			{ type: 'MultiPoint', coordinates: [[49, 40]] },
			{ type: 'Point', coordinates: [44, 41] },
			{
				type: 'LineString',
				coordinates: [
					[44, 41],
					[45, 41]
				]
			}
		]);
		expect(reading.faults).toHaveLength(1);
	});

	it('closes an area that wasn’t, and says so', async () => {
		const reading = await json('area.geojson', {
			type: 'Polygon',
			coordinates: [
				[
					[44, 40],
					[45, 40],
					[45, 41]
				]
			]
		});
		expect(geometries(reading)).toEqual([
			{
				type: 'Polygon',
				coordinates: [
					[
						[44, 40],
						[45, 40],
						[45, 41],
						[44, 40]
					]
				]
			}
		]);
		expect(reading.faults).toEqual([
			{ reason: 'an area that wasn’t closed: it is drawn closed', places: ['the geometry'], count: 1, kept: true }
		]);
	});

	it.each([
		['urn:ogc:def:crs:OGC:1.3:CRS84', 1],
		['EPSG:4326', 1],
		['urn:ogc:def:crs:EPSG::4326', 1],
		['urn:ogc:def:crs:EPSG::3857', 0],
		['EPSG:28408', 0],
		['EPSG:14326', 0]
	])('in the coordinate system %s', async (name, taken) => {
		const reading = await json('crs.geojson', { ...collection(feature(point(49, 40))), crs: { type: 'name', properties: { name } } });
		expect(reading.features).toHaveLength(taken);
		if (taken === 0) expect(reasons(reading)[0]).toContain(`in another system (${name})`);
	});

	it('beyond the map is kept, and told', async () => {
		const reading = await json('world.geojson', collection(feature(point(-70, 40)), feature(point(49, 40))));
		expect(reading.features).toHaveLength(2);
		expect(reading.faults).toMatchObject([{ kept: true, count: 1 }]);
		expect(reasons(reading)[0]).toContain('outside the map');
	});

	it('that would be on the map the other way round is not turned, and told', async () => {
		const reading = await json('turned.geojson', collection(feature(point(39, 70)), feature(point(40, 71))));
		expect(geometries(reading)[0]).toEqual({ type: 'Point', coordinates: [39, 70] });
		expect(reasons(reading).join()).toContain('the other way round');
	});

	it('of too many features is taken in up to the limit', async () => {
		const many = Array.from({ length: LIMITS.features + 3 }, () => feature(point(49, 40)));
		const reading = await json('many.geojson', collection(...many));
		expect(reading.features).toHaveLength(LIMITS.features);
		expect(reading.faults).toMatchObject([{ count: 3, kept: false, reason: expect.stringContaining('5,000 features') }]);
	});

	it('with a text without end is taken in, the text shortened', async () => {
		const reading = await json('long.geojson', collection(feature(point(49, 40), { name: 'A', text: 'x'.repeat(2000) })));
		expect(reading.features[0].properties.text).toBe(`${'x'.repeat(LIMITS.value)}…`);
		expect(reading.faults).toMatchObject([{ kept: true, places: ['feature 1'] }]);
	});
});

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
		const reading = await json('roads.topojson', topology);
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
		expect(reading.faults).toMatchObject([{ reason: 'arcs that aren’t in the file', places: ['object “roads”, geometry 2'] }]);
	});
});

const KML = `<?xml version="1.0" encoding="UTF-8"?><!-- by hand --><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Style id="a"><LineStyle><color>ff0000ff</color></LineStyle></Style>
<Placemark><name>Draft road</name><styleUrl>#a</styleUrl><description><![CDATA[<b>Draft</b> &amp; open]]></description>
<LineString><coordinates>47.0,39.0,0 48.0,39.6,0</coordinates></LineString></Placemark>
<Placemark><name>No place</name></Placemark>
<NetworkLink><name>Elsewhere</name><Link><href>https://example.org/more.kml</href></Link></NetworkLink>
</Document></kml>`;

describe('KML, KMZ and GPX', () => {
	const line = {
		type: 'LineString',
		coordinates: [
			[47, 39],
			[48, 39.6]
		]
	};
	it('of placemarks is taken in, without the way it wants to be drawn', async () => {
		const reading = await read('draft.kml', KML);
		expect(reading).toMatchObject({ format: 'KML', namedBy: 'name' });
		expect(reading.features).toEqual([
			{ type: 'Feature', geometry: line, properties: { name: 'Draft road', description: 'Draft & open' } }
		]);
		expect(reading.faults).toMatchObject([
			{ reason: 'no geometry', places: ['placemark 2 (“No place”)'] },
			{ reason: 'a link to another file, which the map doesn’t follow', places: ['placemark 3'], count: 1 }
		]);
	});

	it('in a zip is unpacked', async () => {
		const zip = new JSZip();
		zip.file('doc.kml', KML);
		const reading = await readLayer('draft.kmz', await zip.generateAsync({ type: 'uint8array' }));
		expect(reading.format).toBe('KMZ');
		expect(geometries(reading)).toEqual([line]);
	});

	it('in a zip that unpacks to more than a layer may hold is refused', async () => {
		const zip = new JSZip();
		zip.file('doc.kml', KML + ' '.repeat(LIMITS.bytes));
		const small = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
		expect(small.length).toBeLessThan(100_000);
		expect(reasons(await readLayer('bomb.kmz', small))).toEqual(['more than 10 MB once it is unpacked']);
	});

	it.each([
		['xl/workbook.xml', 'an Excel workbook'],
		['roads.shp', 'a shapefile'],
		['readme.txt', 'without a KML']
	])('is not every zip: one with %s', async (name, said) => {
		const zip = new JSZip();
		zip.file(name, 'x');
		expect(reasons(await readLayer('a.zip', await zip.generateAsync({ type: 'uint8array' })))[0]).toContain(said);
	});

	it('that isn’t well-formed says where', async () => {
		expect(reasons(await read('broken.kml', '<kml>\n<Placemark>\n</kml>'))[0]).toMatch(/^not well-formed XML: line \d/);
	});

	it('of tracks and waypoints', async () => {
		const reading = await read(
			'survey.gpx',
			`<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="39.9" lon="49.4"><name>Gate</name></wpt>
			<trk><name>Drive</name><trkseg><trkpt lat="40" lon="49"><ele>3</ele><time>2026-01-01T00:00:00Z</time></trkpt><trkpt lat="40.5" lon="49.5"/></trkseg></trk></gpx>`
		);
		expect(reading.format).toBe('GPX');
		expect(geometries(reading)).toEqual(
			expect.arrayContaining([
				{ type: 'Point', coordinates: [49.4, 39.9] },
				{
					type: 'LineString',
					coordinates: [
						[49, 40],
						[49.5, 40.5]
					]
				}
			])
		);
		expect(reading.faults).toEqual([]);
	});
});

describe('a table', () => {
	it('in the European way, with a title above its header', async () => {
		const reading = await read(
			'sanctions.csv',
			'List as of May\n\nEntity;Latitude;Longitude (degrees);Listed\nOne;44,72;37.78° E;2023\nTwo;abc;47;2022\nThree;;;2021\n"Four; and half";-10;47 W;\n'
		);
		expect(reading).toMatchObject({ format: 'Table (CSV)', namedBy: 'Entity' });
		expect(reading.features.map(({ geometry, properties }) => [geometry.coordinates, properties])).toEqual([
			[[37.78, 44.72], { Entity: 'One', Listed: '2023' }],
			[[-47, -10], { Entity: 'Four; and half', Listed: '' }]
		]);
		expect(reading.faults.filter(({ kept }) => !kept)).toMatchObject([
			{ reason: 'latitude or longitude isn’t a number of degrees', places: ['row 5 (“Two”): abc, 47'] },
			{ reason: 'no geometry', places: ['row 6 (“Three”)'] }
		]);
	});

	it.each([
		['lat,lon,name\n40,49,A', ','],
		['name\tlat\tlng\nA\t40\t49', 'tabs'],
		['Name|POINT_Y|POINT_X\nA|40|49', 'bars'],
		['широта;долгота;имя\n40;49;A', 'Russian']
	])('%j', async (text) => {
		expect(geometries(await read('table.csv', text))).toEqual([{ type: 'Point', coordinates: [49, 40] }]);
	});

	it('says when its columns seem to be swapped', async () => {
		expect(reasons(await read('t.csv', 'lat,lon\n121.5,25'))).toEqual(['the columns of latitude and longitude seem to be swapped']);
	});

	it('without such columns says which it has', async () => {
		expect(reasons(await read('t.csv', 'Port,Country\nPoti,Georgia'))).toEqual([
			'no columns called “latitude” and “longitude”; its first row is “Port”, “Country”'
		]);
	});

	it('in another encoding is read, and it is told', async () => {
		const latin = new Uint8Array(
			[...'name,lat,lon\nPort d']
				.map((letter) => letter.charCodeAt(0))
				.concat(
					[0xe9],
					[...'p,40,49'].map((letter) => letter.charCodeAt(0))
				)
		);
		const reading = await readLayer('t.csv', latin);
		expect(reading.features[0].properties.name).toBe('Port dép');
		expect(reading.faults).toMatchObject([{ kept: true, reason: expect.stringContaining('UTF-8') }]);
	});
});

describe('what is no layer', () => {
	it.each([
		['empty.geojson', '', 'empty'],
		['broken.geojson', '{"type":"FeatureCollection",\n "features":[oops]}', 'not JSON: line 2, column 14'],
		['other.json', '{"type":"Report"}', 'JSON, but neither GeoJSON nor TopoJSON: its type is “Report”'],
		['list.json', '[1,2]', 'JSON, but neither GeoJSON nor TopoJSON'],
		['page.kml', '<!doctype html><html><body/></html>', 'XML, but neither KML nor GPX: it begins with <html>'],
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
		expect(reasons(await json('none.geojson', collection()))).toEqual(['nothing in it has a place']);
	});
});

describe('whatever is handed over', () => {
	const isSound = ({ features, faults }: Reading) => {
		expect(features.length + faults.length).toBeGreaterThan(0);
		for (const [longitude, latitude] of features
			.flatMap(({ geometry }) => geometry.coordinates.flat(Infinity) as number[])
			.reduce<number[][]>((pairs, value, index) => (index % 2 ? pairs[pairs.length - 1].push(value) : pairs.push([value]), pairs), [])) {
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
			fc.asyncProperty(name, fc.string({ unit: 'binary', maxLength: 300 }), async (called, any) => isSound(await read(called, any)))
		));
	it('any JSON never throws', () =>
		fc.assert(fc.asyncProperty(name, fc.jsonValue(), async (called, any) => isSound(await json(called, any)))));

	const coordinates = fc.oneof(fc.double({ min: -200, max: 200, noNaN: true }), fc.constant(null), fc.string({ maxLength: 3 }));
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
				fc.array(fc.record({ type: fc.constant('Feature'), geometry: anyGeometry, properties: fc.jsonValue() }), {
					minLength: 1,
					maxLength: 6
				}),
				async (features) => isSound(await json('a.geojson', collection(...features)))
			)
		));
	it('topologies of any objects never throw', () =>
		fc.assert(
			fc.asyncProperty(
				fc.record({
					arcs: fc.oneof(
						fc.array(fc.array(fc.array(fc.integer({ min: -5, max: 50 }), { maxLength: 3 }), { maxLength: 4 }), { maxLength: 3 }),
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
				async (topology) => isSound(await json('a.topojson', { type: 'Topology', ...topology }))
			)
		));
	it('KML of any text in its elements never throws', () =>
		fc.assert(
			fc.asyncProperty(
				fc.constantFrom('coordinates', 'name', 'description', 'Point', 'MultiGeometry'),
				fc.string({ maxLength: 60 }),
				async (element, text) =>
					isSound(await read('a.kml', `<kml><Placemark><Point><${element}>${text}</${element}></Point></Placemark></kml>`))
			)
		));
});
