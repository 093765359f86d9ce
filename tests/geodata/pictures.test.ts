/**
 * Ten views, drawn by every writer and read back by other programs: lines and names stand where the scene has
 * them. What still differs is held under a ceiling that only goes down.
 */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchFromDisk } from '../../scripts/render/app-files.ts';
import { composeView } from '../../src/lib/app/saving/compose-view.ts';
import { make as makePdf } from '../../src/lib/export/pdf/pdf.ts';
import { toCsv } from '../../src/lib/export/data/csv.ts';
import { toGeoJson } from '../../src/lib/export/data/geojson.ts';
import { toKml } from '../../src/lib/export/data/kml.ts';
import type { ShownNetwork } from '../../src/lib/export/data/network-fields.ts';
import { shownNetwork } from '../../src/lib/export/data/shown-network.ts';
import { toTopoJson } from '../../src/lib/export/data/topojson.ts';
import { drawingSvg } from '../../src/lib/export/picture/svg.ts';
import { make as makePptx } from '../../src/lib/export/pptx/pptx.ts';
import type { Composition, SheetOptions } from '../../src/lib/export/sheet/composition.ts';
import { sheetDrawing } from '../../src/lib/export/sheet/sheet-drawing.ts';
import { SHEET_LOOKS } from '../../src/lib/export/sheet/sheet-theme.ts';
import { AnsweredViews } from '../../src/lib/report/answers/answered.ts';
import { deckOfView } from '../../src/lib/report/deck/view-deck.ts';
import { readView } from '../../src/lib/view/address/codec.ts';
import { isOfKind, type LayerId } from '../../src/lib/map/scene/scene.ts';
import { namesOn, visibleStrokes } from '../../src/lib/map/scene/scene-contents.ts';
import { differences, labelsOf, type Differences, type Expected } from '../support/picture-differences.ts';
import { readPdfPicture } from '../support/read-picture/read-pdf.ts';
import { readSlidePicture } from '../support/read-picture/read-slide.ts';
import { readSvg } from '../support/read-picture/read-svg.ts';
import { readPptx } from '../support/read-pptx.ts';
import { inquiry, record, whole as atlas } from '../support/whole-network.ts';
import { TEN_VIEWS, type PictureView } from '../support/ten-views.ts';

const CEILINGS = JSON.parse(
	readFileSync(new URL('../support/picture-ceilings.json', import.meta.url), 'utf8')
) as Record<'svg' | 'pdf' | 'pptx', Differences>;
/** How finely a ceiling is set. */
const STEPS: Differences = { lines: 0.1, length: 0.01, names: 0.1, angle: 0.1, missing: 1 };

/** One pixel: what stands in pictures isn't compared here. */
const PIXEL = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwAEBgIApD5fRAAAAABJRU5ErkJggg=='),
	(letter) => letter.charCodeAt(0)
);
const work = { signal: new AbortController().signal, progress: () => undefined };

interface Drawn {
	/** Ids of links, sorted: on the map, and in each format of data. */
	readonly links: Readonly<Record<'map' | 'geojson' | 'topojson' | 'kml' | 'csv', readonly string[]>>;
	readonly svg: Differences;
	readonly pdf: Differences;
	readonly pptx: Differences;
}

