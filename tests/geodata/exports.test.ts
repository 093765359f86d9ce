/** The data that a view is saved as, read back by other programs than wrote it. */
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection, LineString } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import record from 'virtual:record';
import { createAtlas, statusOn } from '../../src/lib/atlas/atlas.ts';
import { citation } from '../../src/lib/export/citation.ts';
import { toCsv } from '../../src/lib/export/csv.ts';
import { fileName } from '../../src/lib/export/file-name.ts';
import { toGeoJson } from '../../src/lib/export/geojson.ts';
import { toKml } from '../../src/lib/export/kml.ts';
import { shownNetwork } from '../../src/lib/export/shown-network.ts';
import { toTopoJson } from '../../src/lib/export/topojson.ts';
import { NO_ANSWER } from '../../src/lib/map/answer.ts';
import { readView } from '../../src/lib/view/codec.ts';
import { viewTitle } from '../../src/lib/view-title.ts';

const atlas = createAtlas(data);
const ADDRESS = 'https://example.org/isthmus/?lens=russia&names=baku';
function network(query: string) {
	const { view: state, dropped } = readView(query, atlas);
	expect(dropped, 'parts of the query that nobody knows').toEqual([]);
	return shownNetwork({ atlas, record, state, day: state.asof ?? atlas.latest, title: 'Routes & “ways” <of it>', address: ADDRESS });
}
const all = `routes=${atlas.routes.map(({ id }) => id).join(',')}`;
const VIEWS = [
	'',
	all,
	'routes=zangezur,aras&asof=2024-11-01&names=tehran',
	'compare=zangezur.rail,btk.main&status=planned',
	'from=baku&to=kars&closed=GE'
];

describe.each(VIEWS)('the view “%s” as data', (query) => {
	const shown = network(query);
	const lines = new Map(shown.links.features.map((link) => [link.properties.id, link.geometry.coordinates]));

	test('holds something, and only links that exist on the day', () => {
		expect(lines.size).toBeGreaterThan(1);
		for (const id of lines.keys()) expect(statusOn(atlas.link.get(id)!, shown.origin.as_of), id).toBeDefined();
		for (const { properties } of shown.links.features) expect(properties.sources.length, properties.id).toBeGreaterThan(0);
	});

	test('comes back from GeoJSON as it was, with its licence', () => {
		const read = JSON.parse(toGeoJson(shown)) as FeatureCollection & Record<string, string>;
		expect(read.licence).toContain('Open Database License');
		expect(read.attribution).toContain('OpenStreetMap');
		expect(read.as_of).toBe(shown.origin.as_of);
		expect(read.features).toEqual(JSON.parse(JSON.stringify([...shown.links.features, ...shown.places.features])));
		for (const { geometry } of read.features as FeatureCollection<LineString>['features']) {
			// RFC 7946: longitude first, WGS84.
			const positions = geometry.type === 'LineString' ? geometry.coordinates : [geometry.coordinates as unknown as number[]];
			for (const [longitude, latitude] of positions) {
				expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
				expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
			}
		}
	});

	test('comes back from KML through another library with equal coordinates and properties', () => {
		const faults: string[] = [];
		const document = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) }).parseFromString(
			toKml(shown),
			'text/xml'
		);
		expect(faults).toEqual([]);
		const read = kml(document as unknown as Document);
		const back = read.features.filter(({ geometry }) => geometry?.type === 'LineString');
		const expected = shown.links.features.reduce((sum, { properties }) => sum + Math.max(1, properties.routes.length), 0);
		expect(back).toHaveLength(expected);
		for (const { geometry, properties } of back) {
			const { id } = properties as { id: string };
			expect((geometry as LineString).coordinates, id).toEqual(lines.get(id));
			const written = shown.links.features.find((link) => link.properties.id === id)!.properties;
			expect(properties).toMatchObject({ name: written.name, status: written.status, mode: written.mode, stroke: written.stroke });
		}
		expect(read.features.filter(({ geometry }) => geometry?.type === 'Point')).toHaveLength(shown.places.features.length);
		const children = [...document.getElementsByTagName('Placemark')].map((mark) => [...mark.childNodes].map(({ nodeName }) => nodeName));
		// In the order the schema of KML wants them.
		const ORDER = ['name', 'description', 'styleUrl', 'ExtendedData', 'LineString', 'Point'];
		for (const names of children) expect(names).toEqual([...names].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
		expect(document.getElementsByTagName('description')[0].textContent).toContain('Open Database License');
	});

	test('comes back from TopoJSON with equal coordinates', () => {
		const topology = JSON.parse(toTopoJson(shown)) as Topology & { licence: string };
		expect(topology.licence).toContain('Open Database License');
		const read = feature(topology, topology.objects.links) as FeatureCollection<LineString>;
		expect(read.features).toHaveLength(lines.size);
		for (const { geometry, properties } of read.features) expect(geometry.coordinates).toEqual(lines.get(properties!.id));
	});

	test('comes back from CSV with a row for each link', () => {
		const { data: rows, errors } = Papa.parse<string[]>(
			toCsv(shown)
				.replace(/^\ufeff/, '')
				.trimEnd()
		);
		expect(errors).toEqual([]);
		const head = rows.findIndex(([first]) => first === 'Id');
		expect(rows.slice(head + 1).map(([id]) => id)).toEqual([...lines.keys()]);
		const said = rows.slice(0, head).map(([what, text]) => `${what}: ${text}`);
		expect(said).toContain(`Data: version ${atlas.version}`);
		expect(said.some((line) => line.startsWith('Licence: Open Database License'))).toBe(true);
	});
});

