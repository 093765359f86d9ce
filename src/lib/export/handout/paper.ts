/** Pages that fill from the top: lines of text in styles, tables, pictures. Everything is tagged for screen readers. Points throughout. */
import PDFDocument from 'pdfkit';
import { toBlob } from 'pdfkit/output';
import type { PdfFonts } from '../pdf-fonts';
import { drawText, PLAIN, registerFonts } from '../pdf-text';
import { wrap, type Line, type Styled } from './wrap';

export interface Sheet {
	readonly width: number;
	readonly height: number;
}
export interface Style {
	readonly size: number;
	readonly colour: string;
	readonly bold?: boolean;
	/** From the left margin. */
	readonly indent?: number;
	/** Stands before the first line, in the indent. */
	readonly mark?: string;
	readonly before?: number;
	readonly after?: number;
}
type Tag = 'H1' | 'H2' | 'P' | 'LI' | 'Figure' | 'Table' | 'Note';

export const MARGIN = 54;
const FOOT = 30;
const LEADING = 1.36;

export class Paper {
	readonly doc: PDFKit.PDFDocument;
	readonly fonts: PdfFonts;
	readonly width: number;
	readonly #bottom: number;
	readonly #root: PDFKit.PDFStructureElement;
	y = MARGIN;

	constructor(
		{ width, height }: Sheet,
		fonts: PdfFonts,
		info: { readonly title: string; readonly subject: string; readonly author: string; readonly creator: string }
	) {
		this.fonts = fonts;
		this.width = width - 2 * MARGIN;
		this.#bottom = height - MARGIN - FOOT / 2;
		this.doc = new PDFDocument({
			...{ size: [width, height], margin: 0, pdfVersion: '1.7', lang: 'en', tagged: true, displayTitle: true, bufferPages: true },
			font: fonts.all[0].font as unknown as string,
			info: { Title: info.title, Subject: info.subject, Author: info.author, Creator: info.creator }
		});
		registerFonts(this.doc, fonts);
		this.#root = this.doc.struct('Document', { title: info.title });
		this.doc.addStructure(this.#root);
	}

	get left(): number {
		return this.#bottom - this.y;
	}

	/** Goes on to a new page where less than this is left of the present one. */
	ensure(height: number): void {
		if (height > this.left && this.y > MARGIN) this.newPage();
	}

	newPage(): void {
		this.doc.addPage();
		this.y = MARGIN;
	}

	/** @param keep so much must fit under its first line, or all goes on to a new page */
	text(tag: Tag, runs: readonly Styled[], style: Style, keep = 0): void {
		const { size, indent = 0, before = 0, after = size * 0.5, mark } = style;
		if (this.y > MARGIN) this.y += before;
		const lines = wrap(runs, this.width - indent, (text, bold) => this.fonts.width(text, size, bold || style.bold === true));
		// Neither the first nor the last line of a paragraph stands alone.
		this.ensure(size * LEADING * Math.min(lines.length, lines.length === 3 ? 3 : 2) + keep);
		const element = this.#begin(tag);
		lines.forEach((line, index) => {
			const isLastButOne = index === lines.length - 2 && index > 0;
			if (size * LEADING * (isLastButOne ? 2 : 1) > this.left) this.newPage();
			this.#tagged(element, tag, () => {
				if (index === 0 && mark) this.#draw({ text: mark }, MARGIN + indent - this.fonts.width(`${mark} `, size, false), style);
				this.#line(line, MARGIN + indent, style);
			});
			this.y += size * LEADING;
		});
		element.end();
		this.y += after;
	}

	/** @param draw from the upper left corner of the picture, in points */
	picture(alt: string, height: number, draw: () => void): void {
		this.ensure(height);
		const element = this.doc.struct('Figure', { alt });
		this.#root.add(element);
		this.#tagged(element, 'Figure', () => {
			this.doc.save().translate(MARGIN, this.y);
			draw();
			this.doc.restore();
		});
		element.end();
		this.y += height;
	}

	/** A row of cells side by side; heads are bold. @returns nothing; a row doesn't run over two pages */
	row(
		cells: readonly (readonly Styled[][])[],
		widths: readonly number[],
		style: Style & { readonly rule: string; readonly fill?: string }
	): void {
		const pad = 3;
		const { size } = style;
		const set = cells.map((paragraphs, index) =>
			paragraphs.flatMap((runs) => wrap(runs, widths[index] - 2 * pad, (text, bold) => this.fonts.width(text, size, bold)))
		);
		const height = Math.max(...set.map((lines) => lines.length)) * size * LEADING + 2 * pad;
		this.ensure(height);
		const element = this.#begin('P');
		this.#tagged(element, 'P', () => {
			let x = MARGIN;
			const top = this.y;
			if (style.fill)
				this.doc
					.rect(
						MARGIN,
						top,
						widths.reduce((sum, width) => sum + width, 0),
						height
					)
					.fillOpacity(1)
					.fill(style.fill);
			set.forEach((lines, index) => {
				this.y = top + pad;
				for (const line of lines) {
					this.#line(line, x + pad, style);
					this.y += size * LEADING;
				}
				x += widths[index];
			});
			this.doc
				.moveTo(MARGIN, top + height)
				.lineTo(x, top + height)
				.lineWidth(0.5)
				.strokeOpacity(1)
				.stroke(style.rule);
			this.y = top + height;
		});
		element.end();
	}

	/** @param footer of a page, counted from 1 */
	async finish(footer: (page: number, of: number) => readonly [left: string, right: string], colour: string): Promise<Blob> {
		const { start, count } = this.doc.bufferedPageRange();
		for (let index = start; index < start + count; index++) {
			this.doc.switchToPage(index);
			this.doc.markContent('Artifact');
			const [before, after] = footer(index - start + 1, count);
			const at = { ...PLAIN, y: this.doc.page.height - MARGIN + 8, size: 8, fill: colour };
			drawText(this.doc, this.fonts, { ...at, text: before, x: MARGIN });
			drawText(this.doc, this.fonts, { ...at, text: after, x: MARGIN + this.width, anchor: 'end' });
			this.doc.endMarkedContent();
		}
		this.#root.end();
		this.doc.end();
		return toBlob(this.doc);
	}

	#begin(tag: Tag): PDFKit.PDFStructureElement {
		const element = this.doc.struct(tag);
		this.#root.add(element);
		return element;
	}

	#tagged(element: PDFKit.PDFStructureElement, tag: Tag, draw: () => void): void {
		element.add(this.doc.markStructureContent(tag));
		draw();
		this.doc.endMarkedContent();
	}

	#line(line: Line, left: number, style: Style): void {
		let x = left;
		for (const piece of line) x += this.#draw(piece, x, style);
	}

	/** On the line that begins at `y`. @returns its width */
	#draw({ text, bold, href }: Styled, x: number, { size, colour, bold: allBold }: Style): number {
		const baseline = this.y + size;
		const width = drawText(this.doc, this.fonts, {
			...PLAIN,
			text,
			x,
			y: baseline,
			size,
			bold: bold === true || allBold === true,
			fill: colour
		});
		if (href) {
			this.doc
				.moveTo(x, baseline + 1.5)
				.lineTo(x + width, baseline + 1.5)
				.lineWidth(0.4)
				.strokeOpacity(1)
				.stroke(colour);
			this.doc.link(x, this.y, width, size * 1.3, href);
		}
		return width;
	}
}
