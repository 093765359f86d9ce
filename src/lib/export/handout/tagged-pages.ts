/**
 * Pages of a PDF that fill from the top. What is written on them is tagged for screen readers, or marked as
 * nothing to be read out. Points throughout.
 */
import { toBlob } from 'pdfkit/output';
import type { PdfFonts } from '../pdf/pdf-fonts';
import { drawText, PLAIN } from '../pdf/pdf-text';
import type { SheetLook } from '../sheet/sheet-theme';
import type { StyledLine, Styled } from './wrap';

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
export type Tag = 'H1' | 'H2' | 'P' | 'LI' | 'Figure' | 'Table' | 'TH' | 'TD' | 'Note';

export const MARGIN = 54;
const FOOT = 30;

export class TaggedPages {
	readonly doc: PDFKit.PDFDocument;
	readonly fonts: PdfFonts;
	readonly look: SheetLook;
	readonly width: number;
	readonly #bottom: number;
	readonly root: PDFKit.PDFStructureElement;
	y = MARGIN;

	/** @param doc at its first page, all of which this fills @param root to hold what is written */
	constructor(doc: PDFKit.PDFDocument, fonts: PdfFonts, look: SheetLook, root: PDFKit.PDFStructureElement) {
		this.doc = doc;
		this.fonts = fonts;
		this.look = look;
		this.width = doc.page.width - 2 * MARGIN;
		this.#bottom = doc.page.height - MARGIN - FOOT / 2;
		this.root = root;
		doc.addStructure(root);
		this.#paint();
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
		this.#paint();
	}

	#paint(): void {
		const { width, height } = this.doc.page;
		this.beside(() => this.doc.rect(0, 0, width, height).fillOpacity(1).fill(this.look.paper));
	}

	/** @param footer of a page, counted from 1 @param from the first page that has one */
	async finish(
		footer: (page: number, of: number) => readonly [left: string, right: string],
		from = 1
	): Promise<Blob> {
		const { start, count } = this.doc.bufferedPageRange();
		for (let index = start + from - 1; index < start + count; index++) {
			this.doc.switchToPage(index);
			this.beside(() => {
				const [before, after] = footer(index - start + 1, count);
				const at = { ...PLAIN, y: this.doc.page.height - MARGIN + 8, size: 8, fill: this.look.inkSoft };
				drawText(this.doc, this.fonts, { ...at, text: before, x: MARGIN });
				drawText(this.doc, this.fonts, { ...at, text: after, x: MARGIN + this.width, anchor: 'end' });
			});
		}
		this.root.end();
		this.doc.end();
		return toBlob(this.doc);
	}

	begin(tag: Tag): PDFKit.PDFStructureElement {
		const element = this.doc.struct(tag);
		this.root.add(element);
		return element;
	}

	tagged(element: PDFKit.PDFStructureElement, tag: Tag, draw: () => void): void {
		element.add(this.doc.markStructureContent(tag));
		draw();
		this.doc.endMarkedContent();
	}

	/** What is seen and not read out. */
	beside(draw: () => void): void {
		this.doc.markContent('Artifact');
		draw();
		this.doc.endMarkedContent();
	}

	line(line: StyledLine, left: number, style: Style): void {
		let x = left;
		for (const piece of line) x += this.draw(piece, x, style);
	}

	/** On the line that begins at `y`. @returns its width */
	draw({ text, bold, href }: Styled, x: number, { size, colour, bold: allBold }: Style): number {
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
