/**
 * The base map as SVG paths, small enough to stand in every page: Web Mercator in whole numbers, each class
 * one path. The static map places it and the page's CSS colours it, so no colour is in here.
 */
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { REGION } from '../lib/atlas/map-limits.ts';
import { toWorld } from '../lib/map/geometry/mercator.ts';
import { simplifyLine } from '../lib/map/geometry/simplify-line.ts';

/** Units to the width of the world: half a pixel of the whole region on a large screen. */
export const BASE_UNITS = 16_384;
/** Vertices nearer than this to the line without them are left out, units. */
const TOLERANCE = 0.45;
/** Rings that enclose less are left out, square units. */
const SMALLEST = { island: 5, lake: 6 };
/** Rivers up to this rank are drawn. */
const RIVER_RANK = 5;
/** How far edges of the data are pushed out, so that they aren't drawn as a coast. */
const OVERSHOOT = 40;

type Point = [x: number, y: number];
type Line = Point[];
type Properties = Record<string, unknown>;

/**
 * @param topology the base map at the scale of the whole region. @returns SVG markup, to stand inside a
 * `<g>`.
 */
export function drawBase(topology: Topology): string {
	const drawn = inUnits(topology);
	const lines = (object: string, filter: (properties: Properties) => boolean): Line[] => {
		const { features } = feature(drawn, drawn.objects[object] as GeometryCollection<Properties>);
		return features.flatMap(({ geometry, properties }) => {
			if (!geometry || !filter(properties ?? {})) return [];
			if (geometry.type === 'LineString') return [geometry.coordinates as Line];
			return geometry.type === 'MultiLineString' ? (geometry.coordinates as Line[]) : [];
		});
	};
	const rings = (object: string, smallest: number): Line[] => {
		const { geometries } = drawn.objects[object] as GeometryCollection;
		const areas = geometries.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon') as (
			Polygon | MultiPolygon
		)[];
		return merge(drawn, areas).coordinates.flatMap(
			(polygon) => polygon.filter((ring) => area(ring as Line) >= smallest) as Line[]
		);
	};
	const { x, y, width, height } = box();
	const frame = `M${x - OVERSHOOT} ${y - OVERSHOOT}h${width + 2 * OVERSHOOT}v${height + 2 * OVERSHOOT}h${-width - 2 * OVERSHOOT}z`;
	const land = rings('countries', SMALLEST.island).map((ring) => ring.map(beyondEdges));
	const paths: [kind: string, d: string][] = [
		[
			'river',
			joined(lines('rivers', ({ r }) => Number(r ?? 9) <= RIVER_RANK))
				.map(open)
				.join('')
		],
		// The sea is what the land leaves of the frame, so one path is both the water and its coast.
		['sea', frame + land.map(closed).join('')],
		['lake', rings('lakes', SMALLEST.lake).map(closed).join('')],
		[
			'border',
			joined(lines('borders', ({ k }) => k === 'settled'))
				.map(open)
				.join('')
		],
		[
			'unsettled',
			joined(lines('borders', ({ k }) => k === 'unsettled'))
				.map(open)
				.join('')
		]
	];
	return paths.map(([kind, d]) => `<path class="${kind}" d="${d}"/>`).join('');
}

/** The same topology with simplified arcs in whole units: neighbours share arcs, so they stay neighbours. */
function inUnits({ type, objects, arcs, transform }: Topology): Topology {
	const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
	const decoded = arcs.map((arc) => {
		let [longitude, latitude] = [0, 0];
		return arc.map(([dx, dy]): Point => {
			[longitude, latitude] = transform ? [longitude + dx, latitude + dy] : [dx, dy];
			return toUnits(longitude * scale[0] + translate[0], latitude * scale[1] + translate[1]);
		});
	});
	return { type, objects, arcs: decoded.map((arc) => rounded(simplifyLine(arc, TOLERANCE))) };
}

function toUnits(longitude: number, latitude: number): Point {
	const [x, y] = toWorld([longitude, latitude]);
	return [x * BASE_UNITS, y * BASE_UNITS];
}

function box() {
	const [west, south, east, north] = REGION;
	const [x, y] = toUnits(west, north).map(Math.round);
	const [right, bottom] = toUnits(east, south).map(Math.round);
	return { x, y, width: right - x, height: bottom - y };
}

function beyondEdges([px, py]: Point): Point {
	const { x, y, width, height } = box();
	const pushed = (at: number, from: number, to: number) =>
		at <= from ? at - OVERSHOOT : at >= to ? at + OVERSHOOT : at;
	return [pushed(px, x, x + width), pushed(py, y, y + height)];
}

function rounded(line: Line): Line {
	const whole = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	return whole.filter(
		([x, y], i) => i === 0 || i === whole.length - 1 || x !== whole[i - 1][0] || y !== whole[i - 1][1]
	);
}

function area(ring: Line): number {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
	return Math.abs(twice) / 2;
}

/** Lines that continue each other as one: fewer starts, and dashes that run through. */
function joined(lines: readonly Line[]): Line[] {
	const starts = new Map<string, Line>();
	const result: Line[] = [];
	const key = ([x, y]: Point) => `${x} ${y}`;
	for (const line of lines) if (!starts.has(key(line[0]))) starts.set(key(line[0]), line);
	const used = new Set<Line>();
	const isContinuation = new Set(
		lines.map((line) => starts.get(key(line[line.length - 1]))).filter((next) => next !== undefined)
	);
	for (const line of [...lines.filter((item) => !isContinuation.has(item)), ...lines]) {
		if (used.has(line)) continue;
		const chain = [...line];
		used.add(line);
		for (
			let next = starts.get(key(chain[chain.length - 1]));
			next && !used.has(next);
			next = starts.get(key(chain[chain.length - 1]))
		) {
			used.add(next);
			chain.push(...next.slice(1));
		}
		result.push(chain);
	}
	return result;
}

const open = (line: Line) => `M${line[0].join(' ')}${steps(line)}`;
const closed = (ring: Line) => `M${ring[0].join(' ')}${steps(ring.slice(0, -1))}z`;

/** Relative steps after the first point: `l3-2 5 0`, without blanks that a minus makes needless. */
function steps(line: Line): string {
	let text = '';
	for (let i = 1; i < line.length; i++) {
		const [dx, dy] = [line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]];
		text += `${i === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
	}
	return text;
}
