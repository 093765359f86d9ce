/** The signs of a legend, drawn: in boxes of SIGN's size. Px. */
import type { Fill, Stroke } from '../../map/symbology/paint';
import type { Point } from '../../map/scene/scene';
import { linePath, transformed } from '../../map/scene/picture-frame';
import type { Sign } from '../../report/legend/signs';
import type { SheetItem } from './drawing';
import { SIGN } from './legend-flow';

export const filled = (colour: string, opacity = 1): Fill => ({ colour, opacity, evenOdd: false });
export const plainStroke = (colour: string, width: number, more: Partial<Stroke> = {}): Stroke => ({
	...{ colour, width, dash: [], cap: 'butt', join: 'miter', opacity: 1 },
	...more
});
export const strokeAlong = (d: string, stroke: Stroke): SheetItem => ({
	...{ kind: 'path', d, fill: null, stroke, opacity: 1 }
});

/** @param at the upper left corner of its box */
export function signItems(sign: Sign, [left, top]: Point): SheetItem[] {
	const { width, height } = SIGN;
	const middle = top + height / 2;
	const fill = 'fill' in sign && sign.fill ? filled(sign.fill) : null;
	switch (sign.kind) {
		case 'line':
			return sign.strokes.map((stroke) => {
				const from = left + (stroke.cap === 'round' ? 3 : 0);
				const across: Point[] = [
					[from, middle],
					[left + width, middle]
				];
				return strokeAlong(linePath(across), { ...stroke, join: 'miter' });
			});
		case 'glyph': {
			const d = transformed(sign.path, [1, 0, 0, 1, left + width / 2 - 6, middle - 6]);
			return [{ kind: 'path', d, fill, stroke: plainStroke(sign.stroke, sign.width), opacity: 1 }];
		}
		case 'disc': {
			const at: Point = [left + width / 2, middle];
			const stroke = plainStroke(sign.stroke, sign.width);
			return [{ kind: 'circle', at, radius: sign.radius, fill, stroke, opacity: 1 }];
		}
		case 'area': {
			const box = { x: left, y: top + 1, width, height: height - 2 };
			const area = filled(sign.fill, sign.opacity);
			return [{ kind: 'rect', box, radius: 0, fill: area, stroke: null, opacity: 1 }];
		}
		case 'hatch': {
			const lines: string[] = [];
			for (let x = -height; x < width; x += sign.spacing) {
				// From the foot to the head of the box, cut off at its sides.
				const [x0, x1] = [Math.max(x, 0), Math.min(x + height, width)];
				const foot: Point = [left + x0, top + height - (x0 - x)];
				lines.push(linePath([foot, [left + x1, top + height - (x1 - x)]]));
			}
			return [strokeAlong(lines.join(''), plainStroke(sign.colour, sign.width))];
		}
	}
}
