/** The data that a view is saved as, read back by other programs than wrote it. */
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection, LineString } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { statusOn } from '../../src/lib/atlas/atlas.ts';
import { citation } from '../../src/lib/export/data/citation.ts';
import { toCsv } from '../../src/lib/export/data/csv.ts';
import { toGeoJson } from '../../src/lib/export/data/geojson.ts';
import { toKml } from '../../src/lib/export/data/kml.ts';
import { shownNetwork } from '../../src/lib/export/data/shown-network.ts';
import type { ExportInput } from '../../src/lib/export/registry.ts';
import { shownSources } from '../../src/lib/export/data/shown-sources.ts';
import { toTopoJson } from '../../src/lib/export/data/topojson.ts';
import { toViewJson } from '../../src/lib/export/data/view-json.ts';
import { NO_OVERLAYS } from '../../src/lib/map/scene/overlays.ts';
import { MAP_THEMES } from '../../src/lib/map/symbology/theme.ts';
import { readView } from '../../src/lib/view/codec.ts';
import { inquiry, record, whole as atlas } from '../support/whole-network.ts';

const ADDRESS = 'https://example.org/isthmus/?lens=russia&names=baku';
function network(query: string, address = ADDRESS) {
	const { view: state, dropped } = readView(query, atlas);
	expect(dropped, 'parts of the query that nobody knows').toEqual([]);
	return shownNetwork({
		inquiry,
		record,
		state,
		day: state.asof ?? atlas.latest,
		title: 'Routes & “ways” <of it>',
		address
	});
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

/** As another program reads it: the folders of a KML with the colours of their lines, #rrggbb. */
function foldersOf(text: string): Map<string, Set<string>> {
	const document = new DOMParser().parseFromString(text, 'text/xml');
	const read = new Map(
		kml(document as unknown as Document).features.map(
			(item) => [item.id, (item.properties as { stroke?: string }).stroke] as const
		)
	);
	return new Map(
		[...document.getElementsByTagName('Folder')].map((folder) => [
			folder.getElementsByTagName('name')[0].textContent!,
			new Set(
				[...folder.getElementsByTagName('Placemark')].flatMap(
					(mark) => read.get(mark.getAttribute('id')!) ?? []
				)
			)
		])
	);
}

test('KML has each route in its own colour, and no other, also on track that it shares', () => {
	const folders = foldersOf(toKml(network(all)));
	for (const { name, colour } of atlas.routes)
		expect([...folders.get(name)!], name).toEqual([MAP_THEMES.light.routes[colour]]);
	const paths = foldersOf(toKml(network('compare=zangezur.rail,btk.main&from=baku&to=kars&status=planned')));
	expect([...paths.keys()]).toEqual(['Way A', 'Way B', 'Places']);
	for (const letter of ['a', 'b'] as const)
		expect([...paths.get(`Way ${letter.toUpperCase()}`)!]).toEqual([
			MAP_THEMES.light.answer[`path-${letter}`]
		]);
});

test.each(['', all])(
	'in GeoJSON and TopoJSON of “%s” each route that is shown is seen in its colour, and each link names all of its own',
	(query) => {
		const shown = network(query);
		const topology = JSON.parse(toTopoJson(shown)) as Topology;
		const read = [
			(JSON.parse(toGeoJson(shown)) as FeatureCollection).features.filter(
				({ geometry }) => geometry.type === 'LineString'
			),
			(feature(topology, topology.objects.links) as FeatureCollection<LineString>).features
		];
		for (const features of read) {
			const strokes = new Set(features.map(({ properties }) => properties!.stroke as string));
			for (const { id, colour } of shown.routes) {
				expect(colour, id).toBe(MAP_THEMES.light.routes[atlas.route.get(id)!.colour]);
				expect(strokes, id).toContain(colour);
			}
			for (const { properties } of features) {
				const {
					routes,
					route_colours: colours,
					stroke
				} = properties as { routes: string[]; route_colours: string[]; stroke: string };
				expect(colours).toEqual(routes.map((id) => MAP_THEMES.light.routes[atlas.route.get(id)!.colour]));
				expect(colours).toContain(stroke);
				const runs = ['operating', 'limited'].includes(properties!.status_code as string);
				expect((properties!['stroke-opacity'] as number) === 1).toBe(runs);
				expect(statusOn(atlas.link.get(properties!.id as string)!, shown.origin.as_of)).toBe(
					properties!.status_code
				);
			}
		}
	}
);

test('with every route on, every link that exists today is there', () => {
	const today = atlas.links.filter(
		(link) => link.routes.length > 0 && statusOn(link, atlas.latest) !== undefined
	);
	expect(network(all).links.features.map(({ properties }) => properties.id)).toEqual(
		today.map(({ id }) => id)
	);
});

test('a comparison holds its ways by letter and nothing else', () => {
	const { links } = network('compare=zangezur.rail,btk.main&status=planned');
	const onPaths = new Set(['zangezur', 'btk'].flatMap((id) => atlas.route.get(id)!.links));
	for (const { properties } of links.features) {
		expect(onPaths.has(properties.id), properties.id).toBe(true);
		expect(properties.ways.join()).toMatch(/^[AB](,[AB])?$/);
		expect(properties.routes).toEqual([]);
	}
});

test('a citation names the view, the day, the hash of the data and the address', () => {
	const text = citation({
		...{
			title: 'Zangezur and Aras',
			day: '2024-11-01',
			latest: '2026-06-29',
			accessed: '2026-11-26',
			version: '1.1+0123456789ab'
		},
		...{ address: ADDRESS, sources: ['Railway: Yearbook'] }
	});
	expect(text.split('\n')[0]).toBe(
		'Isthmus (2026). Zangezur and Aras [Map]. As of 1 November 2024; data up to 29 June 2026, version 1.1+0123456789ab (after the plus sign, the first twelve digits of the SHA-256 of its content). © OpenStreetMap contributors, GeoNames, Global Energy Monitor, Natural Earth, NOAA. Open Database License (ODbL) 1.0. https://example.org/isthmus/?lens=russia&names=baku (accessed 26 November 2026).'
	);
	expect(text).toContain('@misc{isthmus-1.1+0123456789ab,');
	expect(text).toContain('- Railway: Yearbook');
});

test('without an address nothing has an empty place for one', () => {
	const shown = network('', '');
	expect(toKml(shown)).not.toContain('View:');
	expect(toCsv(shown)).not.toContain('Address');
	for (const text of [toGeoJson(shown), toTopoJson(shown)])
		expect(JSON.parse(text)).not.toHaveProperty('address');
	const { view: state } = readView('', atlas);
	const input = {
		atlas,
		state,
		day: atlas.latest,
		title: 'Routes',
		linkTo: () => ''
	} as unknown as ExportInput;
	expect(JSON.parse(toViewJson(input))).not.toHaveProperty('address');
	const cited = {
		title: 'Zangezur',
		day: '2024-11-01',
		latest: '2026-06-29',
		accessed: '2026-11-26',
		version: '0123456789ab',
		sources: []
	};
	const bibtex = (address?: string) => /@misc\{[^]*?\n\}/.exec(citation({ ...cited, address }))![0];
	expect(bibtex()).not.toMatch(/url|\{\}|,\n\}/);
	expect(citation(cited).split('\n')[0]).toMatch(/1\.0\. Accessed 26 November 2026\.$/);
	// Which any copy of the map understands, and no browser.
	expect(bibtex('?routes=zangezur')).toMatch(/note = \{.*; view \?routes=zangezur\}\n\}$/);
	expect(bibtex('https://example.org/')).toContain('\turl = {https://example.org/}\n}');
});

test('sources stand in the order of how much of what is shown rests on them', () => {
	const { view: state } = readView('', atlas);
	const visible = new Set(state.routes);
	const sources = shownSources({ atlas, record, state, day: atlas.latest, visible, overlays: NO_OVERLAYS });
	expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
	const shown = network('').links.features;
	const kmOf = (id: string) =>
		shown
			.filter(
				(link) =>
					record.links[link.properties.id].status.findLast(({ from }) => from <= atlas.latest)!.source === id
			)
			.reduce((sum, { properties }) => sum + properties.length_km, 0);
	const weights = sources.map(({ id }) => Math.round(kmOf(id)));
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	expect(weights[0]).toBeGreaterThan(1000);
	// The course of lines comes from tables of coordinates, which aren't what a reader asks for first.
	for (const { url } of sources.slice(0, 20)) expect(url).not.toContain('github.com');
});
