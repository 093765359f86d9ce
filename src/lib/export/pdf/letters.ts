/** Words as letters of fonts: where each run of them stands, and their outlines. */
import type { Words } from '../sheet/draw';
import type { PdfFonts, Run } from './pdf-fonts';

export interface PlacedRun {
	readonly run: Run;
	/** Of its left end from the anchor, along the baseline. */
	readonly at: number;
}

/** @returns the runs from the left, and the width of all */
export function placedRuns(
	fonts: PdfFonts,
	{ text, size, bold, spacing, anchor }: Words
): { readonly runs: readonly PlacedRun[]; readonly width: number } {
	const runs = fonts.runs(text, bold);
	const widths = runs.map((run) => fonts.width(run.text, size, bold, spacing));
	// Space after the last letter isn't part of a text.
	const width = widths.reduce((sum, part) => sum + part, 0) - spacing;
	let at = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
	const placed = runs.map((run, index) => {
		const here = { run, at };
		at += widths[index];
		return here;
	});
	return { runs: placed, width };
}

/** What takes up outlines: a page of a document, or a canvas. */
export interface OutlineSink {
	moveTo(x: number, y: number): unknown;
	lineTo(x: number, y: number): unknown;
	quadraticCurveTo(cx: number, cy: number, x: number, y: number): unknown;
	bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): unknown;
	closePath(): unknown;
}

/** Adds the outlines of a run's letters to the path under way. */
export function outline(
	sink: OutlineSink,
	{ run: { font, text }, at: left }: PlacedRun,
	{ size, spacing }: Pick<Words, 'size' | 'spacing'>
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
			if (command === 'moveTo') sink.moveTo(points[0], points[1]);
			else if (command === 'lineTo') sink.lineTo(points[0], points[1]);
			else if (command === 'quadraticCurveTo')
				sink.quadraticCurveTo(points[0], points[1], points[2], points[3]);
			else if (command === 'bezierCurveTo')
				sink.bezierCurveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
			else sink.closePath();
		}
		pen += xAdvance * unit + spacing;
	}
}
