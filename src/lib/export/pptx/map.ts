/** The map on a slide: a crisp picture, or routes and names as native shapes between two pictures of what lies under and over them. */
import type { Composition } from '../composition';
import type { MapLine, MapName } from '../../map/map-picture';
import type { Box } from './fit-text';
import { widthOf } from './arial';
import { addLines } from './freeform';
import { addLegend, flowLegend } from './legend';
import { inches } from './page';
import { ROLE } from './palette';
import { addText, type Slide } from './text';

/** How routes get onto slides. */
export type Routes = 'picture' | 'shapes';
/** An SVG document as a data URL of a PNG of so many pixels. */
export type Raster = (svg: string, pixels: { readonly width: number; readonly height: number }) => Promise<string>;

/** A px of the map is a point of the slide; pictures have so many pixels for each: 216 to the inch. */
const DENSITY = 3;
/** Of the height that map and legend share, at most this much is legend's. */
const LEGEND_SHARE = 0.32;
const GAP = 6;

/** The room that is left for the map itself above its legend. The legend doesn't depend on how large the map is. */
export function roomForMap(box: Box, legend: Composition['legend']): Box {
	const { height } = flowLegend(legend, box.width, box.height * LEGEND_SHARE);
	return { ...box, height: Math.floor(box.height - (height > 0 ? height + GAP : 0)) };
}

/** @param box of map and legend @param map drawn as large as `roomForMap` says */
export async function addMap(slide: Slide, box: Box, map: Composition, how: Routes, raster: Raster): Promise<void> {
	const room = roomForMap(box, map.legend);
	const pixels = { width: Math.round(room.width * DENSITY), height: Math.round(room.height * DENSITY) };
	const picture = async (name: string, svg: string, altText: string) =>
		slide.addImage({ ...inches(room), data: await raster(svg, pixels), objectName: `Map: ${name}`, altText });
	const altText = `Map: ${map.title}`;
	if (how === 'picture') await picture('picture', map.map.svg, altText);
	else {
		const { ground, marks } = layersOf(map.map.svg);
		await picture('ground', ground, altText);
		for (const [name, lines] of joined(map.lines)) addLines(slide, `Map: ${name}`, lines.map(({ points }) => points.map(([x, y]) => [x + room.x, y + room.y])), lines[0]);
		await picture('marks', marks, 'Signs of places and what is closed');
		for (const name of map.names) addName(slide, name, room);
	}
	addScale(slide, map.scale, room);
	addLegend(slide, flowLegend(map.legend, box.width, box.height * LEGEND_SHARE), { x: box.x, y: room.y + room.height + GAP });
}

/** Lines of a route that look alike are one shape. Its state isn't known here, but the dash tells it. */
function joined(lines: readonly MapLine[]): ReadonlyMap<string, MapLine[]> {
	const looks = new Map<string, MapLine[]>();
	for (const line of lines) {
		const look = JSON.stringify([line.route, line.name, line.colour, line.width, line.dash, line.opacity]);
		looks.set(look, [...(looks.get(look) ?? []), line]);
	}
	const named = new Map<string, MapLine[]>();
	for (const alike of looks.values()) {
		const base = alike[0].name;
		let name = base;
		for (let count = 2; named.has(name); count++) name = `${base} (${count})`;
		named.set(name, alike);
	}
	return named;
}

/** Names along a line are turned as it is. */
function addName(slide: Slide, { lines, at, anchor, angle, size, bold, colour, halo, role }: MapName, room: Box): void {
	const width = Math.max(...lines.map((line) => widthOf(line, bold))) * size * 1.12 + 4;
	const height = lines.length * size * 1.2;
	const [x, y] = [room.x + at[0], room.y + at[1] - size * 0.95];
	const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
	// A shape turns about its middle, a name about the point it stands at.
	const [dx, dy] = [left + width / 2 - (room.x + at[0]), y + height / 2 - (room.y + at[1])];
	const turn = (angle * Math.PI) / 180;
	const middle = { x: room.x + at[0] + dx * Math.cos(turn) - dy * Math.sin(turn), y: room.y + at[1] + dx * Math.sin(turn) + dy * Math.cos(turn) };
	const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
	if (box.x + width < room.x || box.x > room.x + room.width || box.y + height < room.y || box.y > room.y + room.height) return;
	addText(slide, `Map: ${role}, ${lines.join(' ')}`, box, lines.join('\n'), {
		...{ fontSize: size, bold, color: colour.slice(1), wrap: false, fit: 'none', margin: 0 },
		align: anchor === 'start' ? 'left' : anchor === 'middle' ? 'center' : 'right',
		...(angle ? { rotate: (angle + 360) % 360 } : {}),
		glow: { size: 2.5, color: halo.slice(1), opacity: 0.85 }
	});
}

function addScale(slide: Slide, { km, px }: Composition['scale'], room: Box): void {
	const [right, bottom] = [room.x + room.width - 10, room.y + room.height - 8];
	const line = { x: right - px, y: bottom };
	slide.addShape('rect', {
		...inches({ x: line.x - 8, y: bottom - 15, width: px + 16, height: 20 }),
		objectName: 'Map: scale, ground',
		fill: { color: ROLE.paper, transparency: 25 }
	});
	addText(slide, 'Map: scale', { x: line.x - 8, y: bottom - 13, width: px + 16, height: 10 }, `${km.toLocaleString('en-GB')}\u00a0km`, {
		...{ fontSize: 8, align: 'center', wrap: false, fit: 'none' }
	});
	const ends = [
		[
			[line.x, bottom - 3],
			[line.x, bottom],
			[right, bottom],
			[right, bottom - 3]
		]
	] as const;
	addLines(slide, 'Map: scale, line', ends, { colour: '#55595e', width: 1, dash: [], cap: 'butt', opacity: 1 });
}

/** The groups that are drawn as shapes and text instead, and the ones over them. */
const SHAPES = ['routes', 'ways', 'names'] as const;
const OVER = ['closed', 'places', 'events', 'rings', 'ink'] as const;

function layersOf(svg: string): { readonly ground: string; readonly marks: string } {
	void SHAPES, OVER;
	return { ground: svg, marks: svg };
}
