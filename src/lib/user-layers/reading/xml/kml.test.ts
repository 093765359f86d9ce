import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { geometries, read, reasons } from '../../../../../tests/support/read-layers';
import { LIMITS } from '../limits';
import { readLayer } from '../read-layer';

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
		expect(reasons(await readLayer('a.zip', await zip.generateAsync({ type: 'uint8array' })))[0]).toContain(
			said
		);
	});

	it('that isn’t well-formed says where', async () => {
		expect(reasons(await read('broken.kml', '<kml>\n<Placemark>\n</kml>'))[0]).toMatch(
			/^not well-formed XML: line \d/
		);
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
