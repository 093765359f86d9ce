/** What is written on the map of a slide: letters of ways, names, headings of two maps, the scale. */
import type PptxGenJS from 'pptxgenjs';
import type { Composition, SheetMap } from '../sheet/composition';
import type { NameItem } from '../../map/scene/scene';
import type { Rect } from '../rect';
import { widthOf } from './arial';
import { addLines } from './freeform';
import type { Badge } from './map-layers';
import { inches } from './page';
import { ROLE } from './palette';
import { addText, type Slide } from './text';
import { numberText } from '../../report/format/number-text';

/** Of a way: a disc with its letter. */
export function addBadge(
	slide: Slide,
	{ letter, at, radius, fill, edge, colour, size }: Badge,
	room: Rect
): void {
	const box = {
		x: room.x + at[0] - radius,
		y: room.y + at[1] - radius,
		width: 2 * radius,
		height: 2 * radius
	};
	const isInside =
		box.x >= room.x && box.y >= room.y && at[0] + radius <= room.width && at[1] + radius <= room.height;
	if (!isInside) return;
	addText(slide, `Map: letter ${letter}`, box, letter, {
		...{
			shape: 'ellipse' as PptxGenJS.SHAPE_NAME,
			fill: { color: fill.slice(1) },
			line: { color: edge.slice(1), width: 1.5 }
		},
		...{
			fontSize: size,
			bold: true,
			color: colour.slice(1),
			align: 'center',
			valign: 'middle',
			wrap: false,
			fit: 'none'
		}
	});
}

/** Names along a line are turned as it is. */
export function addName(
	slide: Slide,
	{ lines, at, anchor, angle, size, bold, colour, halo, role }: NameItem,
	room: Rect
): void {
	const width = Math.max(...lines.map((line) => widthOf(line, bold))) * size * 1.12 + 4;
	const height = lines.length * size * 1.2;
	const [x, y] = [room.x + at[0], room.y + at[1] - size * 0.95];
	const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
	// A shape turns about its middle, a name about the point it stands at.
	const [dx, dy] = [left + width / 2 - (room.x + at[0]), y + height / 2 - (room.y + at[1])];
	const turn = (angle * Math.PI) / 180;
	const middle = {
		x: room.x + at[0] + dx * Math.cos(turn) - dy * Math.sin(turn),
		y: room.y + at[1] + dx * Math.sin(turn) + dy * Math.cos(turn)
	};
	const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
	if (
		box.x + width < room.x ||
		box.x > room.x + room.width ||
		box.y + height < room.y ||
		box.y > room.y + room.height
	)
		return;
	addText(slide, `Map: ${role}, ${lines.join(' ')}`, box, lines.join('\n'), {
		...{ fontSize: size, bold, color: colour.slice(1), wrap: false, fit: 'none', margin: 0 },
		align: anchor === 'start' ? 'left' : anchor === 'middle' ? 'center' : 'right',
		...(angle ? { rotate: (angle + 360) % 360 } : {}),
		...(halo ? { glow: { size: 2.5, color: halo.colour.slice(1), opacity: 0.85 } } : {})
	});
}

/** Over one of two maps: the letter in the colour of its way, and what it is called. */
export function addHeading(
	slide: Slide,
	{ x, y, size, letter, title, colour }: NonNullable<SheetMap['heading']>,
	room: Rect
): void {
	const box = { x: room.x + x, y: room.y + y - size, width: room.width / 2, height: size * 1.4 };
	addText(
		slide,
		`Map: heading ${letter}`,
		box,
		[
			{ text: `${letter} `, options: { fontSize: size, bold: true, color: colour.slice(1) } },
			{ text: title, options: { fontSize: size, color: ROLE.ink } }
		],
		{ margin: 0, wrap: false, fit: 'none', valign: 'top' }
	);
}

export function addScale(slide: Slide, { km, px }: Composition['scale'], room: Rect): void {
	const [right, bottom] = [room.x + room.width - 10, room.y + room.height - 8];
	const line = { x: right - px, y: bottom };
	slide.addShape('rect', {
		...inches({ x: line.x - 8, y: bottom - 15, width: px + 16, height: 20 }),
		objectName: 'Map: scale, ground',
		fill: { color: ROLE.paper, transparency: 25 }
	});
	addText(
		slide,
		'Map: scale',
		{ x: line.x - 8, y: bottom - 13, width: px + 16, height: 10 },
		`${numberText(km)}\u00a0km`,
		{
			...{ fontSize: 8, align: 'center', wrap: false, fit: 'none' }
		}
	);
	const ends = [
		[
			[line.x, bottom - 3],
			[line.x, bottom],
			[right, bottom],
			[right, bottom - 3]
		]
	] as const;
	addLines(slide, 'Map: scale, line', ends, {
		colour: '#55595e',
		width: 1,
		dash: [],
		cap: 'butt',
		opacity: 1
	});
}
