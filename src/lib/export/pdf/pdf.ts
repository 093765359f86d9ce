/**
 * The sheet as a page, and after it what a comparison or a stress test tells: vectors, text that can be
 * selected and searched, fonts inside, tagged for screen readers.
 */
import { toBlob } from 'pdfkit/output';
import { longDay } from '../../atlas/day';
import { cleaned } from '../../view/xml-text';
import type { Composition } from '../sheet/composition';
import type { Deck } from '../../report/deck/deck';
import { Paper } from '../handout/paper';
import { heading, writeSources, writeWords } from '../handout/handout-text';
import { ATTRIBUTION } from '../../report/imprint/credits';
import { dataImprint } from '../../report/imprint/versions';
import { openDocument, POINTS } from './pdf-document';
import { PdfPen } from './pdf-pen';
import { PdfFonts } from './pdf-fonts';
import type { SheetInput, Work } from '../format';
import { mapWords, subjectText } from '../../report/saved/page-messages';
import { SHEET_LOOKS } from '../sheet/sheet-theme';
import { drawItems, drawPart } from '../sheet/draw';
import { lettersOf, type Drawing, type Part } from '../sheet/drawing';
import { isTitle, sheetDrawing } from '../sheet/sheet-drawing';

export async function make(
	{ composition, deck: given, options, atlas }: SheetInput,
	{ signal, progress }: Work
): Promise<Blob> {
	const cleanedDeck = given && cleaned(given);
	progress(0.5, 'Setting the type');
	const sheet = sheetDrawing(composition);
	const creator = dataImprint(atlas);
	const deck = options.sourcesFollow
		? withSources(
				cleanedDeck ?? { title: composition.title, slides: [], sources: [], imprint: creator },
				composition
			)
		: cleanedDeck;
	const fonts = await PdfFonts.load(lettersOf(sheet) + (deck ? JSON.stringify([deck, ATTRIBUTION]) : ''));
	signal.throwIfAborted();
	progress(0.7, 'Writing the pages');
	const { title, subtitle, size, day, attribution } = composition;
	const doc = openDocument({ width: size.width * POINTS, height: size.height * POINTS }, fonts, {
		...{
			title,
			subject: subjectText(subtitle, longDay(day)),
			author: 'Isthmus',
			keywords: attribution
		},
		creator
	});
	drawSheet(doc, fonts, composition, sheet);
	if (deck) return writeDeck(doc, fonts, composition, deck);
	doc.end();
	return toBlob(doc);
}

/** Each once, those that what is told cites by their numbers first. */
function withSources(deck: Deck, { sources }: Composition): Deck {
	const known = new Set(deck.sources.map(({ id }) => id));
	const more = sources.filter(({ id }) => !known.has(id));
	return {
		...deck,
		sources: [
			...deck.sources,
			...more.map(({ title, date, ...source }) => ({ ...source, text: `${title}, ${date}` }))
		]
	};
}

/** What is told beside the map, on pages of the same size and colours after it. */
function writeDeck(
	doc: PDFKit.PDFDocument,
	fonts: PdfFonts,
	{ theme }: Composition,
	deck: Deck
): Promise<Blob> {
	doc.addPage();
	const paper = new Paper(doc, fonts, SHEET_LOOKS[theme], doc.struct('Part', { title: deck.title }));
	for (const slide of deck.slides) {
		if (slide.text.length === 0 && !slide.table) continue;
		paper.text('H2', [{ text: slide.title }], heading(paper), 60);
		writeWords(paper, deck, slide, false);
	}
	writeSources(paper, deck);
	return paper.finish((page, of) => [deck.title, `${page} / ${of}`], 2);
}

/** Onto the page the document is at, from its upper left corner. */
export function drawSheet(
	doc: PDFKit.PDFDocument,
	fonts: PdfFonts,
	{ title, subtitle, names, legend, texts }: Composition,
	{ parts }: Drawing
): void {
	const pen = new PdfPen(doc, fonts);
	const inPx = (draw: () => void) => () => {
		doc.save().scale(POINTS);
		draw();
		doc.restore();
	};
	const isWords = (part: Part) => part.kind === 'items' && part.id === 'words';
	const words = parts.flatMap((part) => (part.kind === 'items' && part.id === 'words' ? part.items : []));
	const alt = mapWords(title, subtitle, {
		legend: legend.map(({ label }) => label),
		names: names.map(({ lines }) => lines.join(' '))
	});
	const map = inPx(() => parts.filter((part) => !isWords(part)).forEach((part) => drawPart(part, pen)));
	const heads = inPx(() => drawItems(words.filter(isTitle), pen));
	const notes = inPx(() =>
		drawItems(
			words.filter((item) => !isTitle(item)),
			pen
		)
	);
	doc.addStructure(
		doc.struct('Document', { title }, [
			doc.struct('Figure', { alt }, map),
			doc.struct('H1', {}, heads),
			doc.struct('P', {}, notes)
		])
	);
	for (const { href, x, y, size } of texts) {
		if (href) doc.link(x * POINTS, (y - size) * POINTS, 460 * POINTS, size * 1.3 * POINTS, href);
	}
}
