/**
 * A briefing on paper: each step with its picture, text and table, the speaker's notes where they are wished,
 * and all sources at the end.
 */
import { cleaned } from '../../view/xml-text';
import type { Composition } from '../sheet/composition';
import type { Deck, Slide } from '../../report/deck/deck';
import { Paper } from './paper';
import { pictureOf } from './picture';
import { heading, writeDay, writeSources, writeWords } from './handout-text';
import { ATTRIBUTION } from '../../report/imprint/credits';
import { openDocument, POINTS } from '../pdf/pdf-document';
import { PdfPen } from '../pdf/pdf-pen';
import { PdfFonts } from '../pdf/pdf-fonts';
import type { DeckInput, Work } from '../format';
import { mapWords } from '../../report/saved/page-messages';
import { drawPart } from '../sheet/draw';
import { lettersOf } from '../sheet/drawing';
import { SHEET_LOOKS } from '../sheet/sheet-theme';

/** Of the width of a picture. */
const MAP_HEIGHT = 0.6;
const LEGEND_PX = 9.5;

export async function make(
	{ deck: given, drawMap, options }: DeckInput,
	{ signal, progress }: Work
): Promise<Blob> {
	const deck = cleaned(given);
	const sheet = { width: options.size.width * POINTS, height: options.size.height * POINTS };
	const width = (sheet.width - 108) / POINTS;
	const maps: (Composition | null)[] = [];
	for (const [index, { map, title }] of deck.slides.entries()) {
		signal.throwIfAborted();
		progress(0.9 * (index / deck.slides.length), `“${title}”`);
		const size = { width, height: Math.round(width * MAP_HEIGHT) };
		maps.push(
			map
				? await drawMap(map.view, { ink: map.ink, size, theme: 'print', relief: false, alone: () => size })
				: null
		);
	}
	signal.throwIfAborted();
	progress(0.92, 'Setting the type');
	const pictures = maps.map((map) => map && pictureOf(map, LEGEND_PX));
	const fonts = await PdfFonts.load(
		JSON.stringify([deck, ATTRIBUTION, pictures.map((picture) => picture && lettersOf(picture.drawing))])
	);
	const doc = openDocument(sheet, fonts, {
		...{
			title: deck.title,
			subject: deck.subtitle ?? '',
			author: deck.author ?? 'Isthmus',
			creator: deck.imprint
		}
	});
	const paper = new Paper(doc, fonts, SHEET_LOOKS.print, doc.struct('Document', { title: deck.title }));
	deck.slides.forEach((slide, index) => {
		const picture = pictures[index];
		step(paper, deck, slide, index);
		if (picture)
			paper.picture(mapWords(slide.title, '', picture.onMap), picture.drawing.height * POINTS + 8, () => {
				doc.scale(POINTS);
				const pen = new PdfPen(doc, fonts);
				for (const part of picture.drawing.parts) drawPart(part, pen);
			});
		if (slide.map) writeDay(paper, slide);
		writeWords(paper, deck, slide, options.notes ?? false);
	});
	writeSources(paper, deck);
	progress(0.97, 'Writing the pages');
	return paper.finish((page, of) => [deck.title, `${page} / ${of}`]);
}

/** The head of a step, kept together with the picture under it. */
function step(paper: Paper, deck: Deck, { title, map }: Slide, index: number): void {
	const room = map ? paper.width * MAP_HEIGHT + 40 : 30;
	if (index > 0) return paper.text('H2', [{ text: `${index + 1}  ${title}` }], heading(paper), room);
	const { ink, inkSoft } = paper.look;
	paper.text('H1', [{ text: title }], { size: 24, colour: ink, bold: true, after: 4 });
	const under = [deck.subtitle, deck.author].filter((text) => text !== undefined);
	for (const text of under) paper.text('P', [{ text }], { size: 12, colour: inkSoft, after: 4 });
	paper.y += 8;
}
