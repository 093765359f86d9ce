/**
 * Text of a document: real letters in their fonts, and round them, where a map needs it, a halo of outlines.
 */
import type { PdfFonts } from './pdf-fonts';

export interface PdfText {
	readonly text: string;
	/** Baseline at the anchor. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly fill: string;
	readonly opacity: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Between letters. */
	readonly spacing: number;
	/** Degrees clockwise about the anchor. */
	readonly angle: number;
	readonly halo: { readonly colour: string; readonly width: number } | null;
}

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
export function drawText(doc: PDFKit.PDFDocument, fonts: PdfFonts, of: PdfText): number {
	const { text, x, y, size, bold, fill, opacity, anchor, spacing, angle, halo } = of;
	const runs = fonts.runs(text, bold);
	const widths = runs.map((run) => fonts.width(run.text, size, bold, spacing));
	// Space after the last letter isn't part of a text.
	const width = widths.reduce((sum, part) => sum + part, 0) - spacing;
	const left = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
	doc.save().translate(x, y).rotate(angle);
	if (halo) {
		doc.lineWidth(halo.width).lineJoin('round').strokeColor(halo.colour).strokeOpacity(opacity);
		let at = left;
		for (const [index, run] of runs.entries()) {
			outline(doc, run.font, run.text, at, size, spacing);
			at += widths[index];
		}
		doc.stroke();
	}
	doc.fillColor(fill).fillOpacity(opacity);
	let at = left;
	for (const [index, run] of runs.entries()) {
		doc.font(run.name, size);
		doc.text(run.text, at, 0, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
		at += widths[index];
	}
	doc.restore();
	return width;
}

type Font = PdfFonts['all'][number]['font'];

/** Adds the outlines of letters to the path under way. */
function outline(
	doc: PDFKit.PDFDocument,
	font: Font,
	text: string,
	left: number,
	size: number,
	spacing: number
): void {
	const { glyphs, positions } = font.layout(text);
	const unit = size / font.unitsPerEm;
	let pen = left;
	for (const [index, glyph] of glyphs.entries()) {
		const { xOffset, yOffset, xAdvance } = positions[index];
		const at = (x: number, y: number): [number, number] => [
			pen + (x + xOffset) * unit,
			-(y + yOffset) * unit
		];
		for (const { command, args } of glyph.path.commands) {
			const points = Array.from({ length: args.length / 2 }, (_, i) =>
				at(args[2 * i], args[2 * i + 1])
			).flat();
			if (command === 'moveTo') doc.moveTo(points[0], points[1]);
			else if (command === 'lineTo') doc.lineTo(points[0], points[1]);
			else if (command === 'quadraticCurveTo')
				doc.quadraticCurveTo(points[0], points[1], points[2], points[3]);
			else if (command === 'bezierCurveTo')
				doc.bezierCurveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
			else doc.closePath();
		}
		pen += xAdvance * unit + spacing;
	}
}
