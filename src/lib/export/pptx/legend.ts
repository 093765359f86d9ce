/** The legend of a slide, in rows below its map: signs and words that can be edited. Points throughout. */
import type { LegendEntry } from '../../report/legend/legend-entries';
import type { Sign } from '../../report/legend/signs';
import { LINE, widthOf } from './arial';
import type { Rect } from '../rect';
import type { Point } from '../../map/scene/scene';
import { addLines, addPath } from './freeform';
import { inches } from './page';
import { ROLE } from './palette';
import { addText, type Slide } from './text';

interface Flow {
	readonly size: number;
	readonly height: number;
	readonly placed: readonly {
		readonly entry: LegendEntry;
		readonly x: number;
		readonly y: number;
		readonly width: number;
	}[];
}

const SIGN = { width: 24, gap: 4 } as const;
const AFTER = 12;
const SIZES = [9, 8.5, 8, 7.5, 7] as const;
const ROW = 1.45;

const labelOf = ({ letter, label }: LegendEntry) => (letter ? `${letter}  ${label}` : label);

/** As large as lets it stay below a share of the height it shares with the map. */
export function flowLegend(entries: readonly LegendEntry[], width: number, most: number): Flow {
	const flows = SIZES.map((size) => flowAt(entries, width, size));
	return flows.find(({ height }) => height <= most) ?? flows[flows.length - 1];
}

function flowAt(entries: readonly LegendEntry[], width: number, size: number): Flow {
	let [x, row] = [0, 0];
	const placed = entries.map((entry) => {
		const needed = SIGN.width + SIGN.gap + widthOf(labelOf(entry), entry.letter !== null) * size * 1.06 + 2;
		if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
		const at = { entry, x, y: row * size * ROW, width: Math.min(needed, width) };
		x += needed + AFTER;
		return at;
	});
	return { size, placed, height: entries.length === 0 ? 0 : (row + 1) * size * ROW };
}

export function addLegend(slide: Slide, { size, placed }: Flow, { x, y }: Pick<Rect, 'x' | 'y'>): void {
	for (const { entry, ...at } of placed) {
		const row = { x: x + at.x, y: y + at.y, width: at.width, height: size * LINE };
		const name = `Legend: ${labelOf(entry)}`;
		addSign(slide, `${name}, sign`, entry.sign, [row.x, row.y + row.height / 2]);
		const text = { ...row, x: row.x + SIGN.width + SIGN.gap, width: row.width - SIGN.width - SIGN.gap };
		addText(slide, name, text, labelOf(entry), {
			fontSize: size,
			color: ROLE.ink,
			wrap: false,
			fit: 'none',
			bold: entry.letter !== null
		});
	}
}

/** @param at the middle of its left edge */
function addSign(slide: Slide, name: string, sign: Sign, [x, y]: Point): void {
	const middle = x + SIGN.width / 2;
	switch (sign.kind) {
		case 'line':
			for (const stroke of sign.strokes)
				addLines(
					slide,
					name,
					[
						[
							[x, y],
							[x + SIGN.width, y]
						]
					],
					{ ...stroke, width: stroke.width * 0.75, dash: stroke.dash.map((part) => part * 0.75) }
				);
			return;
		case 'glyph':
			return addPath(slide, name, sign.path, {
				at: [middle - 5, y - 5],
				scale: 10 / 12,
				fill: sign.fill,
				stroke: sign.stroke,
				width: sign.width * 0.75
			});
		case 'disc': {
			const radius = sign.radius * 0.75;
			const box = { x: middle - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
			slide.addShape('ellipse', {
				...inches(box),
				objectName: name,
				...(sign.fill ? { fill: { color: sign.fill.slice(1) } } : {}),
				line: { color: sign.stroke.slice(1), width: sign.width * 0.75 }
			});
			return;
		}
		case 'area':
			slide.addShape('rect', {
				...inches({ x, y: y - 4, width: SIGN.width, height: 8 }),
				objectName: name,
				fill: { color: sign.fill.slice(1), transparency: Math.round((1 - sign.opacity) * 100) }
			});
			return;
		case 'hatch': {
			const strokes = Array.from({ length: 4 }, (_, index): Point[] => [
				[x + index * 6, y + 4],
				[x + index * 6 + 6, y - 4]
			]);
			addLines(slide, name, strokes, {
				colour: sign.colour,
				width: sign.width * 0.75,
				dash: [],
				cap: 'butt',
				opacity: 1
			});
		}
	}
}
