/** A briefing on paper: each step with its picture, text and table, the speaker's notes where they are wished, and all sources at the end. */
import type { Composition } from './composition';
import type { Deck, Paragraph, Slide, Table } from './deck';
import { Paper, type Style } from './handout/paper';
import { pictureOf } from './handout/picture';
import { ATTRIBUTION } from './licence';
import { PdfDrawing } from './pdf-drawing';
import { PdfFonts } from './pdf-fonts';
import type { ExportInput, Work } from './registry';
import { isWhole } from './sheet-layout';
import { SHEET_LOOKS } from './sheet-theme';
import { VOICE_COLOURS } from './voice-colours';

/** Points to a CSS px. */
const POINTS = 72 / 96;
const { ink, inkSoft, rule } = SHEET_LOOKS.print;
const SUNK = '#f3f1ea';
const BODY: Style = { size: 10, colour: ink };
/** Of the width of a picture. */
const MAP_HEIGHT = 0.6;
const LEGEND_PX = 9.5;

export async function make({ tell, compose, options }: ExportInput, { signal, progress }: Work): Promise<Blob> {
	progress(0, 'Gathering what is told');
	const deck = await tell();
	const sheet = { width: options.size.width * POINTS, height: options.size.height * POINTS };
	const width = (sheet.width - 108) / POINTS;
	const maps: (Composition | null)[] = [];
	for (const [index, { map, title }] of deck.slides.entries()) {
		signal.throwIfAborted();
		progress(0.9 * (index / deck.slides.length), `“${title}”`);
		const size = { width, height: Math.round(width * MAP_HEIGHT) };
		maps.push(map ? await compose(map.view, { ink: map.ink, size, theme: 'print', relief: false, alone: () => size }) : null);
	}
	signal.throwIfAborted();
	progress(0.92, 'Setting the type');
	const pictures = maps.map((map) => map && pictureOf(map, LEGEND_PX));
	const fonts = await PdfFonts.load(JSON.stringify([deck, ATTRIBUTION, pictures.map((picture) => picture?.svg ?? '')]));
	const paper = new Paper(sheet, fonts, {
		...{ title: deck.title, subject: deck.subtitle ?? '', author: deck.author ?? 'Isthmus', creator: deck.imprint }
	});
	deck.slides.forEach((slide, index) => {
		const picture = pictures[index];
		step(paper, deck, slide, index);
		if (picture)
			paper.picture(`Map: ${slide.title}. ${picture.words}`, picture.height * POINTS + 8, () => {
				paper.doc.scale(POINTS);
				const svg = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
				new PdfDrawing(paper.doc, fonts, svg).draw(svg.documentElement);
			});
		words(paper, deck, slide, options.notes ?? false);
	});
	sources(paper, deck);
	progress(0.97, 'Writing the pages');
	return paper.finish((page, of) => [deck.title, `${page} / ${of}`], inkSoft);
}

/** The head of a step, kept together with the picture under it. */
function step(paper: Paper, deck: Deck, { title, map }: Slide, index: number): void {
	const room = map ? paper.width * MAP_HEIGHT + 40 : 30;
	if (index > 0)
		return paper.text('H2', [{ text: `${index + 1}  ${title}` }], { size: 15, colour: ink, bold: true, before: 16, after: 6 }, room);
	paper.text('H1', [{ text: title }], { size: 24, colour: ink, bold: true, after: 4 });
	const under = [deck.subtitle, deck.author].filter((text) => text !== undefined);
	for (const text of under) paper.text('P', [{ text }], { size: 12, colour: inkSoft, after: 4 });
	paper.y += 8;
}

function words(paper: Paper, deck: Deck, slide: Slide, notes: boolean): void {
	const small: Style = { size: 7.5, colour: inkSoft, after: 6 };
	if (slide.map)
		paper.text(
			'P',
			[
				{ text: `As of ${slide.day}.` },
				...(isWhole(slide.link) ? [{ text: ' ' }, { text: 'Open this view on the map', href: slide.link }] : [])
			],
			small
		);
	for (const paragraph of slide.text) prose(paper, paragraph);
	if (slide.table) table(paper, slide.table);
	const cited = slide.layout === 'closing' ? [] : slide.sources.map(({ id }) => deck.sources.findIndex((source) => source.id === id) + 1);
	if (cited.length > 0)
		paper.text('P', [{ text: `${cited.length === 1 ? 'Source' : 'Sources'} ${cited.join(', ')} in the list at the end.` }], small);
	if (notes && slide.notes) {
		paper.text('P', [{ text: 'Notes' }], { size: 8, colour: inkSoft, bold: true, before: 4, after: 1 }, 24);
		for (const text of slide.notes.split(/\n+/)) paper.text('Note', [{ text }], { size: 9, colour: inkSoft, indent: 10, after: 4 });
	}
}

function prose(paper: Paper, { runs, speaker, item }: Paragraph): void {
	if (speaker)
		paper.text('P', [{ text: speaker.label }], { size: 8, colour: VOICE_COLOURS[speaker.voice], bold: true, before: 4, after: 1 }, 26);
	if (!item) return paper.text('P', runs, BODY);
	const mark = item.number === null ? '•' : `${item.number}.`;
	paper.text('LI', runs, { ...BODY, indent: 14 + item.depth * 14, mark, after: 2.5 });
}

function table(paper: Paper, { title, columns, rows }: Table): void {
	const widths = columns.map((_, index) => (paper.width * (index === 0 ? 1.1 : 1)) / (columns.length + 0.1));
	const style = { size: 8.5, colour: ink, rule };
	paper.text('P', [{ text: title }], { size: 8.5, colour: inkSoft, before: 4, after: 2 }, 40);
	paper.row(
		columns.map((column) => column.title.split('\n').map((text) => [{ text, bold: true }])),
		widths,
		{ ...style, fill: SUNK }
	);
	for (const { label, note, cells } of rows)
		paper.row(
			[
				[[{ text: label, bold: cells.length === 0 }], ...(note ? [[{ text: note }]] : [])],
				...cells.map(({ lines, figure }) => lines.map((text, index) => [{ text, bold: figure === true && index === 0 }]))
			],
			widths,
			style
		);
	paper.y += 8;
}

function sources(paper: Paper, deck: Deck): void {
	paper.text('H2', [{ text: 'Sources' }], { size: 15, colour: ink, bold: true, before: 18, after: 6 }, 40);
	deck.sources.forEach(({ publisher, text, url }, index) =>
		paper.text(
			'LI',
			[{ text: publisher, bold: true }, { text: `: ${text}${url ? '. ' : '.'}` }, ...(url ? [{ text: url, href: url }] : [])],
			{
				...{ size: 8.5, colour: ink, indent: 22, mark: `${index + 1}.`, after: 3 }
			}
		)
	);
	paper.text(
		'P',
		[
			{ text: `${ATTRIBUTION} ${deck.imprint}. Borders follow UN recognition; dashed ones are not settled, and the maps take no position.` }
		],
		{
			...{ size: 8, colour: inkSoft, before: 10 }
		}
	);
}
