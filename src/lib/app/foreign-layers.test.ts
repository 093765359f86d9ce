/**
 * Every reader of text that somebody else has written, against text that is made to be slow: each of these
 * would take hours where what is done grows with the square of it, or would fill the memory. That a case ends
 * is the test; what is said of it is looked at too.
 */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../user-layers/reading/limits';
import { readLayer } from '../user-layers/reading/read-layer';

const TIMEOUT = 60_000;

/** A few million characters of it: their square is beyond any patience. */
const many = (part: string, length = 1_500_000) => part.repeat(Math.floor(length / part.length));
const kml = (inside: string) => `<kml><Document>${inside}</Document></kml>`;
const placemark = (inside: string) => `<Placemark><name>A</name>${inside}</Placemark>`;
const POINT = '<Point><coordinates>49,40.5</coordinates></Point>';
const gpx = (inside: string) => `<gpx version="1.1">${inside}</gpx>`;
const topology = (arc: number, arcs: readonly unknown[], times = 1) =>
	JSON.stringify({
		type: 'Topology',
		arcs: [Array.from({ length: arc }, (_, index) => [49 + index * 1e-6, 40])],
		objects: {
			a: {
				type: 'GeometryCollection',
				geometries: Array.from({ length: times }, () => ({ type: 'LineString', arcs }))
			}
		}
	});
const zeros = (length: number) => Array.from({ length }, () => 0);

