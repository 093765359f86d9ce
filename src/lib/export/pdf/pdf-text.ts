/**
 * Text of a document: real letters in their fonts, and round them, where a map needs it, a halo of outlines.
 */
import type { Words } from '../sheet/draw';
import { outline, placedRuns } from './letters';
import type { PdfFonts } from './pdf-fonts';

export const PLAIN = { bold: false, opacity: 1, anchor: 'start', spacing: 0, angle: 0, halo: null } as const;

export function registerFonts(doc: PDFKit.PDFDocument, fonts: PdfFonts): void {
	for (const { name, font } of fonts.all) {
		doc.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
		if (name !== 'arabic') continue;
		doc.font(name);
		tellLettersApart((doc as unknown as { _font: Embedded })._font);
	}
}

/** What the library keeps of a font in a document. */
interface Embedded {
	readonly font: {
		readonly _glyphs: Record<number, unknown>;
		getGlyph: (id: number, codePoints?: number[]) => unknown;
	};
	readonly subset: { readonly glyphs: number[]; includeGlyph: (glyph: number) => number };
	readonly layout: (
		text: string,
		features: unknown
	) => { readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[] };
	encode: (text: string, features: unknown) => unknown;
}

/**
 * Arabic letters are drawn of shapes and dots that several of them share, and a document says of each glyph
 * which letter it is: so a glyph is taken into it once for each letter that it is part of, or what is copied
 * and searched would be other words.
 */
function tellLettersApart(font: Embedded): void {
	const { subset, font: drawn } = font;
	// A glyph that is kept knows the first letter alone that it was drawn for.
	const getGlyph = Object.getPrototypeOf(drawn).getGlyph as Embedded['font']['getGlyph'];
	const kept = new Map<string, unknown>();
	drawn.getGlyph = (id, codePoints = []) => {
		const key = `${id}: ${codePoints.join(' ')}`;
		delete drawn._glyphs[id];
		const glyph = kept.get(key) ?? getGlyph.call(drawn, id, codePoints);
		kept.set(key, glyph);
		return glyph;
	};
	const encode = font.encode.bind(font);
	const known = new Map<string, number>();
	font.encode = (text, features) => {
		const queue = [...font.layout(text, features).glyphs];
		subset.includeGlyph = (id) => {
			const key = `${id}: ${queue.shift()?.codePoints.join(' ')}`;
			const taken = known.get(key) ?? subset.glyphs.push(id) - 1;
			known.set(key, taken);
			return taken;
		};
		try {
			return encode(text, features);
		} finally {
			// Parts of glyphs are looked up when the file is written, by the library's own way.
			delete (subset as Partial<Embedded['subset']>).includeGlyph;
		}
	};
}

/** @returns the width of the text */
export function drawText(doc: PDFKit.PDFDocument, fonts: PdfFonts, words: Words): number {
	const { x, y, size, fill, opacity, spacing, angle, halo } = words;
	const { runs, width } = placedRuns(fonts, words);
	doc.save().translate(x, y).rotate(angle);
	if (halo) {
		doc.lineWidth(halo.width).lineJoin('round').strokeColor(halo.colour).strokeOpacity(opacity);
		for (const placed of runs) outline(doc, placed, words);
		doc.stroke();
	}
	doc.fillColor(fill).fillOpacity(opacity);
	for (const { run, at } of runs) {
		doc.font(run.name, size);
		doc.text(run.text, at, 0, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
	}
	doc.restore();
	return width;
}
