/** Draws on a page of a document: outlines as vectors, words as text. In the units the page is at. */
import type { Point } from '../../map/scene/scene';
import type { Hatch, Stroke } from '../../map/symbology/paint';
import { hatchLines, type Outline, type Paint, type Pen, type Words } from '../sheet/draw';
import type { Size } from '../sheet/presets';
import type { PdfFonts } from './pdf-fonts';
import { drawText } from './pdf-text';

export class PdfPen implements Pen {
	readonly #doc: PDFKit.PDFDocument;
	readonly #fonts: PdfFonts;
	/** Where it draws, for a hatch to fill. */
	#room: Size;

	constructor(doc: PDFKit.PDFDocument, fonts: PdfFonts) {
		this.#doc = doc;
		this.#fonts = fonts;
		this.#room = doc.page;
	}

	within([x, y]: Point, size: Size, draw: () => void): void {
		const outer = this.#room;
		this.#room = size;
		this.#doc.save().translate(x, y).rect(0, 0, size.width, size.height).clip();
		draw();
		this.#doc.restore();
		this.#room = outer;
	}

	shape(outline: Outline, { fill, stroke, opacity, strokeFirst }: Paint): void {
		const doc = this.#doc;
		const rule = (fill?.evenOdd ? 'even-odd' : 'non-zero') as PDFKit.Mixins.RuleValue;
		const filling = () => {
			if (!fill) return;
			this.#trace(outline);
			if (typeof fill.colour === 'string') doc.fillOpacity(opacity * fill.opacity).fill(fill.colour, rule);
			else {
				doc.clip(rule);
				this.#hatch(fill.colour, opacity * fill.opacity);
			}
		};
		doc.save();
		if (!strokeFirst) filling();
		doc.restore();
		doc.save();
		if (stroke) this.#stroke(outline, stroke, opacity);
		if (strokeFirst) filling();
		doc.restore();
	}

	picture(url: string, { width, height }: Size): void {
		this.#doc.image(bytesOf(url) as unknown as PDFKit.Mixins.ImageSrc, 0, 0, { width, height });
	}

	words(words: Words): number {
		return drawText(this.#doc, this.#fonts, words);
	}

	#trace(outline: Outline): void {
		const doc = this.#doc;
		switch (outline.kind) {
			case 'path':
				doc.path(outline.d);
				return;
			case 'circle':
				doc.circle(...outline.at, outline.radius);
				return;
			case 'rect': {
				const { x, y, width, height } = outline.box;
				if (outline.radius > 0) doc.roundedRect(x, y, width, height, outline.radius);
				else doc.rect(x, y, width, height);
			}
		}
	}

	#stroke(outline: Outline, { colour, width, dash, cap, join, opacity }: Stroke, whole: number): void {
		const doc = this.#doc;
		doc.lineWidth(width).lineCap(cap).lineJoin(join);
		// The library's own wants no dash of length 0, which with round caps is a dot.
		if (dash.length > 0)
			(doc as unknown as { addContent: (content: string) => void }).addContent(`[${dash.join(' ')}] 0 d`);
		this.#trace(outline);
		doc.strokeOpacity(whole * opacity).stroke(colour);
	}

	/** Over all of the room, of which the clip leaves some. */
	#hatch(hatch: Hatch, opacity: number): void {
		this.#doc.lineWidth(hatch.width).strokeOpacity(opacity);
		for (const [from, to] of hatchLines(hatch, { x: 0, y: 0, ...this.#size }))
			this.#doc.moveTo(...from).lineTo(...to);
		this.#doc.stroke(hatch.colour);
	}

	get #size(): Size {
		return { width: this.#room.width, height: this.#room.height };
	}
}

/** Of a data URL in base64. */
function bytesOf(url: string): Uint8Array {
	return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
