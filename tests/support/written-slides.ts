/**
 * Decks written as presentations and read back, with a map of a few strokes in the place of one that only a
 * browser can draw.
 */
import { expect } from 'vitest';
import { AnsweredViews } from '../../src/lib/report/answers/answered.ts';
import { deckOfView } from '../../src/lib/report/deck/view-deck.ts';
import type { ReportContext } from '../../src/lib/report/deck/words.ts';
import type { Composition } from '../../src/lib/export/sheet/composition.ts';
import type { NameItem, Scene } from '../../src/lib/map/scene/scene.ts';
import type { Deck, Paragraph } from '../../src/lib/report/deck/deck.ts';
import type { Kind } from '../../src/lib/report/deck/kind.ts';
import { writeDeck, type Writing } from '../../src/lib/export/pptx/write.ts';
import { MAP_THEMES } from '../../src/lib/map/symbology/theme.ts';
import { readView, writeView } from '../../src/lib/view/address/codec.ts';
import type { ViewState } from '../../src/lib/view/state.ts';
import { readPptx, type ReadSlide } from './read-pptx.ts';
import { inquiry, record, whole } from './whole-network.ts';

export const atlas = whole;
export const linkTo = (state: ViewState) => `https://example.org/map/?${writeView(state, atlas)}`;
export const context: ReportContext = {
	views: new AnsweredViews(inquiry, record),
	colours: MAP_THEMES.light,
	linkTo
};
/** One pixel. */
const PNG =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwAEBgIApD5fRAAAAABJRU5ErkJggg==';

const line = {
	route: 'zangezur',
	link: 'a',
	name: 'Zangezur',
	colour: '#c8372d',
	width: 4,
	cap: 'butt',
	opacity: 1
} as const;
const baku: NameItem = {
	...{
		kind: 'name',
		role: 'place',
		lines: ['Baku'],
		at: [90, 10],
		anchor: 'start',
		angle: 0,
		size: 12,
		bold: true
	},
	...{ colour: '#26292e', halo: { colour: '#faf7f0', width: 3 }, spacing: 0, opacity: 1, curve: null }
};
const casing = { colour: '#ffffff', width: 6, dash: [], cap: 'butt', join: 'round', opacity: 1 } as const;
const points = [
	[10, 10],
	[90, 10]
] as const;
const sceneOf = (width: number, height: number): Scene => ({
	...{ width, height, camera: { zoom: 5, latitude: 40, longitude: 46, bearing: 0, pitch: 0 } },
	layers: [
		{ id: 'land', items: [{ kind: 'land', colour: '#f5f2eb', relief: null }] },
		{ id: 'route-casings', items: [{ kind: 'line', points, stroke: casing, opacity: 1, of: null }] },
		{ id: 'names', items: [baku] }
	]
});
/** A map in few strokes. */
const map = (width: number, height: number) =>
	({
		title: 'Zangezur',
		maps: [
			{
				heading: null,
				box: { x: 0, y: 0, width, height },
				scene: sceneOf(width, height)
			}
		],
		lines: [
			{
				...line,
				dash: [],
				points: [
					[10, 10],
					[50, 40],
					[90, 10]
				]
			},
			{
				...line,
				link: 'b',
				dash: [],
				points: [
					[90, 10],
					[120, 20]
				]
			},
			{
				...line,
				link: 'c',
				dash: [5.2, 5.2],
				points: [
					[120, 20],
					[140, 60]
				]
			},
			{
				...line,
				route: 'aras',
				name: 'Aras',
				colour: '#00806a',
				link: 'd',
				dash: [0, 8],
				cap: 'round',
				points: [
					[10, 80],
					[60, 80]
				]
			}
		],
		names: [baku],
		legend: [
			{
				group: 'Routes',
				label: 'Zangezur',
				letter: null,
				colour: null,
				sign: { kind: 'line', strokes: [{ ...line, dash: [] }] }
			},
			{
				group: 'Status',
				label: 'Planned',
				letter: null,
				colour: null,
				sign: { kind: 'line', strokes: [{ ...line, dash: [5, 5] }] }
			},
			{
				group: 'Places',
				label: 'City',
				letter: null,
				colour: null,
				sign: {
					kind: 'glyph',
					path: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
					fill: '#26292e',
					stroke: '#26292e',
					width: 1
				}
			}
		],
		scale: { km: 200, px: 90 },
		notes: [
			'Neutral names.',
			'Borders follow UN recognition; dashed ones are not settled, and the map takes no position.'
		]
	}) as unknown as Composition;