describe('a layer', () => {
	it.each<[kind: string, name: string, text: () => string, said: RegExp]>([
		['tags that never end', 'a.kml', () => kml(many('<')), /^not well-formed XML: line 1$/],
		['tags that never close', 'a.kml', () => `<kml>${many('<a>')}`, /^elements nested too deep$/],
		[
			'elements within elements',
			'a.kml',
			() => kml(many('<Folder>', 2e6) + many('</Folder>', 2e6)),
			/^elements nested too deep$/
		],
		[
			'placemarks within placemarks',
			'a.kml',
			() => kml(many('<Placemark>', 2e6) + many('</Placemark>', 2.2e6)),
			/^elements nested too deep$/
		],
		['elements without number', 'a.kml', () => kml(many('<a/>', 2e6)), /^larger than can be read/],
		[
			'attributes without number',
			'a.kml',
			() => `<kml ${many('a="" ', 3e6)}/>`,
			/^an element of too many attributes$/
		],
		[
			'an attribute without end',
			'a.gpx',
			() => gpx(`<trk><trkseg><trkpt ${many('a')}/></trkseg></trk>`),
			/isn’t two numbers/
		],
		['a comment without end', 'a.kml', () => kml(many('<!-- ')), /^not well-formed XML/],
		[
			'declarations without number',
			'a.kml',
			() => `<!DOCTYPE kml [${many('<!ENTITY a "b">')}]>${kml(placemark(POINT))}`,
			/^none of the formats|^$/
		],
		[
			'tags in a description',
			'a.kml',
			() => kml(placemark(`<description><![CDATA[${many('<b')}]]></description>${POINT}`)),
			/more than 1,000 characters/
		],
		[
			'escaped tags in a description',
			'a.kml',
			() => kml(placemark(`<description>${many('&lt;')}</description>${POINT}`)),
			/more than 1,000 characters/
		],
		[
			'blanks among positions',
			'a.kml',
			() => kml(placemark(`<Point><coordinates>${many(' ')}49,40.5</coordinates></Point>`)),
			/^$/
		],
		[
			'commas among positions',
			'a.kml',
			() => kml(placemark(`<Point><coordinates>${many(',')}</coordinates></Point>`)),
			/isn’t two numbers/
		],
		[
			'more placemarks than a layer holds',
			'a.kml',
			() => kml(many(placemark(POINT))),
			/more than a layer may hold/
		],
		[
			'a track of many positions',
			'a.kml',
			() =>
				kml(
					placemark(`<gx:Track>${many('<when>2026</when><gx:coord>49 40.5 0</gx:coord>', 5e6)}</gx:Track>`)
				),
			/^$/
		],
		[
			'a track of many positions',
			'a.gpx',
			() =>
				gpx(
					`<trk><trkseg>${many('<trkpt lat="40" lon="49.5"><ele>3</ele><time>2026</time></trkpt>', 6e6)}</trkseg></trk>`
				),
			/^$/
		],
		[
			'a route of many positions',
			'a.gpx',
			() => gpx(`<rte>${many('<rtept lat="40" lon="49.5"><name>a</name></rtept>', 5e6)}</rte>`),
			/^$/
		],
		[
			'more waypoints than a layer holds',
			'a.gpx',
			() => gpx(many('<wpt lat="40" lon="49.5"><name>a</name></wpt>')),
			/more than a layer may hold/
		],
		[
			'tracks within tracks',
			'a.gpx',
			() => gpx(many('<trk>', 2e6) + many('</trk>', 2.4e6)),
			/^elements nested too deep$/
		],
		[
			'columns without number',
			'a.csv',
			() => `latitude,longitude\n${many('a,')}\n`,
			/more cells than the header has/
		],
		[
			'columns of names without number',
			'a.csv',
			() => `latitude,longitude,${many('a,')}\n40,49.5`,
			/columns after the first 60/
		],
		['columns of one name', 'a.csv', () => `${many('a,')}latitude,longitude\n40,49.5`, /^no columns called/],
		[
			'a name of blanks',
			'a.csv',
			() => `a${many(' ')}b,latitude,longitude\n40,49.5`,
			/^(?:half a place|no place given|latitude or longitude)/
		],
		['lines without number', 'a.csv', () => `latitude,longitude\n${many('\n')}40,49.5`, /^$/],
		['quotes without number', 'a.csv', () => `latitude,longitude\n${many('"a', 5e5)}`, /./],
		['pairs of quotes without number', 'a.csv', () => `latitude,longitude\n"${many('""')}`, /./],
		[
			'lists within lists',
			'a.geojson',
			() => `{"type":"Point","coordinates":${many('[', 1e6)}${many(']', 1e6)}}`,
			/isn’t two numbers/
		],
		['lists that never end', 'a.geojson', () => many('['), /^not JSON: line 1/],
		['a text that never ends', 'a.geojson', () => `{"type":"${many('\\n')}`, /^not JSON: line 1/],
		[
			'collections within collections',
			'a.geojson',
			() => '{"type":"GeometryCollection","geometries":['.repeat(90_000) + ']}'.repeat(90_000),
			/nested too deep/
		],
		[
			'positions that are none',
			'a.geojson',
			() => `{"type":"MultiPoint","coordinates":[${many('[],')}[49,40.5]]}`,
			/isn’t two numbers/
		],
		[
			'one arc, named without end',
			'a.topojson',
			() => topology(1000, zeros(3_000_000)),
			/more than a layer may hold/
		],
		[
			'one arc, named by many',
			'a.topojson',
			() => topology(190_000, [0], 100_000),
			/more than a layer may hold/
		],
		[
			'one arc that can’t be used, named by many',
			'a.topojson',
			() => topology(190_000, [0, 'x'], 100_000),
			/arcs that aren’t in the file/
		],
		[
			'arcs in lists in lists',
			'a.topojson',
			() =>
				`{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":${many('[', 1e6)}${many(']', 1e6)}}}}`,
			/arcs that aren’t in the file/
		]
	])(
		'of %s (%s)',
		async (_kind, name, text, said) => {
			const bytes = new TextEncoder().encode(text());
			expect(bytes.length).toBeLessThanOrEqual(LIMITS.bytes);
			const { faults } = await readLayer(name, bytes);
			expect(faults[0]?.reason ?? '').toMatch(said);
		},
		TIMEOUT
	);

	it(
		'in a zip of any number of files',
		async () => {
			const zip = new JSZip();
			for (let index = 0; index < 5000; index++) zip.file(`${index}.txt`, '');
			zip.file('a.kml', kml(placemark(POINT)));
			const { features } = await readLayer('a.kmz', await zip.generateAsync({ type: 'uint8array' }));
			expect(features).toHaveLength(1);
		},
		TIMEOUT
	);
});
