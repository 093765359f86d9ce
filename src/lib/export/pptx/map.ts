/**
 * The map on a slide: a crisp picture, or routes and names as native shapes between two pictures of what lies
 * under and over them.
 */
import type { Composition } from '../sheet/composition';
import type { VisibleLine } from '../../map/scene/scene-contents';
import type { Drawing } from '../sheet/drawing';
import type { Rect } from '../rect';
import { addLines } from './freeform';
import { addLegend, flowLegend } from './legend';
import { byLook, mapLayers, type Strokes } from './map-layers';
import { inches } from './page';
import type { Slide } from './text';
import { addBadge, addHeading, addName, addScale } from './map-words';

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
export function roomForMap(box: Rect, legend: Composition['legend']): Rect {
	const { height } = flowLegend(legend, box.width, box.height * LEGEND_SHARE);
	return { ...box, height: Math.floor(box.height - (height > 0 ? height + GAP : 0)) };
}

/** @param box of map and legend @param drawn as large as `roomForMap` says */
export async function addMap(
	slide: Slide,
	box: Rect,
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
	// The background apart: shaded relief is a tenth as large as a JPEG, and lines and letters stay as crisp as
	// they were drawn.
	for (const each of maps) {
		const { heading } = each.map;
		await picture(
			'ground',
			each,
			each.layers.background,
			`Map: ${drawn.title}${heading ? `, ${heading.letter} ${heading.title}` : ''}`,
			'jpeg'
		);
		if (how === 'picture')
			await picture('routes and names', each, each.layers.drawn, 'Routes, places and their names');
	}
	if (how === 'shapes') {
		const draw =
			(at: Rect) =>
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

const moved = (lines: Strokes['lines'], { x, y }: Rect): Strokes['lines'] =>
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
