/**
 * Pages that fill from the top: lines of text in styles, tables, pictures. Everything is tagged for screen
 * readers. Points throughout.
 */
import { toBlob } from 'pdfkit/output';
import type { PdfFonts } from '../pdf/pdf-fonts';
import { drawText, PLAIN } from '../pdf/pdf-text';
import type { SheetLook } from '../sheet/sheet-theme';
import { heightKept, LEADING, PAD, setRow, type Cell, type Row, type SetRow } from './rows';
import { wrap, type Line, type Styled } from './wrap';

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
type Tag = 'H1' | 'H2' | 'P' | 'LI' | 'Figure' | 'Table' | 'TH' | 'TD' | 'Note';

export const MARGIN = 54;
const FOOT = 30;

/** Of prose, points: a longer line is hard to follow. */
const LONGEST_LINE = 540;

/** Of a table. */
interface Head {
	readonly cells: readonly Cell[];
	/** Of the lines on the map that the columns are about. */
	readonly colours: readonly (string | undefined)[];
}

export class Paper {
	readonly doc: PDFKit.PDFDocument;
	readonly fonts: PdfFonts;
	readonly look: SheetLook;
	readonly width: number;
	readonly #bottom: number;
	readonly #root: PDFKit.PDFStructureElement;
	y = MARGIN;

	/** @param doc at its first page, all of which this fills @param root to hold what is written */
	constructor(doc: PDFKit.PDFDocument, fonts: PdfFonts, look: SheetLook, root: PDFKit.PDFStructureElement) {
		this.doc = doc;
		this.fonts = fonts;
		this.look = look;
		this.width = doc.page.width - 2 * MARGIN;
		this.#bottom = doc.page.height - MARGIN - FOOT / 2;
		this.#root = root;
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
		this.#beside(() => this.doc.rect(0, 0, width, height).fillOpacity(1).fill(this.look.paper));
	}

	/** @param keep so much must fit under its first line, or all goes on to a new page */
	text(tag: Tag, runs: readonly Styled[], style: Style, keep = 0): void {
		const { size, indent = 0, before = 0, after = size * 0.5, mark } = style;
		if (this.y > MARGIN) this.y += before;
		const lines = wrap(runs, Math.min(this.width, LONGEST_LINE) - indent, (text, bold) =>
			this.fonts.width(text, size, bold || style.bold === true)
		);
		// Neither the first nor the last line of a paragraph stands alone.
		this.ensure(size * LEADING * Math.min(lines.length, lines.length === 3 ? 3 : 2) + keep);
		const element = this.#begin(tag);
		lines.forEach((line, index) => {
			const isLastButOne = index === lines.length - 2 && index > 0;
			if (size * LEADING * (isLastButOne ? 2 : 1) > this.left) this.newPage();
			this.#tagged(element, tag, () => {
				if (index === 0 && mark)
					this.#draw({ text: mark }, MARGIN + indent - this.fonts.width(`${mark} `, size, false), style);
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

	/**
	 * The head is written again on every page that the table goes on to; no row runs over two pages, and none
	 * that heads a group stands at the foot of one.
	 */
	table({ cells, colours }: Head, rows: readonly Row[], widths: readonly number[], size: number): void {
		const whole = [widths.reduce((sum, width) => sum + width, 0)];
		const columns = ({ isGroup }: Row) => (isGroup ? whole : widths);
		const measure = (text: string, bold: boolean) => this.fonts.width(text, size, bold);
		const head = setRow({ cells, isGroup: false }, widths, size, measure);
		const set = rows.map((row) => setRow(row, columns(row), size, measure));
		const table = this.#begin('Table');
		this.ensure(head.height + heightKept(set, 0));
		this.#row(head, widths, size, { table, tag: 'TH', colours });
		set.forEach((row, index) => {
			if (heightKept(set, index) > this.left) {
				this.newPage();
				this.#row(head, widths, size, { table: null, tag: 'TH', colours });
			}
			this.#row(row, columns(row), size, { table, tag: row.isGroup ? 'TH' : 'TD', colours: [] });
		});
		table.end();
	}

	/** @param table null for a head that is written again, which nobody wants to hear again */
	#row(
		{ lines, height, isGroup }: SetRow,
		widths: readonly number[],
		size: number,
		{
			table,
			tag,
			colours
		}: { table: PDFKit.PDFStructureElement | null; tag: 'TH' | 'TD'; colours: Head['colours'] }
	): void {
		const { ink, rule, sunk } = this.look;
		const top = this.y;
		const lefts = widths.map(
			(_, index) => MARGIN + widths.slice(0, index).reduce((sum, width) => sum + width, 0)
		);
		const right = lefts[lefts.length - 1] + widths[widths.length - 1];
		const isHead = tag === 'TH' && !isGroup;
		this.#beside(() => {
			if (tag === 'TH')
				this.doc
					.rect(MARGIN, top, right - MARGIN, height)
					.fillOpacity(1)
					.fill(sunk);
			this.doc.lineWidth(0.5).strokeOpacity(1);
			this.doc
				.moveTo(MARGIN, top + height)
				.lineTo(right, top + height)
				.stroke(isHead ? ink : rule);
			colours.forEach((colour, index) => {
				if (!colour) return;
				this.doc.lineWidth(2.5).moveTo(lefts[index] + PAD, top + height - 1.25);
				this.doc.lineTo(lefts[index] + widths[index] - PAD, top + height - 1.25).stroke(colour);
			});
		});
		const row = table && this.doc.struct('TR');
		if (row) table.add(row);
		lines.forEach((cell, index) => {
			const draw = () => {
				this.y = top + PAD;
				for (const line of cell) {
					this.#line(line, lefts[index] + PAD, { size, colour: ink });
					this.y += size * LEADING;
				}
			};
			if (!row) return this.#beside(draw);
			// The first cell of a row says what the row is about.
			const kind = isHead
				? { tag, scope: 'Column' }
				: index === 0
					? { tag: 'TH' as const, scope: 'Row' }
					: { tag, scope: undefined };
			const element = this.doc.struct(kind.tag, kind.scope ? ({ scope: kind.scope } as object) : {});
			row.add(element);
			this.#tagged(element, kind.tag, draw);
			element.end();
		});
		row?.end();
		this.y = top + height;
	}

	/** @param footer of a page, counted from 1 @param from the first page that has one */
	async finish(
		footer: (page: number, of: number) => readonly [left: string, right: string],
		from = 1
	): Promise<Blob> {
		const { start, count } = this.doc.bufferedPageRange();
		for (let index = start + from - 1; index < start + count; index++) {
			this.doc.switchToPage(index);
			this.#beside(() => {
				const [before, after] = footer(index - start + 1, count);
				const at = { ...PLAIN, y: this.doc.page.height - MARGIN + 8, size: 8, fill: this.look.inkSoft };
				drawText(this.doc, this.fonts, { ...at, text: before, x: MARGIN });
				drawText(this.doc, this.fonts, { ...at, text: after, x: MARGIN + this.width, anchor: 'end' });
			});
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

	/** What is seen and not read out. */
	#beside(draw: () => void): void {
		this.doc.markContent('Artifact');
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
