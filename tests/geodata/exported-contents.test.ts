/** What exported data hold: colours, folders, comparisons, citations, sources. */
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection, LineString } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import record from 'virtual:record';
import { statusOn } from '../../src/lib/atlas/atlas.ts';
import { citation } from '../../src/lib/export/data/citation.ts';
import { toCsv } from '../../src/lib/export/data/csv.ts';
import { toGeoJson } from '../../src/lib/export/data/geojson.ts';
import { toKml } from '../../src/lib/export/data/kml.ts';
import { shownSources } from '../../src/lib/export/data/shown-sources.ts';
import { toTopoJson } from '../../src/lib/export/data/topojson.ts';
import { toViewJson } from '../../src/lib/export/data/view-json.ts';
import { NO_OVERLAYS } from '../../src/lib/map/scene/overlays.ts';
import { MAP_THEMES } from '../../src/lib/map/symbology/theme.ts';
import { readView } from '../../src/lib/view/address/codec.ts';
import { atlas, ADDRESS, network, all } from '../support/exported-network.ts';
import { record as wholeRecord } from '../support/whole-network.ts';

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
	expect([...paths.keys()]).toEqual(['Route A', 'Route B', 'Places']);
	for (const letter of ['a', 'b'] as const)
		expect([...paths.get(`Route ${letter.toUpperCase()}`)!]).toEqual([
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
	const { view } = readView('', atlas);
	expect(JSON.parse(toViewJson({ atlas, view, title: 'Routes', link: '' }))).not.toHaveProperty('address');
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
	const cited = { atlas, record, state, day: atlas.latest, visible, overlays: NO_OVERLAYS };
	const sources = shownSources({ ...cited, context: [] });
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

	const context = atlas.link.get('yerevan-gyumri')!;
	const withContext = shownSources({ ...cited, record: wholeRecord, context: [context] });
	const added = withContext.filter(({ id }) => !sources.some((source) => source.id === id));
	const citing = wholeRecord.links['yerevan-gyumri'];
	const named = [...citing.sources, ...citing.status.map(({ source }) => source)];
	expect(withContext.map(({ id }) => id)).toEqual(expect.arrayContaining(citing.sources));
	expect(added.every(({ id }) => named.includes(id))).toBe(true);
	expect(withContext[0]).toEqual(sources[0]);
});

/**
 * First oil at Ceyhan on 28 May 2006 (bp); the Turkestan–Siberia railway is of 1930, of which 1991 is on
 * record.
 */
describe('since when a link is in its state', () => {
	const properties = (query: string, id: string) =>
		network(query).links.features.find((link) => link.properties.id === id)?.properties;
	const described = (query: string, id: string) =>
		toKml(network(query)).match(new RegExp(`<Placemark id="[^"]*\\.${id}">.*?</description>`))![0];
	const cells = (query: string, id: string) =>
		Papa.parse<string[]>(toCsv(network(query))).data.find(([first]) => first === id)!;

	test('is the day it began', () => {
		expect(properties('routes=btc', 'btc-az')).toMatchObject({
			status_since: 'from 28 May 2006',
			status_from: '2006-05-28',
			status_older: false
		});
		expect(described('routes=btc', 'btc-az')).toContain('Operating, from 28 May 2006.');
		expect(cells('routes=btc', 'btc-az')).toEqual(
			expect.arrayContaining(['Operating', 'from 28 May 2006', '2006-05-28'])
		);
	});
	test('or that it is no younger than the record', () => {
		expect(properties('routes=middle', 'almaty-shu')).toMatchObject({
			status_since: 'in or before 1991',
			status_from: '1991',
			status_older: true
		});
		expect(described('routes=middle', 'almaty-shu')).toContain('Operating, in or before 1991.');
		expect(cells('routes=middle', 'almaty-shu')).toContain('in or before 1991');
	});
	test('or that nothing is on record by the day, on a way that a search takes to have been there', () => {
		const query = 'from=almaty&to=shu&asof=1985-01-01';
		expect(properties(query, 'almaty-shu')).toMatchObject({
			status: 'Operating',
			status_since: 'not on record by 1 January 1985, though known to be older',
			status_from: null,
			status_older: true
		});
		// What merely belongs to a route isn't drawn on such a day.
		expect(properties('routes=middle&asof=1985-01-01', 'almaty-shu')).toBeUndefined();
	});
});
