/** Briefings, comparisons and stress tests as slides: written, read back, and held against what the panels and the stage show. */
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import briefings from 'virtual:briefings';
import record from 'virtual:record';
import { createAtlas, lengthOf } from '../../src/lib/atlas/atlas.ts';
import { longDay } from '../../src/lib/atlas/day.ts';
import { fillFor } from '../../src/lib/briefing/fill.ts';
import { plainText, readProse } from '../../src/lib/briefing/markdown.ts';
import { stepView } from '../../src/lib/briefing/step-view.ts';
import { deckOfBriefing } from '../../src/lib/deck-of-briefing.ts';
import { deckOfView } from '../../src/lib/deck-of-view.ts';
import type { Telling } from '../../src/lib/deck-words.ts';
import type { Composition } from '../../src/lib/export/composition.ts';
import type { Deck } from '../../src/lib/export/deck.ts';
import type { Kind } from '../../src/lib/export/registry.ts';
import { writeDeck, type Writing } from '../../src/lib/export/pptx/write.ts';
import { MAP_THEMES } from '../../src/lib/map/theme.ts';
import { inquiryOf } from '../../src/lib/view/inquiry.ts';
import { readView, writeView } from '../../src/lib/view/codec.ts';
import type { ViewState } from '../../src/lib/view/state.ts';
import { readPptx, type ReadSlide } from '../support/read-pptx.ts';

const atlas = createAtlas(data);
const linkTo = (state: ViewState) => `https://example.org/map/?${writeView(state, atlas)}`;
const telling: Telling = { atlas, record, colours: MAP_THEMES.light, linkTo };
/** One pixel. */
const PNG = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwAEBgIApD5fRAAAAABJRU5ErkJggg==';