test('with every route on, every link that exists today is there', () => {
	const today = atlas.links.filter((link) => link.routes.length > 0 && statusOn(link, atlas.latest) !== undefined);
	expect(network(all).links.features.map(({ properties }) => properties.id)).toEqual(today.map(({ id }) => id));
});

test('a comparison holds its ways by letter and nothing else', () => {
	const { links } = network('compare=zangezur.rail,btk.main&status=planned');
	const onWays = new Set(['zangezur', 'btk'].flatMap((id) => atlas.route.get(id)!.links));
	for (const { properties } of links.features) {
		expect(onWays.has(properties.id), properties.id).toBe(true);
		expect(properties.ways.join()).toMatch(/^[AB](,[AB])?$/);
		expect(properties.routes).toEqual([]);
	}
});

test('a citation names the view, the day, the hash of the data and the address', () => {
	const text = citation({
		...{ title: 'Zangezur and Aras', day: '2024-11-01', latest: '2026-06-29', accessed: '2026-11-26', version: '1.1+0123456789ab' },
		...{ address: ADDRESS, sources: ['Railway: Yearbook'] }
	});
	expect(text.split('\n')[0]).toBe(
		'Isthmus (2026). Zangezur and Aras [Map]. As of 1 November 2024; data up to 29 June 2026, version 1.1+0123456789ab (after the plus sign, the first twelve digits of the SHA-256 of its content). © OpenStreetMap contributors, GeoNames, Global Energy Monitor, Natural Earth, NOAA. Open Database License (ODbL) 1.0. https://example.org/isthmus/?lens=russia&names=baku (accessed 26 November 2026).'
	);
	expect(text).toContain('@misc{isthmus-1.1+0123456789ab,');
	expect(text).toContain('- Railway: Yearbook');
});

test.each([
	['', 'isthmus-routes-2026-06-29.png'],
	['routes=zangezur,aras', 'isthmus-zangezur-aras-2026-06-29.png'],
	['routes=', 'isthmus-map-2026-06-29.png'],
	[all, `isthmus-${atlas.routes.length}-routes-2026-06-29.png`],
	['compare=zangezur.rail,aras.rail&from=baku&to=kars', 'isthmus-compare-zangezur-aras-baku-kars-2026-06-29.png'],
	['from=baku&to=kars&closed=GE,place:alat', 'isthmus-baku-kars-without-ge-alat-2026-06-29.png'],
	['lens=russia&routes=btc', 'isthmus-stakes-russia-btc-2026-06-29.png']
])('the file of “%s” is called %s', (query, name) => {
	expect(fileName(atlas, readView(query, atlas).view, '2026-06-29', 'png')).toBe(name);
});

test.each([
	['', 'Routes between the Black Sea and the Caspian'],
	['routes=zangezur,aras', 'Syunik link and Aras'],
	['routes=btc', 'Baku–Tbilisi–Ceyhan oil pipeline'],
	['routes=', 'Between the Black Sea and the Caspian'],
	['lens=iran', 'What Iran has at stake on the routes between the Black Sea and the Caspian'],
	['focus=stances:zangezur', 'Who stands where on Syunik link'],
	['from=baku&to=kars&closed=GE', 'Baku to Kars with Georgia closed'],
	['focus=critical&from=baku&to=poti', 'What the way from Baku to Poti hangs on'],
	['compare=zangezur.rail,btk.main&from=baku&to=kars', 'Compared: Baku to Kars'],
	['compare=zangezur,btk&closed=IR', 'Routes compared']
])('the view “%s” is headed “%s”', (query, title) => {
	expect(viewTitle(atlas, readView(query, atlas).view, NO_ANSWER).title).toBe(title);
});

test('a comparison whose ways aren’t there says so for each', () => {
	const { view } = readView('compare=zangezur.rail,btk.main&from=baku&to=kars', atlas);
	expect(viewTitle(atlas, view, NO_ANSWER).subtitle.match(/\(no way on these terms\)/g)).toHaveLength(2);
});
