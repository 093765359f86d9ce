/**
 * Draws a drawing with a pen: the one way from data to outlines, pictures and words for all that draw them
 * one after the other, as documents and pixels are.
 */
import type { Item, LineItem, NameItem, PathItem, Point } from '../../map/scene/scene';
import { linePath } from '../../map/scene/picture-frame';
import type { Hatch } from '../../map/symbology/paint';
import { LINE_HEIGHT } from '../../map/symbology/text-styles';
import type { Part, SheetItem, TextItem } from './drawing';
import type { Size } from './presets';
import type { Rect } from '../rect';

/** An outline to be filled, stroked, or both. `d`: a path of SVG. */
export type Outline =
	| { readonly kind: 'path'; readonly d: string }
	| { readonly kind: 'circle'; readonly at: Point; readonly radius: number }
	| { readonly kind: 'rect'; readonly box: Rect; readonly radius: number };

export type Paint = Pick<PathItem, 'fill' | 'stroke' | 'opacity' | 'strokeFirst'>;

/** Letters of one look on one line. */
export interface Words {
	readonly text: string;
	/** Baseline at the anchor. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	/** #rrggbb */
	readonly fill: string;
	readonly opacity: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Between letters. */
	readonly spacing: number;
	/** Degrees clockwise about the anchor. */
	readonly angle: number;
	readonly halo: NameItem['halo'];
}

/** Draws over what it drew before, in px from the corner of what it is within. */
export interface Pen {
	/** @param draw what is moved to a point and cut off at the edges of a size */
	within(at: Point, size: Size, draw: () => void): void;
	shape(outline: Outline, paint: Paint): void;
	/** @param url a data URL in base64 */
	picture(url: string, size: Size): void;
	/** @returns the width of the words, px */
	words(words: Words): number;
}

export function drawPart(part: Part, pen: Pen): void {
	if (part.kind === 'items') return drawItems(part.items, pen);
	for (const { at, scene } of part.maps)
		pen.within(at, scene, () => {
			for (const { items } of scene.layers) for (const item of items) drawItem(item, scene, pen);
		});
}

export function drawItems(items: readonly SheetItem[], pen: Pen): void {
	for (const item of items) drawItem(item, NOWHERE, pen);
}
/** The land alone is as large as its map. */
const NOWHERE: Size = { width: 0, height: 0 };

function drawItem(item: Item | SheetItem, map: Size, pen: Pen): void {
	switch (item.kind) {
		case 'land': {
			const fill = { colour: item.colour, opacity: 1, evenOdd: false };
			const box = { x: 0, y: 0, width: map.width, height: map.height };
			pen.shape({ kind: 'rect', box, radius: 0 }, { fill, stroke: null, opacity: 1 });
			if (item.relief) pen.picture(item.relief, map);
			return;
		}
		case 'path':
		case 'circle':
		case 'rect':
			return pen.shape(item, item);
		case 'line':
			return drawLine(item, pen);
		case 'name':
			return drawName(item, pen);
		case 'text':
			return drawText(item, pen);
		case 'symbol':
			for (const shape of item.shapes) pen.shape(shape, shape);
			return;
		case 'badge':
			pen.shape(item.disc, item.disc);
			return drawName(item.letter, pen);
	}
}

const drawLine = ({ points, stroke, opacity }: LineItem, pen: Pen): void =>
	pen.shape({ kind: 'path', d: linePath(points) }, { fill: null, stroke, opacity });

function drawName({ lines, at: [x, y], colour, curve, ...look }: NameItem, pen: Pen): void {
	const words = { ...look, fill: colour };
	if (curve) {
		const [[x0, y0], [x1, y1], [x2, y2]] = curve;
		// Names bend so little that they may stand straight, and stay one text to select.
		const angle = (Math.atan2(y2 - y0, x2 - x0) * 180) / Math.PI;
		const middle = { x: (x0 + 2 * x1 + x2) / 4, y: (y0 + 2 * y1 + y2) / 4 };
		pen.words({ ...words, ...middle, text: lines[0], anchor: 'middle', angle });
	} else
		for (const [index, text] of lines.entries())
			pen.words({ ...words, text, x, y: y + index * LINE_HEIGHT * look.size, angle: 0 });
}

function drawText({ lines, size, anchor, halo }: TextItem, pen: Pen): void {
	for (const { at, spans } of lines) {
		let [x] = at;
		for (const { text, bold, colour } of spans)
			x += pen.words({
				...{ text, x, y: at[1], size, bold, fill: colour, opacity: 1 },
				...{ anchor, spacing: 0, angle: 0, halo }
			});
	}
}

/** Lines aslant over a box, from lower left to upper right, so far apart as the hatch says. */
export function hatchLines({ spacing }: Hatch, { x, y, width, height }: Rect): (readonly [Point, Point])[] {
	const lines: (readonly [Point, Point])[] = [];
	for (let left = x - height; left < x + width; left += spacing * Math.SQRT2)
		lines.push([
			[left, y + height],
			[left + height, y]
		]);
	return lines;
}
