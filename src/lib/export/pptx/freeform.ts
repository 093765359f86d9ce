/**
 * Outlines and polylines as freeform shapes: each can be bent, coloured and moved in PowerPoint. Points
 * throughout.
 */
import type PptxGenJS from 'pptxgenjs';
import svgpath from 'svgpath';
import type { Point } from '../../map/scene/scene';
import type { Rect } from '../rect';
import { inches } from './page';
import type { Slide } from './text';

export interface Stroke {
	/** `#rrggbb` */
	readonly colour: string;
	readonly width: number;
	/** Points, as the line is drawn; empty for a whole line. */
	readonly dash: readonly number[];
	readonly cap: 'butt' | 'round';
	readonly opacity: number;
}

type ShapePoint = NonNullable<PptxGenJS.ShapeProps['points']>[number];

/** Several lines of one style are one shape. */
export function addLines(
	slide: Slide,
	name: string,
	lines: readonly (readonly Point[])[],
	stroke: Stroke
): void {
	const all = lines.flat();
	const box = boxOf(all);
	slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
		...inches(box),
		objectName: name,
		points: lines.flatMap((line) =>
			line.map(([x, y], index): ShapePoint => ({
				x: (x - box.x) / 72,
				y: (y - box.y) / 72,
				moveTo: index === 0
			}))
		),
		line: lineOf(stroke)
	});
}

/** Read by `tidy.ts`, which writes what the library has no words for. */
export const lineOf = ({ colour, width, dash, cap, opacity }: Stroke): PptxGenJS.ShapeLineProps => ({
	color: colour.slice(1),
	width: Math.round(width * 100) / 100,
	...(opacity < 1 ? { transparency: Math.round((1 - opacity) * 100) } : {}),
	dashType: dashName(dash, width, cap) as PptxGenJS.ShapeLineProps['dashType']
});

/**
 * Dashes of any length, in thousandths of a percent of the line's width, and the cap: "custom:7000,1000;rnd".
 */
function dashName(dash: readonly number[], width: number, cap: Stroke['cap']): string {
	if (dash.length === 0) return 'solid';
	const even = dash.length % 2 === 0 ? dash : [...dash, ...dash];
	// A dot is a dash of no length under round caps.
	const parts = even.map((part) => Math.max(1000, Math.round((part / width) * 100_000)));
	return `custom:${parts.join(',')};${cap === 'round' ? 'rnd' : 'flat'}`;
}

/** A path of SVG, `scale` times as large, with its origin at a point. */
export function addPath(
	slide: Slide,
	name: string,
	path: string,
	{
		at: [left, top],
		scale,
		fill,
		stroke,
		width
	}: { at: Point; scale: number; fill: string | null; stroke: string; width: number }
): void {
	const points: ShapePoint[] = [];
	const all: Point[] = [];
	const at = (x: number, y: number) => ({ x: left + x * scale, y: top + y * scale });
	svgpath(path)
		.abs()
		.unshort()
		.unarc()
		.iterate(([command, ...numbers], _, x, y) => {
			const [c, to] = [numbers as number[], at(...target(command, numbers as number[], x, y))];
			if (command === 'Z') return void points.push({ close: true });
			all.push([to.x, to.y]);
			if (command === 'C')
				points.push({ ...to, curve: { type: 'cubic', ...control(at(c[0], c[1]), at(c[2], c[3])) } });
			else points.push({ ...to, moveTo: command === 'M' });
		});
	const box = boxOf(all);
	slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
		...inches(box),
		objectName: name,
		points: points.map((point) => inShape(point, box)),
		...(fill ? { fill: { color: fill.slice(1) } } : {}),
		line: { color: stroke.slice(1), width }
	});
}

function target(command: string, numbers: readonly number[], x: number, y: number): [number, number] {
	if (command === 'H') return [numbers[0], y];
	if (command === 'V') return [x, numbers[0]];
	return command === 'Z' ? [x, y] : [numbers[numbers.length - 2], numbers[numbers.length - 1]];
}
const control = (first: { x: number; y: number }, second: { x: number; y: number }) => ({
	x1: first.x,
	y1: first.y,
	x2: second.x,
	y2: second.y
});

function inShape(point: ShapePoint, { x, y }: Rect): ShapePoint {
	if ('close' in point) return point;
	const moved = { ...point, x: (Number(point.x) - x) / 72, y: (Number(point.y) - y) / 72 };
	if (!('curve' in point) || point.curve?.type !== 'cubic') return moved;
	const { x1, y1, x2, y2 } = point.curve as { x1: number; y1: number; x2: number; y2: number };
	return {
		...moved,
		curve: { type: 'cubic', x1: (x1 - x) / 72, y1: (y1 - y) / 72, x2: (x2 - x) / 72, y2: (y2 - y) / 72 }
	};
}

/** No shape is without extent: programs drop those. */
const LEAST = 0.1;

function boxOf(points: readonly Point[]): Rect {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [x, y] = [least(xs), least(ys)];
	return {
		x,
		y,
		width: Math.max(LEAST, -least(xs.map((value) => -value)) - x),
		height: Math.max(LEAST, -least(ys.map((value) => -value)) - y)
	};
}
const least = (values: readonly number[]) => values.reduce((low, value) => Math.min(low, value), Infinity);
