/** A deck as a presentation file: each slide as its layout sets it; what doesn't fit goes on to another. */
import PptxGenJS from 'pptxgenjs';
import type { Composition } from '../sheet/composition';
import type { Deck, Paragraph, Slide } from '../../report/deck/deck';
import { asOfSentence } from '../../report/imprint/as-of';
import { continuedTitle, OPEN_VIEW, viewOfQuery } from '../../report/saved/page-messages';
import { cleaned } from '../../view/xml-text';
import { isWhole } from '../sheet/sheet-layout';
import type { SheetTheme } from '../sheet/sheet-theme';
import { FONT } from './arial';
import { addCharts } from './chart';
import type { FittedTable } from './fit-table';
import type { Rect } from '../rect';
import { fitText, heightOfAll } from './fit-text';
import { addMap, type Raster, type Routes } from './map';
import { FOOT, PAGES, SIZES, SOURCES, type Page, type PageName } from './page';
import { defineMasters, layoutName } from './master';
import { ROLE, SCHEMES } from './palette';
import { addTable } from './table';
import { addText, fitLine, sourceTexts, textsOf, type Slide as PptxSlide } from './text';
import { tidied } from './tidy';
import { LANGUAGE } from '../../atlas/language';

export interface Writing {
	readonly theme: SheetTheme;
	readonly routes: Routes;
	/** Draws the map of a slide in a box of points. */
	readonly drawMap: (map: NonNullable<Slide['map']>, box: Rect) => Promise<Composition>;
	readonly raster: Raster;
	/** Called before each slide. */
	readonly step: (done: number, title: string) => void;
}

