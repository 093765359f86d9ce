/**
 * What people's programs write where a position should stand. In every format it is read as it was meant, or left out with the reason and the place;
 * never does anything lie where it isn't.
 */
import { describe, expect, it } from 'vitest';
import { collection, feature, read } from '../../../tests/support/read-layers';
import type { Reading } from './reading';

const at = ({ features }: Reading) => features.map(({ geometry }) => geometry.coordinates);
const left = ({ faults }: Reading) => faults.filter(({ kept }) => !kept).map(({ reason, places }) => `${reason} @ ${places.join('; ')}`);
const minded = ({ faults }: Reading) => faults.filter(({ kept }) => kept).map(({ reason }) => reason);

const kml = (...shapes: string[]) =>
	read(
		'a.kml',
		`<kml><Document>${shapes.map((shape, index) => `<Placemark><name>P${index + 1}</name>${shape}</Placemark>`).join('')}</Document></kml>`
	);
const kmlPoint = (text: string) => kml(`<Point><coordinates>${text}</coordinates></Point>`);
const kmlLine = (text: string) => kml(`<LineString><coordinates>${text}</coordinates></LineString>`);
const track = (...positions: string[]) =>
	kml(`<gx:Track>${positions.map((position) => `<when>2026</when><gx:coord>${position}</gx:coord>`).join('')}</gx:Track>`);

describe('KML', () => {
	it.each([
		['49.5,40.25'],
		['49.5,40.25,12'],
		['\n 49.5,40.25,0\n'],
		['49.5,40.25,'],
		['49.5, 40.25, 12'],
		['49.5 ,40.25'],
		['<![CDATA[49.5,40.25]]>'],
		['<!-- by hand -->49.5,40.25'],
		['4.95e1,+40.25']
	])('a point %j is read', async (text) => {
		const reading = await kmlPoint(text);
		expect(at(reading)).toEqual([[49.5, 40.25]]);
		expect(reading.faults).toEqual([]);
	});
	it.each([
		['49,5,40,25', /^decimal commas.* @ placemark 1 \(“P1”\): 49,5,40,25$/],
		['49,5,40,25,0', /^decimal commas/],
		['49,500000 40,250000', /^decimal commas/],
		['49,5 40,25', /^decimal commas/],
		['49,05', /^decimal commas/],
		['49.5', /isn’t two numbers @ placemark 1 \(“P1”\): 49.5$/],
		['49.5,,40.25', /isn’t two numbers/],
		['49.5 40.25', /isn’t two numbers/],
		['NaN,40.25,49.5', /isn’t two numbers/],
		['east,40.25,49.5', /isn’t two numbers/],
		['49.5E,40.25N', /isn’t two numbers/],
		['49.5°,40.25°', /isn’t two numbers/],
		['0,0,0', /^0, 0: usually a missing position @ placemark 1 \(“P1”\)$/],
		['0.000,-0.0', /^0, 0: usually/],
		['49.5,40.25 51.5,43.5', /^a point of several positions/],
		['', /^no geometry/],
		['40.25,149.5', /swapped/]
	])('a point %j is left out', async (text, said) => {
		const reading = await kmlPoint(text);
		expect(at(reading)).toEqual([]);
		expect(left(reading)).toEqual([expect.stringMatching(said)]);
	});
	it.each([
		['49.5,40.25 51.5,43.5'],
		['49.5,40.25,1 51.5,43.5,2'],
		['49.5,40.25, 51.5,43.5,'],
		['49.5, 40.25, 1 51.5, 43.5, 2'],
		['49.5,40.25\n51.5,43.5']
	])('a line %j is read', async (text) => {
		const reading = await kmlLine(text);
		expect(at(reading)).toEqual([
			[
				[49.5, 40.25],
				[51.5, 43.5]
			]
		]);
		expect(reading.faults).toEqual([]);
	});
	it.each([
		['49,410000 39,940000', /^decimal commas/],
		['49,41,39,94 51,17,43,65', /^decimal commas/],
		['49,05 39,94', /^decimal commas/],
		['49.5,40.25 x,41 51.5,43.5', /isn’t two numbers.*x,41/],
		['49.5,40.25 51.5 52.5,43.5', /isn’t two numbers/],
		['49.5,40.25 0,0 51.5,43.5', /^0, 0/]
	])('a line %j is left out whole: without one of its positions it would be another', async (text, said) => {
		const reading = await kmlLine(text);
		expect(at(reading)).toEqual([]);
		expect(left(reading)).toEqual([expect.stringMatching(said)]);
	});
	it('of whole degrees alone is kept, and it is told what they may be', async () => {
		const reading = await kmlLine('49,41 51,43');
		expect(at(reading)).toHaveLength(1);
		expect(minded(reading)).toEqual([expect.stringContaining('decimal commas')]);
	});
	it('takes no hole for the area whose outline can’t be read', async () => {
		const ring = (of: string, text: string) => `<${of}><LinearRing><coordinates>${text}</coordinates></LinearRing></${of}>`;
		const hole = ring('innerBoundaryIs', '48,40 49,40 49,41 48,40');
		const reading = await kml(
			`<Polygon>${ring('outerBoundaryIs', '47,39 x,39 50,42 47,39')}${hole}</Polygon>`,
			`<Polygon>${ring('outerBoundaryIs', '47,39 50,42')}${hole}</Polygon>`,
			`<MultiGeometry><Point><coordinates>49.5,40.25</coordinates></Point><Point><coordinates>x,1</coordinates></Point></MultiGeometry>`
		);
		expect(at(reading)).toEqual([[49.5, 40.25]]);
		expect(left(reading)).toEqual([
			expect.stringMatching(/isn’t two numbers @ placemark 1 \(“P1”\): x,39; placemark 3 \(“P3”\): x,1/),
			expect.stringMatching(/less than three corners @ placemark 2/)
		]);
	});
	it('of a track is read, decimal commas too: blanks part its numbers', async () => {
		expect(at(await track('49.5 40.25 3', '', '51,5  43,5'))).toEqual([
			[
				[49.5, 40.25],
				[51.5, 43.5]
			]
		]);
		expect(at(await track('49.5 40.25'))).toEqual([[49.5, 40.25]]);
		const wrong = await track('49.5 40.25', '49.5', '51.5 43.5');
		expect(at(wrong)).toEqual([]);
		expect(left(wrong)).toEqual([expect.stringMatching(/isn’t two numbers @ placemark 1 \(“P1”\): 49.5/)]);
	});
});

