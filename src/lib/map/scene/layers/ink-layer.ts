/** What is drawn by hand: strokes, heads of arrows, words. */
import type { Ink } from '../../../view/ink';
import { INK_STYLES, INK_TEXT } from '../../symbology/mark-styles';
import { strokeIn, type Stroke } from '../../symbology/paint';
import { INK_SYMBOLS } from '../../symbology/reader-symbols';
import type { MapTheme } from '../../symbology/theme';
import { inkHeads, inkLines, inkTexts } from '../ink';
import { linePath, transformed, type Matrix, type PictureFrame } from '../picture-frame';
import { REACH, type NameItem, type PathItem, type Point } from '../scene';

const { pen, highlight, head, text } = INK_SYMBOLS;

export const inkItems = (
	theme: MapTheme,
	frame: PictureFrame,
	ink: readonly Ink[]
): (PathItem | NameItem)[] => [
	...inkLines(ink).flatMap(({ kind, colour: name, line }): PathItem[] => {
		const d = linePath(line.map((at) => frame.at(at)));
		const item = (stroke: Stroke | null): PathItem => ({ kind: 'path', d, fill: null, stroke, opacity: 1 });
		const stroke = (width: number, opacity: number): Stroke => ({
			...{
				colour: theme.pens[name],
				width: width * theme.scale,
				dash: [],
				cap: 'round',
				join: 'round',
				opacity
			}
		});
		if (kind === 'highlight') return [item(stroke(highlight.width, highlight.opacity))];
		return [item(strokeIn(theme, INK_STYLES.casing, theme.scale)), item(stroke(pen.width, 1))];
	}),
	...inkHeads(ink).flatMap(({ at: position, bearing, colour }): PathItem[] => {
		const at = frame.at(position);
		if (!frame.isNear(at, REACH)) return [];
		const fill = { colour: theme.pens[colour], opacity: 1, evenOdd: false };
		const d = transformed(head.path, headMatrix(at, bearing, theme.scale));
		return [
			{ kind: 'path', d, fill, stroke: strokeIn(theme, INK_STYLES.head, 1), opacity: 1, strokeFirst: true }
		];
	}),
	...inkTexts(ink).map(({ at: position, text: words, colour }): NameItem => {
		const [x, y] = frame.at(position);
		const size = text.size * theme.scale;
		return {
			...{
				kind: 'name',
				role: 'mark',
				lines: [words],
				at: [x, y + INK_TEXT.baseline * size],
				anchor: 'middle'
			},
			...{ angle: 0, size, bold: true, colour: theme.pens[colour], spacing: 0, opacity: 1, curve: null },
			halo: { colour: theme.halo, width: INK_TEXT.halo * theme.scale }
		};
	})
];

/** The middle of the head's box comes to the point, turned clockwise. */
function headMatrix([x, y]: Point, bearing: number, scale: number): Matrix {
	const factor = (head.size / head.box) * scale;
	const turn = (bearing * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn) * factor, Math.sin(turn) * factor];
	const middle = head.box / 2;
	return [cos, sin, -sin, cos, x - (cos - sin) * middle, y - (sin + cos) * middle];
}