/** By every writer. */
async function drawn({ query, theme, size, userLayers = [] }: PictureView): Promise<Drawn> {
	const { view: state, dropped } = readView(query, atlas);
	expect(dropped, query).toEqual([]);
	const options: SheetOptions = {
		...{ size, theme, relief: false, dpi: 96, title: '', seen: null, ink: [], userLayers, shapes: true }
	};
	const link = `?${query}`;
	const views = new AnsweredViews(inquiry, record);
	const answered = views.of(state);
	const composed = (change: Partial<SheetOptions> = {}) =>
		composeView({ view: answered, options: { ...options, ...change }, link });
	const sheet = await composed();
	let slide = sheet;
	const given = { atlas, options, picture: async () => new Blob([PIXEL], { type: 'image/png' }) };
	const bytes = async (file: Promise<Blob>) => new Uint8Array(await (await file).arrayBuffer());
	const pdf = await bytes(
		makePdf({ ...given, options: { ...options, sourcesFollow: true }, composition: sheet, deck: null }, work)
	);
	const context = { views, colours: SHEET_LOOKS[theme].map, linkTo: () => link };
	const deck = deckOfView(context, state, { kind: 'view', title: '' });
	const pptx = await bytes(
		makePptx({ ...given, deck, drawMap: async (_, change) => (slide = await composed(change)) }, work)
	);
	const { slides } = await readPptx(pptx);
	return {
		links: { map: linksOn(sheet), ...linksIn(shownNetwork(answered, '', link)) },
		svg: differences(readSvg(drawingSvg(sheetDrawing(sheet))), expectedOn(sheet)),
		pdf: differences(await readPdfPicture(pdf), expectedOn(sheet)),
		pptx: differences(readSlidePicture(slides[0].shapes, slide.maps[0].box), onSlide(slide))
	};
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

const linksOn = ({ maps }: Composition): string[] =>
	sorted(
		maps.flatMap(({ scene }) =>
			scene.layers.flatMap(({ items }) => items.filter(isOfKind('line')).flatMap(({ of }) => of?.link ?? []))
		)
	);

/** As programs that read these formats find them. */
function linksIn(network: ShownNetwork): Omit<Drawn['links'], 'map'> {
	const geojson = JSON.parse(toGeoJson(network)) as FeatureCollection;
	const topojson = JSON.parse(toTopoJson(network)) as Topology<{ links: GeometryCollection }>;
	const kml = new DOMParser().parseFromString(toKml(network), 'text/xml');
	const csv = Papa.parse<string[]>(toCsv(network)).data;
	const head = csv.findIndex(([first]) => first === 'Id');
	return {
		geojson: sorted(
			geojson.features.filter(({ geometry }) => geometry.type === 'LineString').map(({ id }) => String(id))
		),
		topojson: sorted(topojson.objects.links.geometries.map(({ id }) => String(id))),
		// A link stands in the folder of each route that shares it: `middle.baku-tbilisi`.
		kml: sorted(
			Array.from(kml.getElementsByTagName('LineString')).map((line) =>
				(line.parentNode as unknown as Element).getAttribute('id')!.replace(/^[^.]*\./, '')
			)
		),
		csv: sorted(csv.slice(head + 1).flatMap(([id]) => id || []))
	};
}

const expectedOn = ({ maps }: Composition, isDrawn = (_: LayerId) => true): Expected => ({
	lines: maps.flatMap(({ scene, box }) =>
		scene.layers
			.filter(({ id }) => isDrawn(id))
			.flatMap(({ items }) => items.filter(isOfKind('line')))
			.flatMap((line) => visibleStrokes(line, scene))
			.map((line) => ({ ...line, points: line.points.map(([x, y]) => [x + box.x, y + box.y] as const) }))
	),
	names: maps.flatMap(({ scene, box }) => namesOn(scene).flatMap((name) => labelsOf(name, [box.x, box.y]))),
	maps: maps.map(({ box }) => box)
});

/** What becomes shapes; all else is in pictures. */
const SHAPED: readonly LayerId[] = [
	...(['route-casings', 'routes', 'route-kinds', 'path-casings', 'paths', 'path-kinds'] as const)
];

/** A name is one text there, and a letter of a way stands in its disc. */
function onSlide(composition: Composition): Expected {
	const names = composition.names
		.filter(({ role }) => role !== 'letter')
		.map(({ lines, at, anchor, angle }) => ({ text: lines.join(' '), at, anchor, angle }));
	return { ...expectedOn(composition, (id) => SHAPED.includes(id)), names };
}

beforeAll(fetchFromDisk);

// A busy machine needs most of a minute for the first, which reads the whole base map.
describe('lines and names of ten views', { timeout: 180_000 }, () => {
	const all: Drawn[] = [];
	test.each(TEN_VIEWS)('$id: each writer draws them all', async (view) => {
		const differs = await drawn(view);
		all.push(differs);
		for (const writer of ['svg', 'pdf', 'pptx'] as const) expect(differs[writer].missing, writer).toBe(0);
	});

	test.each(['geojson', 'topojson', 'kml', 'csv'] as const)(
		'%s: it holds the links that are drawn',
		(format) => {
			expect(all).toHaveLength(TEN_VIEWS.length);
			for (const [index, { links }] of all.entries())
				expect(links[format], TEN_VIEWS[index].id).toEqual(links.map);
		}
	);

	test.each(['svg', 'pdf', 'pptx'] as const)('%s: differences stay under their ceilings', (writer) => {
		expect(all).toHaveLength(TEN_VIEWS.length);
		for (const what of ['lines', 'length', 'names', 'angle', 'missing'] as const) {
			const most = Math.max(...all.map((differs) => differs[writer][what]));
			const ceiling = CEILINGS[writer][what];
			const said = `${writer}, ${what}: ${most.toFixed(3)}, in tests/support/picture-ceilings.json ${ceiling}`;
			expect.soft(most, said).toBeLessThanOrEqual(ceiling);
			// It only goes down: what has become better stays so.
			expect
				.soft(ceiling, `${said}: lower it`)
				.toBeLessThanOrEqual(Math.ceil(most / STEPS[what]) * STEPS[what] + 1e-9);
		}
	});
});