const gpx = (inside: string) => read('a.gpx', `<gpx version="1.1">${inside}</gpx>`);
const of = (name: string, ...positions: [lat: string, lon: string][]) =>
	positions.map(([lat, lon]) => `<${name} lon='${lon}' lat="${lat}"><ele>1</ele></${name}>`).join('');

describe('GPX', () => {
	it('is read, decimal commas too', async () => {
		const reading = await gpx(
			`<trk><name>Drive</name><trkseg>${of('trkpt', ['40,25', '49,5'], ['43,5', '51,5'])}</trkseg><trkseg/></trk><rte>${of('rtept', ['40.25', '49.5'], ['43.5', '51.5'])}</rte>${of('wpt', ['40,25', '49,5'])}<wpt lat="43.5" lon="51.5"/>`
		);
		const line = [
			[49.5, 40.25],
			[51.5, 43.5]
		];
		expect(at(reading)).toEqual([line, line, [49.5, 40.25], [51.5, 43.5]]);
		expect(reading.features[0].properties.name).toBe('Drive');
		expect(reading.faults).toMatchObject([{ kept: true, reason: 'decimal commas, read as such', places: ['track 1', 'waypoint 1'] }]);
	});
	it.each([
		[of('wpt', ['0', '0']), /^0, 0: usually a missing position @ waypoint 1/],
		[of('wpt', ['N40.25', 'E49.5']), /isn’t two numbers @ waypoint 1: E49.5, N40.25/],
		[of('wpt', ['', '49.5']), /isn’t two numbers/],
		[of('wpt', ['NaN', 'NaN']), /isn’t two numbers/],
		['<wpt lat="40.25"/>', /isn’t two numbers/],
		[of('wpt', ['40.25.10', '49.5']), /isn’t two numbers/],
		[`<trk><trkseg>${of('trkpt', ['40', '49.5'], ['x', '50'], ['41', '51'])}</trkseg></trk>`, /isn’t two numbers @ track 1: 50, x/],
		[`<trk><trkseg>${of('trkpt', ['40', '49.5'])}</trkseg></trk>`, /less than two positions @ track 1/],
		[`<rte>${of('rtept', ['40', '49.5'], ['0', '0'], ['41', '51'])}</rte>`, /^0, 0/],
		['<trk/><rte/>', /^no geometry @ track 1; route 1/]
	])('%j is left out', async (inside, said) => {
		const reading = await gpx(inside);
		expect(at(reading)).toEqual([]);
		expect(left(reading)).toEqual([expect.stringMatching(said)]);
	});
	it('in a remark is none', async () => {
		expect(
			at(
				await gpx(
					`<!-- ${of('wpt', ['40', '49'])} --><metadata><desc><![CDATA[<wpt lat="1" lon="2"/>]]></desc></metadata>${of('wpt', ['41', '50'])}`
				)
			)
		).toEqual([[50, 41]]);
	});
	it('that isn’t well-formed says where, after a track too', async () => {
		const reading = await gpx(`<trk>\n<trkseg>\n${of('trkpt', ['40', '49'])}\n</trkseg>\n</rte>`);
		expect(left(reading)).toEqual(['not well-formed XML: line 5 @ ']);
	});
});

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
		expect(left(await table('from_lat,to_lon', '40.25,49.5'))).toEqual([expect.stringMatching(/^no columns called/)]);
	});
});

describe('GeoJSON', () => {
	const one = (geometry: object) => read('a.geojson', JSON.stringify(collection(feature(geometry, { name: 'A' }))));
	const pointAt = (coordinates: unknown) => one({ type: 'Point', coordinates });
	it.each([[['49.5', '40.25']], [['49,5', '40,25']], [[' 49.5 ', 40.25]]])('%j is read, and told', async (coordinates) => {
		const reading = await pointAt(coordinates);
		expect(at(reading)).toEqual([[49.5, 40.25]]);
		expect(minded(reading)).toEqual(['positions written as text, read as numbers']);
	});
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
	it.each([[{ scale: ['0.1', 0.1], translate: [40, 38] }], [{ scale: [0.1, 0.1] }], [{ scale: [null, 1], translate: [40, 38] }]])(
		'of the scale %j is left out',
		async (transform) => {
			const reading = await topology({ type: 'Point', coordinates: [100, 20] }, { transform });
			expect(at(reading)).toEqual([]);
			expect(left(reading)).toEqual([expect.stringMatching(/scale isn’t made of numbers/)]);
		}
	);
});
