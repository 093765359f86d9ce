/** The data that a view is saved as, read back by other programs than wrote it. */
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection, LineString } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { statusOn } from '../../src/lib/atlas/atlas.ts';
import { toCsv } from '../../src/lib/export/data/csv.ts';
import { toGeoJson } from '../../src/lib/export/data/geojson.ts';
import { toKml } from '../../src/lib/export/data/kml.ts';
import { toTopoJson } from '../../src/lib/export/data/topojson.ts';
import { atlas, network, all } from '../support/exported-network.ts';

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
		for (const id of lines.keys())
			expect(statusOn(atlas.link.get(id)!, shown.origin.as_of), id).toBeDefined();
		for (const { properties } of shown.links.features)
			expect(properties.sources.length, properties.id).toBeGreaterThan(0);
	});

	test('comes back from GeoJSON as it was, with its licence', () => {
		const read = JSON.parse(toGeoJson(shown)) as FeatureCollection & Record<string, string>;
		expect(read.licence).toContain('Open Database License');
		expect(read.attribution).toContain('OpenStreetMap');
		expect(read.as_of).toBe(shown.origin.as_of);
		expect(read.features).toEqual(
			JSON.parse(JSON.stringify([...shown.links.features, ...shown.places.features]))
		);
		for (const { geometry } of read.features as FeatureCollection<LineString>['features']) {
			// RFC 7946: longitude first, WGS84.
			const positions =
				geometry.type === 'LineString' ? geometry.coordinates : [geometry.coordinates as unknown as number[]];
			for (const [longitude, latitude] of positions) {
				expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
				expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
			}
		}
	});

	test('comes back from KML through another library with equal coordinates and properties', () => {
		const faults: string[] = [];
		const document = new DOMParser({
			onError: (level, message) => faults.push(`${level}: ${message}`)
		}).parseFromString(toKml(shown), 'text/xml');
		expect(faults).toEqual([]);
		const read = kml(document as unknown as Document);
		const back = read.features.filter(({ geometry }) => geometry?.type === 'LineString');
		const expected = shown.links.features.reduce(
			(sum, { properties }) => sum + properties.routes.length + properties.ways.length,
			0
		);
		expect(back).toHaveLength(expected);
		for (const { geometry, properties } of back) {
			const { id } = properties as { id: string };
			expect((geometry as LineString).coordinates, id).toEqual(lines.get(id));
			const written = shown.links.features.find((link) => link.properties.id === id)!.properties;
			expect(properties).toMatchObject({ status: written.status, mode: written.mode });
			const runs = ['Operating', 'Limited or test traffic'].includes(written.status);
			expect(properties!.name).toBe(
				runs ? written.name : `${written.name} (${written.status.toLowerCase()})`
			);
			expect(properties!['stroke-opacity'] === 1, written.name).toBe(runs);
			expect(properties!['stroke-width'] === 4 && properties!['stroke-opacity'] === 1, written.name).toBe(
				runs
			);
		}
		expect(read.features.filter(({ geometry }) => geometry?.type === 'Point')).toHaveLength(
			shown.places.features.length
		);
		const children = [...document.getElementsByTagName('Placemark')].map((mark) =>
			[...mark.childNodes].map(({ nodeName }) => nodeName)
		);
		// In the order the schema of KML wants them.
		const ORDER = ['name', 'description', 'styleUrl', 'ExtendedData', 'LineString', 'Point'];
		for (const names of children)
			expect(names).toEqual([...names].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
		expect(document.getElementsByTagName('description')[0].textContent).toContain('Open Database License');
	});

	test('comes back from TopoJSON with equal coordinates', () => {
		const topology = JSON.parse(toTopoJson(shown)) as Topology & { licence: string };
		expect(topology.licence).toContain('Open Database License');
		const read = feature(topology, topology.objects.links) as FeatureCollection<LineString>;
		expect(read.features).toHaveLength(lines.size);
		for (const { geometry, properties } of read.features)
			expect(geometry.coordinates).toEqual(lines.get(properties!.id));
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
