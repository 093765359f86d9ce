/** How far lines and names of a picture stand from where the scene has them, px of the picture. */
import { clipPolyline } from 'lineclip';
import { LINE_HEIGHT } from '../../src/lib/map/symbology/text-styles.ts';
import { byLook } from '../../src/lib/export/pptx/map-layers.ts';
import type { NameItem } from '../../src/lib/map/scene/scene.ts';
import type { VisibleStroke } from '../../src/lib/map/scene/scene-contents.ts';
import { distanceToLine } from './distance-to-line.ts';
import {
	withoutSpaces,
	type Anchor,
	type Point,
	type PictureLine,
	type ReadPicture
} from './read-picture/read-picture.ts';

export interface Differences {
	/** px, of the farthest vertex of a line from a line of its colour and width. */
	readonly lines: number;
	/** Of the length that is drawn in one colour and width, the greatest share that is missing or too much. */
	readonly length: number;
	/** px, of the farthest name from its place. */
	readonly names: number;
	/** Degrees, of the name that is turned otherwise the most. */
	readonly angle: number;
	/** Lines and names that aren't there. */
	readonly missing: number;
}

export interface Expected {
	readonly lines: readonly VisibleStroke[];
	readonly names: readonly Label[];
	/** Of the maps: what is drawn beside them doesn't count. */
	readonly maps: readonly {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	}[];
}
/** A line of a name. */
interface Label {
	readonly text: string;
	readonly at: Point;
	readonly anchor: Anchor;
	readonly angle: number;
}

/** A name of several lines is as many labels. */
export const labelsOf = ({ lines, at: [x, y], anchor, curve, size }: NameItem, [dx, dy]: Point): Label[] =>
	curve
		? [{ text: lines[0], at: moved(middleOf(curve), [dx, dy]), anchor: 'middle', angle: slant(curve) }]
		: lines.map((text, index) => ({
				...{ text, at: [x + dx, y + index * LINE_HEIGHT * size + dy] as const, anchor, angle: 0 }
			}));

type Curve = NonNullable<NameItem['curve']>;
const middleOf = ([[x0, y0], [x1, y1], [x2, y2]]: Curve): Point => [
	(x0 + 2 * x1 + x2) / 4,
	(y0 + 2 * y1 + y2) / 4
];
const slant = ([[x0, y0], , [x2, y2]]: Curve) => (Math.atan2(y2 - y0, x2 - x0) * 180) / Math.PI;
const moved = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];

export function differences(read: ReadPicture, { lines, names, maps }: Expected): Differences {
	const missing: string[] = [];
	const [farLines, lengths]: [number[], number[]] = [[], []];
	for (const expected of byLook(lines, ({ colour, width }) => [colour, width.toFixed(2)])) {
		const found = read.lines.filter((line) => isLook(line, expected[0]) && line.points.length > 1);
		if (found.length === 0) missing.push(`${expected[0].colour}, ${expected[0].width} px`);
		else {
			const segments = found.map(({ points }) => points);
			const distanceTo = distanceToNearest(segments);
			for (const { points } of expected) farLines.push(...points.map(distanceTo));
			const wanted = sum(expected.map(({ points }) => lengthOf(points)));
			const drawn = sum(segments.flatMap((line) => within(line, maps)).map(lengthOf));
			lengths.push(Math.abs(drawn / wanted - 1));
		}
	}
	const [farNames, turned]: [number[], number[]] = [[], []];
	for (const { text, at, anchor, angle } of names) {
		const found = read.words.filter((words) => words.text === withoutSpaces(text));
		const far = found.map((words) => ({ off: distance(words.at(anchor), at), turn: words.angle - angle }));
		const nearest = far.filter(({ off }) => !Number.isNaN(off)).sort((a, b) => a.off - b.off)[0];
		if (!nearest) missing.push(text);
		else {
			farNames.push(nearest.off);
			turned.push(Math.abs(nearest.turn));
		}
	}
	if (missing.length > 0) console.info('Not drawn:', missing.join(', '));
	return {
		...{ lines: Math.max(0, ...farLines), length: Math.max(0, ...lengths) },
		...{ names: Math.max(0, ...farNames), angle: Math.max(0, ...turned), missing: missing.length }
	};
}

/** From a point to the nearest of some lines; those are left out whose box is farther off than a line is. */
function distanceToNearest(lines: readonly (readonly Point[])[]): (point: Point) => number {
	const boxes = lines.map((line) => boxOf(line));
	// The next point lies mostly on the same line.
	let latest = 0;
	return (point) => {
		let nearest = distanceToLine(lines[latest], point);
		for (const [index, box] of boxes.entries()) {
			if (distanceToBox(box, point) >= nearest) continue;
			const off = distanceToLine(lines[index], point);
			if (off < nearest) [nearest, latest] = [off, index];
		}
		return nearest;
	};
}

const boxOf = (line: readonly Point[]) => {
	const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
	return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
};
const distanceToBox = ({ west, east, north, south }: ReturnType<typeof boxOf>, [x, y]: Point) =>
	Math.hypot(Math.max(0, west - x, x - east), Math.max(0, north - y, y - south));

/** Widths are written in hundredths of a px. */
const isLook = (line: PictureLine, { colour, width }: VisibleStroke) =>
	line.colour === colour.toLowerCase() && Math.abs(line.width - width) < 0.006;

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const lengthOf = (line: readonly Point[]) =>
	sum(line.slice(1).map((point, index) => distance(point, line[index])));

const within = (line: readonly Point[], maps: Expected['maps']): (readonly Point[])[] =>
	maps.flatMap(({ x, y, width, height }) =>
		clipPolyline(
			line.map(([px, py]): [number, number] => [px, py]),
			[x, y, x + width, y + height]
		)
	);
