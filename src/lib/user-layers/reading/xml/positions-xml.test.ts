/**
 * What people's programs write where a position should stand. In every format it is read as it was meant, or
 * left out with the reason and the place; never does anything lie where it isn't.
 */
import { describe, expect, it } from 'vitest';
import { read } from '../../../../../tests/support/read-layers';
import type { Reading } from '../reading';

const at = ({ features }: Reading) => features.map(({ geometry }) => geometry.coordinates);
const left = ({ faults }: Reading) =>
	faults.filter(({ kept }) => !kept).map(({ reason, places }) => `${reason} @ ${places.join('; ')}`);
const minded = ({ faults }: Reading) => faults.filter(({ kept }) => kept).map(({ reason }) => reason);

const kml = (...shapes: string[]) =>
	read(
		'a.kml',
		`<kml><Document>${shapes.map((shape, index) => `<Placemark><name>P${index + 1}</name>${shape}</Placemark>`).join('')}</Document></kml>`
	);
const kmlPoint = (text: string) => kml(`<Point><coordinates>${text}</coordinates></Point>`);
const kmlLine = (text: string) => kml(`<LineString><coordinates>${text}</coordinates></LineString>`);
const track = (...positions: string[]) =>
	kml(
		`<gx:Track>${positions.map((position) => `<when>2026</when><gx:coord>${position}</gx:coord>`).join('')}</gx:Track>`
	);

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
		const ring = (of: string, text: string) =>
			`<${of}><LinearRing><coordinates>${text}</coordinates></LinearRing></${of}>`;
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
		expect(reading.faults).toMatchObject([
			{ kept: true, reason: 'decimal commas, read as such', places: ['track 1', 'waypoint 1'] }
		]);
	});
	it.each([
		[of('wpt', ['0', '0']), /^0, 0: usually a missing position @ waypoint 1/],
		[of('wpt', ['N40.25', 'E49.5']), /isn’t two numbers @ waypoint 1: E49.5, N40.25/],
		[of('wpt', ['', '49.5']), /isn’t two numbers/],
		[of('wpt', ['NaN', 'NaN']), /isn’t two numbers/],
		['<wpt lat="40.25"/>', /isn’t two numbers/],
		[of('wpt', ['40.25.10', '49.5']), /isn’t two numbers/],
		[
			`<trk><trkseg>${of('trkpt', ['40', '49.5'], ['x', '50'], ['41', '51'])}</trkseg></trk>`,
			/isn’t two numbers @ track 1: 50, x/
		],
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