const writing: Writing = {
	theme: 'light',
	routes: 'picture',
	drawMap: (_, { width, height }) => Promise.resolve(map(width, height)),
	raster: () => Promise.resolve(PNG),
	step: () => undefined
};
export const written = async (deck: Deck, change: Partial<Writing> = {}) =>
	readPptx(await writeDeck(deck, { ...writing, ...change }));
export const told = (query: string, kind: Kind) =>
	deckOfView(context, readView(query, atlas).view, { kind, title: '' });

export const named = ({ shapes }: ReadSlide, name: string) => shapes.find((shape) => shape.name === name);
export const titleOf = (slide: ReadSlide) =>
	slide.shapes.find(({ placeholder }) => placeholder === 'title')?.paragraphs.join(' ');
export const tableOf = (slide: ReadSlide) => slide.shapes.find(({ rows }) => rows.length > 0)?.rows ?? [];
export const chartsOf = (slide: ReadSlide) => slide.shapes.flatMap(({ chart }) => chart ?? []);
export const textOf = ({ shapes }: ReadSlide) => shapes.flatMap(({ paragraphs }) => paragraphs).join('\n');

/** A colon at the end of a paragraph leads to a list, so a list follows it. */
export function expectWholeSentences(text: readonly Paragraph[]): void {
	for (const [index, { runs }] of text.entries()) {
		const said = runs.map((run) => run.text).join('');
		if (/:\s*$/.test(said)) expect(text[index + 1]?.item, said).toBeDefined();
	}
}

/**
 * What strict readers refuse, after ECMA-376 part 1: the order of a presentation's lists (19.2.1.26), and
 * axes that aren't described (21.2.2.16).
 */
function expectSchemaKept(parts: ReadonlyMap<string, string>): void {
	const children = [
		...parts
			.get('ppt/presentation.xml')!
			.matchAll(/<p:(sldMasterIdLst|notesMasterIdLst|sldIdLst|sldSz|notesSz)\b/g)
	];
	expect(children.map(([, name]) => name)).toEqual([
		'sldMasterIdLst',
		'notesMasterIdLst',
		'sldIdLst',
		'sldSz',
		'notesSz'
	]);
	for (const [name, xml] of parts) {
		// XML 1.0, production 2.
		expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml), name).toBeNull();
		if (!/^ppt\/charts\/chart\d+\.xml$/.test(name)) continue;
		const axes = (pattern: RegExp) =>
			[...xml.matchAll(pattern)].flatMap(([text]) =>
				[...text.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id)
			);
		const [used, described] = [axes(/<c:barChart>.*?<\/c:barChart>/gs), axes(/<c:\w+Ax>.*?<\/c:\w+Ax>/gs)];
		expect(used, name).toHaveLength(2);
		expect([...used].sort(), name).toEqual([...described].sort());
	}
}

/** What PowerPoint would offer to repair, or show beyond the slide. */
export async function sound(deck: Deck, change: Partial<Writing> = {}) {
	const read = await written(deck, change);
	expectSchemaKept(read.parts);
	for (const { shapes, xml } of read.slides) {
		const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [paragraph] of xml.matchAll(/<a:p>.*?<\/a:p>/gs)) {
			expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
			if (paragraph.includes('<a:pPr')) expect(paragraph).toMatch(/^<a:p><a:pPr/);
		}
		expect(xml).not.toContain('custom:');
		expect(shapes.filter(({ placeholder }) => placeholder === 'title')).toHaveLength(1);
		for (const { name, box } of shapes) {
			if (!box) continue;
			expect(box.x, name).toBeGreaterThanOrEqual(-1);
			expect(box.y, name).toBeGreaterThanOrEqual(-1);
			expect(box.x + box.width, name).toBeLessThanOrEqual(read.width + 1);
			expect(box.y + box.height, name).toBeLessThanOrEqual(read.height + 1);
		}
	}
	return read;
}