const line = { route: 'zangezur', link: 'a', name: 'Zangezur', colour: '#c8372d', width: 4, cap: 'butt', opacity: 1 } as const;
/** A map as a browser would draw it, in few strokes. */
const map = (width: number, height: number) =>
	({
		title: 'Zangezur',
		map: {
			box: { x: 0, y: 0, width, height },
			defs: '',
			svg: '<svg/>',
			body: '<g id="map"><g id="land"><rect/></g><g id="route-casings"><path fill="none" stroke="#ffffff" stroke-width="6" d="M10 10L90 10"/></g><g id="routes"><g id="line-zangezur-0"><path stroke="#c8372d" d="M0 0L1 1"/></g></g><g id="places"><circle/></g><g id="names"><text>Baku</text></g></g>'
		},
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
		names: [
			{ role: 'place', lines: ['Baku'], at: [90, 10], anchor: 'start', angle: 0, size: 12, bold: true, colour: '#26292e', halo: '#faf7f0' }
		],
		symbols: [],
		legend: [
			{ group: 'Routes', label: 'Zangezur', letter: null, colour: null, sign: { kind: 'line', strokes: [{ ...line, dash: [] }] } },
			{
				group: 'State of a link',
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
				sign: { kind: 'glyph', path: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z', fill: '#26292e', stroke: '#26292e', width: 1 }
			}
		],
		scale: { km: 200, px: 90 },
		notes: ['Neutral names.', 'Borders follow UN recognition; dashed ones are not settled, and the map takes no position.']
	}) as unknown as Composition;

const writing: Writing = {
	theme: 'light',
	routes: 'picture',
	drawMap: (_, { width, height }) => Promise.resolve(map(width, height)),
	raster: () => Promise.resolve(PNG),
	step: () => undefined
};
const written = async (deck: Deck, change: Partial<Writing> = {}) => readPptx(await writeDeck(deck, { ...writing, ...change }));
const told = (query: string, kind: Kind) => deckOfView(telling, readView(query, atlas).view, { kind, title: '' });

const named = ({ shapes }: ReadSlide, name: string) => shapes.find((shape) => shape.name === name);
const titleOf = (slide: ReadSlide) => slide.shapes.find(({ placeholder }) => placeholder === 'title')?.paragraphs.join(' ');
const tableOf = (slide: ReadSlide) => slide.shapes.find(({ rows }) => rows.length > 0)?.rows ?? [];
const chartsOf = (slide: ReadSlide) => slide.shapes.flatMap(({ chart }) => chart ?? []);
const textOf = ({ shapes }: ReadSlide) => shapes.flatMap(({ paragraphs }) => paragraphs).join('\n');

/** What PowerPoint would offer to repair, or show beyond the slide. */
async function sound(deck: Deck, change: Partial<Writing> = {}) {
	const read = await written(deck, change);
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

describe.each(briefings)('$id', (briefing) => {
	const deck = deckOfBriefing(telling, briefing);

	test('has a sound slide for each step, with its title, its notes and the way back', async () => {
		const { slides } = await sound(deck);
		const own = slides.filter((slide) => !titleOf(slide)!.endsWith('(continued)'));
		expect(own.map(titleOf)).toEqual(briefing.steps.map(({ title }) => title));
		expect(own.map(({ notes }) => notes.join('\n'))).toEqual(briefing.steps.map(({ notes }) => notes));
		// What PowerPoint can't carry in an address is escaped; it leads to the same view.
		own.forEach((slide, index) =>
			expect(named(slide, 'As of, and link to the view')!.links).toEqual([linkTo(stepView(briefing.steps[index], atlas))])
		);
	});

	test('says on its slides what the stage says, each voice before it speaks', async () => {
		const { slides } = await written(deck);
		const everything = slides.map(textOf).join('\n').replace(/\s+/g, ' ');
		for (const step of briefing.steps) {
			const { blocks } = readProse(step.text, fillFor(atlas, record, stepView(step, atlas)));
			const slide = slides.find((item) => titleOf(item) === step.title)!;
			for (const sentence of plainText(blocks).split('\n')) expect(everything).toContain(sentence.replace(/\s+/g, ' '));
			const labels = { article: 'The article', computed: 'Computed', record: 'Record' };
			for (const block of blocks) {
				if (block.kind !== 'paragraph' || !block.voice) continue;
				const body = slide.shapes.find(({ placeholder }) => placeholder === 'body')!.paragraphs;
				expect(body[body.indexOf(plainText([block])) - 1]).toBe(labels[block.voice]);
			}
		}
	});

	test('names on each slide the sources of the step, and closes with all of them', async () => {
		const { slides } = await written(deck);
		const sourceOf = new Map(record.sources.map((source) => [source.id, source]));
		for (const { title, sources = [], layout } of briefing.steps) {
			if (sources.length === 0 || layout === 'closing') continue;
			const box = named(
				slides.find((slide) => titleOf(slide) === title)!,
				'Sources'
			)!;
			expect(box.paragraphs.join()).toContain(sourceOf.get(sources[0])!.title);
		}
		const last = slides.slice(slides.findIndex((slide) => titleOf(slide) === briefing.steps.at(-1)!.title));
		for (const id of briefing.steps.flatMap(({ sources = [] }) => sources))
			expect(last.map(textOf).join()).toContain(sourceOf.get(id)!.title);
	});

	test('keeps its text in its boxes, in letters that can be read', async () => {
		for (const { shapes } of (await written(deck)).slides)
			for (const { placeholder, sizes } of shapes) if (placeholder === 'body') expect(Math.max(...sizes)).toBeGreaterThanOrEqual(12);
	});
});

test('text that is longer than its box goes on on the next slide, and none of it is lost', async () => {
	const [briefing] = briefings;
	const sentence = 'A way between two seas is only as open as the narrowest of its borders. ';
	const step = { ...briefing.steps[1], text: `[article] ${sentence.repeat(60)}`, sources: [] };
	const { slides } = await sound(deckOfBriefing(telling, { ...briefing, steps: [step] }));
	expect(slides.map(titleOf)).toEqual([step.title, ...slides.slice(1).map(() => `${step.title} (continued)`)]);
	expect(slides.length).toBeGreaterThan(1);
	const said = slides.map(({ shapes }) => shapes.find(({ placeholder }) => placeholder === 'body')!.paragraphs.join(' ')).join(' ');
	expect(said.split('narrowest').length - 1).toBe(60);
});

describe('a comparison', () => {
	const query = 'compare=zangezur.rail,aras.rail,btk.main&from=baku&to=nakhchivan&status=planned';
	const answer = () => {
		const given = inquiryOf(atlas, record).answer(readView(query, atlas).view, atlas.latest);
		return given?.kind === 'compare' ? given.items : [];
	};

	test('has its table, its chart and the whole table, with the lengths that the network answers', async () => {
		const { slides } = await sound(told(query, 'comparison'));
		const [first, charted, ...tables] = slides;
		const lengths = answer().map(({ found }) => `${Math.round(found!.way.km).toLocaleString('en-GB')}\u00a0km`);
		expect(
			tableOf(first)[0]
				.slice(1)
				.map((head) => head[0])
		).toEqual(['A', 'B', 'C']);
		expect(
			tableOf(first)
				.find(([label]) => label === 'Length')!
				.slice(1)
		).toEqual(lengths);
		const rows = tables.flatMap(tableOf);
		expect(
			rows
				.filter(([label]) => label === 'Length')[0]
				.slice(1)
				.map((cell) => cell.split('\n')[0])
		).toEqual(lengths);
		expect(rows.map(([label]) => label)).toEqual(expect.arrayContaining(['What is crossed', 'Dependence on Russia', 'Dependence on Iran']));
		const [byCountry] = chartsOf(charted);
		expect(byCountry.bars).toEqual(expect.arrayContaining([expect.stringMatching(/^A {2}/), expect.stringMatching(/^C {2}/)]));
		for (const [index, { letter, found }] of answer().entries()) {
			const bar = byCountry.bars.findIndex((name) => name.startsWith(letter));
			const total = byCountry.parts.reduce((sum, { values }) => sum + values[bar], 0);
			expect(Math.abs(total - found!.way.km), `bar ${index}`).toBeLessThan(3);
		}
	});

	test('alone is one slide with its map and table, and its sources', async () => {
		const { slides } = await written(told(query, 'view'));
		expect(slides.map(titleOf).filter((title) => !title!.startsWith('Sources'))).toHaveLength(1);
	});
});

test('a stress test says from where to where, what is closed, what is left, and what it hangs on', async () => {
	const query = 'from=tashkent&to=istanbul&closed=RU,CN,AZ';
	const { slides } = await sound(told(query, 'stress'));
	const given = inquiryOf(atlas, record).answer(readView(query, atlas).view, atlas.latest);
	const { open, best } = given?.kind === 'reroute' ? given.rerouting! : { open: null, best: null };
	const km = (way: typeof open) => `${Math.round(way!.km).toLocaleString('en-GB')}\u00a0km`;
	expect(titleOf(slides[0])).toBe('Tashkent – Istanbul: with Russia, China and Azerbaijan closed');
	expect(tableOf(slides[0])[0]).toEqual(['', 'What is left', 'With nothing closed']);
	expect(tableOf(slides[0])[1]).toEqual(['Length', km(best), km(open)]);
	expect(slides.map(titleOf)).toEqual(expect.arrayContaining(['How the ways differ', 'What Tashkent – Istanbul hangs on']));
	expect(chartsOf(slides.find((slide) => titleOf(slide) === 'How the ways differ')!).length).toBeGreaterThan(0);
});

test('where no way is left the table says so, beside the way there was', async () => {
	const { slides } = await sound(told('from=sangachal-terminal&to=ceyhan-terminal&goods=oil&closed=GE', 'stress'));
	expect(tableOf(slides[0]).slice(0, 2)).toEqual([
		['', 'What is left', 'With nothing closed'],
		['Length', 'no way', '1,768\u00a0km']
	]);
});

test('a question without an answer is still a slide, and says why', async () => {
	const { slides } = await sound(told('from=tashkent&to=istanbul&closed=RU,CN,AZ,IR,TR', 'stress'));
	expect(textOf(slides[0])).toMatch(/closed/);
});

test('a view with every layer on lists all routes with the length of their lines', async () => {
	const { slides } = await sound(told(`routes=${atlas.routes.map(({ id }) => id).join(',')}`, 'view'));
	const rows = slides.flatMap(tableOf).filter((row) => row[0] !== 'Route');
	expect(rows.map(([label]) => label.replace('▬ ', ''))).toEqual(atlas.routes.map(({ short }) => short));
	for (const [index, { links }] of atlas.routes.entries()) {
		const km = links.reduce((sum, id) => sum + lengthOf(atlas.link.get(id)!).km, 0);
		expect(rows[index][1]).toBe(`${Math.round(km).toLocaleString('en-GB')}\u00a0km`);
	}
});

describe('the map', () => {
	const deck = told('routes=zangezur,aras', 'view');

	test('as shapes has a freeform for each look of a route, in its colour, width and dash, and names as text', async () => {
		const [slide] = (await sound(deck, { routes: 'shapes' })).slides;
		const drawn = slide.shapes.filter(({ points, groups }) => points > 0 && groups.includes('Map'));
		expect(drawn.map(({ name, points, line }) => [name, points, line!.colour, line!.width])).toEqual(
			expect.arrayContaining([
				['Map: casings', 2, 'FFFFFF', 6],
				['Map: Zangezur', 5, 'C8372D', 4],
				['Map: Zangezur (2)', 2, 'C8372D', 4],
				['Map: Aras', 2, '00806A', 4]
			])
		);
		expect(named(slide, 'Map: Zangezur')!.line!.dash).toEqual([]);
		expect(named(slide, 'Map: Zangezur (2)')!.line!.dash).toEqual([1.3, 1.3]);
		expect(named(slide, 'Map: Aras')!.line!.dash).toEqual([0.01, 2]);
		expect(named(slide, 'Map: place, Baku')!.paragraphs).toEqual(['Baku']);
		expect(slide.shapes.filter(({ kind }) => kind === 'pic').map(({ name }) => name)).toEqual(['Map: ground', 'Map: marks']);
	});

	test('as a picture is one of the ground and one of all that is drawn on it, with a legend, a scale and the border note as text', async () => {
		const [slide] = (await sound(deck)).slides;
		expect(slide.shapes.filter(({ kind }) => kind === 'pic').map(({ name, groups }) => [name, groups])).toEqual([
			['Map: ground', ['Map']],
			['Map: routes and names', ['Map']]
		]);
		expect(
			slide.shapes
				.filter(({ groups, paragraphs }) => groups.includes('Legend') && paragraphs.join(''))
				.map(({ paragraphs }) => paragraphs.join())
		).toEqual(['Zangezur', 'Planned', 'City']);
		expect(named(slide, 'Map: scale')!.paragraphs).toEqual(['200\u00a0km']);
		expect(textOf(slide)).toContain('the map takes no position');
		const layout = [...(await written(deck)).parts.values()].find((xml) => xml.includes('<p:cSld name="Map">'));
		expect(layout).toContain('OpenStreetMap contributors');
	});

	test('in the dark has dark paper by the theme’s own colours', async () => {
		const { parts } = await written(deck, { theme: 'dark' });
		expect(parts.get('ppt/slideMasters/slideMaster1.xml')).toContain('bg1="dk1" tx1="lt1"');
		expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:dk1><a:srgbClr val="1B1F23"/></a:dk1>');
	});
});

test('every source of a view is listed at its end', async () => {
	const { slides } = await written(told('routes=zangezur', 'view'));
	const listed = slides
		.filter((slide) => titleOf(slide)!.startsWith('Sources'))
		.map(textOf)
		.join();
	for (const id of record.routes.zangezur.sources) expect(listed).toContain(record.sources.find((source) => source.id === id)!.title);
});

test('the day is on every slide', async () => {
	for (const slide of (await written(told('routes=zangezur&asof=2024-11-01', 'view'))).slides)
		expect(textOf(slide)).toMatch(/Neutral names|As of 1 November 2024/);
	expect(longDay('2024-11-01')).toBe('1 November 2024');
});