export async function writeDeck(given: Deck, writing: Writing): Promise<Uint8Array<ArrayBuffer>> {
	const deck = cleaned(given);
	const file = new PptxGenJS();
	file.layout = 'LAYOUT_WIDE';
	file.theme = { headFontFace: FONT, bodyFontFace: FONT };
	file.title = deck.title;
	file.subject = deck.subtitle ?? '';
	file.author = deck.author ?? 'Isthmus';
	file.company = deck.imprint;
	defineMasters(file, deck.imprint);
	const slides = [...deck.slides, ...sourcesAtTheEnd(deck)];
	for (const [index, slide] of slides.entries()) {
		writing.step(index / slides.length, slide.title);
		await addSlide(file, slide, writing);
	}
	const written = (await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
	return tidied(written, SCHEMES[writing.theme]);
}

/** A briefing closes with its sources; anything else gets a slide of them where it cites any. */
function sourcesAtTheEnd({ slides, sources }: Deck): Slide[] {
	const last = slides[slides.length - 1];
	if (!last || sources.length === 0 || last.layout === 'closing') return [];
	return [
		{
			...last,
			layout: 'closing',
			title: 'Sources',
			text: [],
			map: null,
			table: undefined,
			charts: undefined,
			notes: '',
			sources
		}
	];
}

async function addSlide(file: PptxGenJS, slide: Slide, writing: Writing): Promise<void> {
	if (slide.layout === 'closing') return addClosing(file, slide);
	const name = pageFor(slide);
	const page = PAGES[name];
	const output = file.addSlide({ masterName: layoutName(name) });
	const map = slide.map && page.map ? await writing.drawMap(slide.map, page.map) : null;
	addTitle(output, slide, page);
	const rest =
		slide.text.length > 0 && page.text ? addProse(output, slide.text, page.text, page.texts) : slide.text;
	if (map && page.map) await addMap(output, page.map, map, writing.routes, writing.raster);
	const table = slide.table && page.table && addTable(output, slide.table, page.table);
	if (slide.charts && page.charts) addCharts(output, slide.charts, page.charts);
	if (slide.sources.length > 0) addSources(output, slide);
	addFoot(output, slide, map?.notes ?? []);
	if (slide.notes) output.addNotes(slide.notes);
	continueText(file, slide, rest);
	if (table) continueTable(file, slide, table);
}

const WITHOUT_TEXT = {
	title: 'title-bare',
	'map-caption': 'map',
	'map-side': 'map',
	'map-table': 'map-table-wide',
	'map-answer': 'map-table-wide'
} as const;

function pageFor({ layout, text, table }: Slide): PageName {
	// A place for text that stays empty would ask for some.
	if (text.length === 0 && layout in WITHOUT_TEXT) return WITHOUT_TEXT[layout as keyof typeof WITHOUT_TEXT];
	if (layout === 'table' && table && text.length > 0) return 'table-with-text';
	if (layout === 'charts' && text.length > 0) return 'charts-with-text';
	return layout;
}

function addTitle(
	output: PptxSlide,
	{ title, subtitle, author }: Pick<Slide, 'title' | 'subtitle' | 'author'>,
	page: Page
): void {
	const size = fitLine(title, page.title, page.titles, true);
	output.addText([{ text: title, options: { fontSize: size, bold: true, color: ROLE.ink } }], {
		placeholder: 'title'
	});
	const under = [
		...(subtitle
			? [{ text: subtitle, options: { fontSize: SIZES.subtitle, color: ROLE.ink, breakLine: true } }]
			: []),
		...(author ? [{ text: author, options: { fontSize: SIZES.author, color: ROLE.soft } }] : [])
	];
	if (under.length > 0) addText(output, 'Subtitle', underTitle(page), under);
}

/** On the opening slide: between title and text. */
const underTitle = ({ title }: Page): Rect => ({ ...title, y: title.y + title.height + 12, height: 50 });

/** @returns what didn't fit */
function addProse(
	output: PptxSlide,
	text: readonly Paragraph[],
	box: Rect,
	sizes: readonly number[]
): readonly Paragraph[] {
	const { size, paragraphs, rest } = fitText(text, box, sizes);
	output.addText(textsOf(paragraphs, size), { placeholder: 'text' });
	return rest;
}

function addSources(output: PptxSlide, { sources }: Slide): void {
	const { texts, size } = sourceTexts(sources, SOURCES);
	addText(output, 'Sources', SOURCES, texts, { fontSize: size, valign: 'bottom' });
}

/** Characters of a query that the foot has room for beside the notes. */
const MOST_OF_QUERY = 90;

/** @param notes of the map; without one, the day alone */
function addFoot(output: PptxSlide, { day, link }: Slide, notes: readonly string[]): void {
	const small = { fontSize: SIZES.foot, color: ROLE.soft, lang: LANGUAGE };
	const said = notes.length > 0 ? notes.join(' ') : asOfSentence(day);
	addText(
		output,
		'As of, and link to the view',
		FOOT,
		[
			{ text: said, options: small },
			...(isWhole(link)
				? [
						{ text: ' ', options: small },
						{
							text: OPEN_VIEW,
							options: { fontSize: SIZES.foot, lang: LANGUAGE, hyperlink: { url: link } }
						}
					]
				: link.length > 0 && link.length <= MOST_OF_QUERY
					? [{ text: ` ${viewOfQuery(link)}`, options: small }]
					: [])
		],
		{ fontSize: SIZES.foot }
	);
}

function continueText(file: PptxGenJS, slide: Slide, rest: readonly Paragraph[]): void {
	for (let left = rest; left.length > 0;) {
		const output = file.addSlide({ masterName: layoutName('text') });
		addTitle(output, { title: continuedTitle(slide.title) }, PAGES.text);
		const more = addProse(output, left, PAGES.text.text!, PAGES.text.texts);
		addFoot(output, slide, []);
		// A word too long for any slide would go on for ever.
		if (more.length === left.length && more[0] === left[0]) return;
		left = more;
	}
}

/** Whether its table is as wide as those it goes on in. */
const isAlone = ({ layout }: Slide) => layout === 'table';

function continueTable(file: PptxGenJS, slide: Slide, begun: FittedTable): void {
	for (let last = begun; last.rest.length > 0 && slide.table;) {
		const output = file.addSlide({ masterName: layoutName('table') });
		addTitle(output, { title: continuedTitle(slide.title) }, PAGES.table);
		last = addTable(
			output,
			{ ...slide.table, rows: last.rest },
			PAGES.table.table!,
			isAlone(slide) ? last : undefined
		);
		if (slide.sources.length > 0) addSources(output, slide);
		addFoot(output, slide, []);
	}
}

/**
 * The text of a closing step, and all sources under it, each with its address behind it; on as many slides as
 * they need.
 */
function addClosing(file: PptxGenJS, slide: Slide): void {
	const page = PAGES.closing;
	const { text: room, table: list } = page;
	const whole = PAGES.text.text!;
	const hasText = slide.text.length > 0;
	let output = file.addSlide({ masterName: layoutName(hasText ? 'closing' : 'table') });
	addTitle(output, slide, page);
	if (slide.notes) output.addNotes(slide.notes);
	addFoot(output, slide, []);
	const rest = hasText ? addProse(output, slide.text, room!, page.texts) : [];
	let box = hasText ? list! : whole;
	const items = slide.sources.map(({ publisher, text, url }): Paragraph => ({
		runs: [{ text: publisher, ...(url ? { href: url } : {}) }, { text: `: ${text}` }],
		item: { depth: 0, number: 1 }
	}));
	for (let left = items; left.length > 0;) {
		const size =
			SIZES.list.find((candidate) => heightOfAll(left, candidate, box.width) <= box.height) ?? SIZES.list[1];
		let count = left.length;
		while (count > 1 && heightOfAll(left.slice(0, count), size, box.width) > box.height) count--;
		const start = items.length - left.length + 1;
		const numbered = left
			.slice(0, count)
			.map((item, index) => ({ ...item, item: { depth: 0, number: start + index } }));
		addText(output, 'Sources', box, textsOf(numbered, size));
		left = left.slice(count);
		if (left.length === 0) break;
		output = file.addSlide({ masterName: layoutName('table') });
		addTitle(output, { title: continuedTitle(hasText ? 'Sources' : slide.title) }, PAGES.text);
		addFoot(output, slide, []);
		box = whole;
	}
	continueText(file, slide, rest);
}
