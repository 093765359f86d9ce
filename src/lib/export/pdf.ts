/** The sheet as a page: vectors, text that can be selected and searched, fonts inside, tagged for screen readers. */
import PDFDocument from 'pdfkit';
import { toBlob } from 'pdfkit/output';
import { longDay } from '../atlas/day';
import type { Composition } from './composition';
import { PdfDrawing } from './pdf-drawing';
import { PdfFonts } from './pdf-fonts';
import { registerFonts } from './pdf-text';
import type { ExportInput, Work } from './registry';
import { sheetSvg } from './svg';

/** Points to a CSS px. */
const POINTS = 72 / 96;

export async function make({ compose, atlas }: ExportInput, { signal, progress }: Work): Promise<Blob> {
	progress(0.1, 'Drawing the map');
	const composition = await compose();
	signal.throwIfAborted();
	progress(0.5, 'Setting the type');
	const svg = sheetSvg(composition);
	const fonts = await PdfFonts.load(svg);
	signal.throwIfAborted();
	progress(0.7, 'Writing the page');
	const doc = openDocument(composition, fonts, atlas.version);
	drawSheet(doc, fonts, composition, svg);
	doc.end();
	return toBlob(doc);
}

/** With one page as large as the sheet. */
function openDocument({ title, subtitle, size, day, attribution }: Composition, fonts: PdfFonts, version: string): PDFKit.PDFDocument {
	const doc = new PDFDocument({
		size: [size.width * POINTS, size.height * POINTS],
		margin: 0,
		pdfVersion: '1.7',
		lang: 'en',
		tagged: true,
		displayTitle: true,
		font: fonts.all[0].font as unknown as string,
		info: {
			Title: title,
			Subject: `${subtitle} As of ${longDay(day)}.`,
			Author: 'Isthmus',
			Keywords: attribution,
			Creator: `Isthmus, data version ${version}`
		}
	});
	registerFonts(doc, fonts);
	return doc;
}

/** Onto the page the document is at, from its upper left corner. */
export function drawSheet(
	doc: PDFKit.PDFDocument,
	fonts: PdfFonts,
	{ title, subtitle, names, legend, texts }: Composition,
	svg: string
): void {
	const sheet = new DOMParser().parseFromString(svg, 'image/svg+xml');
	const drawing = new PdfDrawing(doc, fonts, sheet);
	const part = (id: string) => sheet.getElementById(id);
	const map = [part('paper'), part('map')?.parentElement, part('frame'), part('legend'), part('code')];
	const draw = (elements: readonly (Element | null | undefined)[]) => () => {
		doc.save().scale(POINTS);
		for (const element of elements) if (element) drawing.draw(element);
		doc.restore();
	};
	const words = [...(part('words')?.children ?? [])];
	const bold = words.filter((word) => word.getAttribute('font-weight') === '600');
	const named = [...new Set(names.map(({ lines }) => lines.join(' ')))].join(', ');
	const alt = `Map: ${title}. ${subtitle} Legend: ${legend.map(({ label }) => label).join(', ')}. Named on it: ${named}.`;
	doc.addStructure(
		doc.struct('Document', { title }, [
			doc.struct('Figure', { alt }, draw(map)),
			doc.struct('H1', {}, draw(bold)),
			doc.struct('P', {}, draw(words.filter((word) => !bold.includes(word))))
		])
	);
	for (const { href, x, y, size } of texts) {
		if (href) doc.link(x * POINTS, (y - size) * POINTS, 460 * POINTS, size * 1.3 * POINTS, href);
	}
}
