/**
 * The map on a slide: a crisp picture, or routes and names as native shapes between two pictures of what lies
 * under and over them.
 */
import type PptxGenJS from 'pptxgenjs';
import type { Composition, SheetMap } from '../sheet/composition';
import type { NameItem } from '../../map/scene/scene';
import type { VisibleLine } from '../../map/scene/scene-contents';
import type { Drawing } from '../sheet/drawing';
import type { Box } from './fit-text';
import { widthOf } from './arial';
import { addLines } from './freeform';
import { addLegend, flowLegend } from './legend';
import { byLook, mapLayers, type Badge, type Strokes } from './map-layers';
import { inches } from './page';
import { ROLE } from './palette';
import { addText, type Slide } from './text';
import { numberText } from '../../report/format/number-text';

/** How routes get onto slides. */
export type Routes = 'picture' | 'shapes';
/** A drawing as a picture, a data URL. @param density pixels to a px */
export type Raster = (drawing: Drawing, density: number, type: 'png' | 'jpeg') => Promise<string>;

/**
 * A px of the map is a point of the slide; pictures have so many pixels for each: 180 to the inch, more than
 * any screen shows.
 */
const DENSITY = 2.5;
/** Of the height that map and legend share, at most this much is legend's. */
const LEGEND_SHARE = 0.32;
const GAP = 6;

/**
 * The room that is left for the map itself above its legend. The legend doesn't depend on how large the map
 * is.
 */
export function roomForMap(box: Box, legend: Composition['legend']): Box {
	const { height } = flowLegend(legend, box.width, box.height * LEGEND_SHARE);
	return { ...box, height: Math.floor(box.height - (height > 0 ? height + GAP : 0)) };
}

/** @param box of map and legend @param drawn as large as `roomForMap` says */
export async function addMap(
	slide: Slide,
	box: Box,
	drawn: Composition,
	how: Routes,
	raster: Raster
): Promise<void> {
	const room = roomForMap(box, drawn.legend);
	const maps = drawn.maps.map((map) => ({
		map,
		layers: mapLayers(map.scene),
		at: { ...map.box, x: room.x + map.box.x, y: room.y + map.box.y }
	}));
	const picture = async (
		name: string,
		{ map: { heading }, at }: (typeof maps)[number],
		drawing: Drawing,
		altText: string,
		type: 'png' | 'jpeg' = 'png'
	) => {
		const data = await raster(drawing, DENSITY, type);
		slide.addImage({
			...inches(at),
			data,
			altText,
			objectName: `Map: ${name}${heading ? ` ${heading.letter}` : ''}`
		});
	};
	// The ground apart: shaded relief is a tenth as large as a JPEG, and lines and letters stay as crisp as
	// they were drawn.
	for (const each of maps) {
		const { heading } = each.map;
		await picture(
			'ground',
			each,
			each.layers.ground,
			`Map: ${drawn.title}${heading ? `, ${heading.letter} ${heading.title}` : ''}`,
			'jpeg'
		);
		if (how === 'picture')
			await picture('routes and names', each, each.layers.drawn, 'Routes, places and their names');
	}
	if (how === 'shapes') {
		const draw =
			(at: Box) =>
			({ name, lines, ...stroke }: Strokes) =>
				addLines(slide, `Map: ${name}`, moved(lines, at), stroke);
		for (const { layers, at } of maps) layers.under.forEach(draw(at));
		routeShapes(drawn.lines).forEach(draw(room));
		for (const { layers, at } of maps) layers.on.forEach(draw(at));
		for (const each of maps)
			await picture('marks', each, each.layers.marks, 'Signs of places and what is closed');
		for (const { layers, at } of maps) for (const badge of layers.badges) addBadge(slide, badge, at);
		for (const name of drawn.names) if (name.role !== 'letter') addName(slide, name, room);
	}
	for (const { map, at } of maps) {
		addScale(slide, drawn.scale, at);
		if (map.heading) addHeading(slide, map.heading, room);
	}
	addLegend(slide, flowLegend(drawn.legend, box.width, box.height * LEGEND_SHARE), {
		x: box.x,
		y: room.y + room.height + GAP
	});
}

const moved = (lines: Strokes['lines'], { x, y }: Box): Strokes['lines'] =>
	lines.map((line) => line.map(([px, py]) => [px + x, py + y] as const));

/** Lines of a route that look alike are one shape: what operates, what is planned. */
function routeShapes(lines: readonly VisibleLine[]): Strokes[] {
	const looks = byLook(lines, ({ name, colour, width, dash, cap, opacity }) => [
		name,
		colour,
		width,
		dash,
		cap,
		opacity
	]);
	const count = new Map<string, number>();
	return looks.map((alike) => {
		const { name, colour, width, dash, cap, opacity } = alike[0];
		const nth = (count.get(name) ?? 0) + 1;
		count.set(name, nth);
		return {
			name: nth === 1 ? name : `${name} (${nth})`,
			colour,
			width,
			dash,
			cap,
			opacity,
			lines: alike.map(({ points }) => points)
		};
	});
}

/** Of a way: a disc with its letter. */
function addBadge(slide: Slide, { letter, at, radius, fill, edge, colour, size }: Badge, room: Box): void {
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
function addName(
	slide: Slide,
	{ lines, at, anchor, angle, size, bold, colour, halo, role }: NameItem,
	room: Box
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
function addHeading(
	slide: Slide,
	{ x, y, size, letter, title, colour }: NonNullable<SheetMap['heading']>,
	room: Box
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

function addScale(slide: Slide, { km, px }: Composition['scale'], room: Box): void {
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
