/** What is written on pages: lines of text in styles, tables, pictures. Points throughout. */
import { LEADING, heightKept, PAD, setRow, type Cell, type Row, type SetRow } from './rows';
import { MARGIN, TaggedPages, type Style, type Tag } from './tagged-pages';
import { wrap, type Styled } from './wrap';

/** Of prose, points: a longer line is hard to follow. */
const LONGEST_LINE = 540;

/** Of a table. */
interface Head {
	readonly cells: readonly Cell[];
	/** Of the lines on the map that the columns are about. */
	readonly colours: readonly (string | undefined)[];
}

export class Paper extends TaggedPages {
	/** @param keep so much must fit under its first line, or all goes on to a new page */
	text(tag: Tag, runs: readonly Styled[], style: Style, keep = 0): void {
		const { size, indent = 0, before = 0, after = size * 0.5, mark } = style;
		if (this.y > MARGIN) this.y += before;
		const lines = wrap(runs, Math.min(this.width, LONGEST_LINE) - indent, (text, bold) =>
			this.fonts.width(text, size, bold || style.bold === true)
		);
		// Neither the first nor the last line of a paragraph stands alone.
		this.ensure(size * LEADING * Math.min(lines.length, lines.length === 3 ? 3 : 2) + keep);
		const element = this.begin(tag);
		lines.forEach((line, index) => {
			const isLastButOne = index === lines.length - 2 && index > 0;
			if (size * LEADING * (isLastButOne ? 2 : 1) > this.left) this.newPage();
			this.tagged(element, tag, () => {
				if (index === 0 && mark)
					this.draw({ text: mark }, MARGIN + indent - this.fonts.width(`${mark} `, size, false), style);
				this.line(line, MARGIN + indent, style);
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
		this.root.add(element);
		this.tagged(element, 'Figure', () => {
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
		const table = this.begin('Table');
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
		this.beside(() => {
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
					this.line(line, lefts[index] + PAD, { size, colour: ink });
					this.y += size * LEADING;
				}
			};
			if (!row) return this.beside(draw);
			// The first cell of a row says what the row is about.
			const kind = isHead
				? { tag, scope: 'Column' }
				: index === 0
					? { tag: 'TH' as const, scope: 'Row' }
					: { tag, scope: undefined };
			const element = this.doc.struct(kind.tag, kind.scope ? ({ scope: kind.scope } as object) : {});
			row.add(element);
			this.tagged(element, kind.tag, draw);
			element.end();
		});
		row?.end();
		this.y = top + height;
	}
}
