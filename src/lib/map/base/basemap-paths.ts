/**
 * Land, water and borders for one picture: from the finest data there is, cut off around it, as fine as its
 * px.
 */
import detailUrl from '$geodata/base/detail.topojson?url';
import { clipPolygon, clipPolyline } from 'lineclip';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Camera } from '../../view/state';
import { fetchJson } from './gazetteer';
import { toWorld, worldSize } from '../geometry/mercator';
import { simplifyLine, type Xy } from '../geometry/simplify-line';
import { svgPath } from '../geometry/svg-path';

export interface BasemapPath {
	/** As the static map calls what it draws. */
	readonly kind: 'river' | 'sea' | 'lake' | 'border' | 'unsettled';
	/** px of the picture */
	readonly d: string;
}

/** Beyond the picture's edges the cut isn't seen, px. */
const MARGIN = 12;
/** Largest deviation, px: a picture may be printed at three pixels to one. */
const TOLERANCE = 0.25;
/** Islands and lakes that enclose less are left out, square px. */
const SMALLEST = 1.5;
/** Lesser rivers are drawn from this zoom on; up to this rank before. */
const LESSER_RIVERS = { zoom: 5.5, rank: 5 } as const;

type Line = readonly Xy[];
interface Basemap {
	readonly land: readonly Line[];
	readonly lakes: readonly Line[];
	readonly rivers: readonly { readonly rank: number; readonly line: Line }[];
	readonly settled: readonly Line[];
	readonly unsettled: readonly Line[];
}
let basemap: Basemap | undefined;
let reading: Promise<Basemap> | undefined;

/** What fails is tried again by the next who asks. */
export function readBasemap(): Promise<Basemap> {
	reading ??= fetchJson<Topology>(detailUrl)
		.then((topology) => (basemap = basemapOf(topology)))
		.catch((error: unknown) => {
			reading = undefined;
			throw error;
		});
	return reading;
}

/** @throws where it wasn't read before */
export function basemapPaths(camera: Camera, width: number, height: number): BasemapPath[] {
	if (!basemap) throw new Error('The base map is still being read.');
	return drawBasemap(basemap, camera, width, height);
}

/** @param topology the base map. Lines in world coordinates. */
export function basemapOf(topology: Topology): Basemap {
	const { countries, lakes } = topology.objects as Record<string, BasemapCollection>;
	const areas = countries.geometries.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon') as (
		Polygon | MultiPolygon
	)[];
	const rings = (polygons: number[][][][]) => polygons.flat().map(projected);
	const lines = (object: string) => {
		const { features } = feature(
			topology,
			topology.objects[object] as GeometryCollection<{ r?: number; k?: string }>
		);
		return features.flatMap(({ geometry, properties }) =>
			(geometry.type === 'LineString'
				? [geometry.coordinates]
				: geometry.type === 'MultiLineString'
					? geometry.coordinates
					: []
			).map((line) => ({
				...properties,
				line: projected(line)
			}))
		);
	};
	const borders = lines('borders');
	return {
		// The sea is what the land leaves of the picture, so that its coast is drawn once.
		land: rings(merge(topology, areas).coordinates),
		lakes: rings(
			feature(topology, lakes).features.flatMap(({ geometry }) =>
				geometry.type === 'Polygon'
					? [geometry.coordinates]
					: geometry.type === 'MultiPolygon'
						? geometry.coordinates
						: []
			)
		),
		rivers: lines('rivers').map(({ r = 9, line }) => ({ rank: r, line })),
		settled: borders.filter(({ k }) => k === 'settled').map(({ line }) => line),
		unsettled: borders.filter(({ k }) => k === 'unsettled').map(({ line }) => line)
	};
}
type BasemapCollection = GeometryCollection<object>;

const projected = (line: number[][]): Line =>
	line.map(([longitude, latitude]) => toWorld([longitude, latitude]));

export function drawBasemap(
	{ land, lakes, rivers, settled, unsettled }: Basemap,
	camera: Camera,
	width: number,
	height: number
): BasemapPath[] {
	const size = worldSize(camera.zoom);
	const [x, y] = toWorld([camera.longitude, camera.latitude]);
	const inPx = ([px, py]: Xy): [number, number] => [
		(px - x) * size + width / 2,
		(py - y) * size + height / 2
	];
	const box = [-MARGIN, -MARGIN, width + MARGIN, height + MARGIN] as const;
	const path = (line: Line) => svgPath(simplifyLine(line, TOLERANCE), 1);
	const open = (lines: readonly Line[]) =>
		lines
			.flatMap((line) => clipPolyline(line.map(inPx), [...box]))
			.map((line) => path(line as unknown as Line))
			.join('');
	const closed = (all: readonly Line[]) =>
		all
			.map((ring) => clipPolygon(ring.map(inPx), [...box]) as unknown as Line)
			.filter((ring) => ring.length > 2 && area(ring) > SMALLEST)
			.map((ring) => `${path(ring)}z`)
			.join('');
	const frame = `M${box[0]} ${box[1]}H${box[2]}V${box[3]}H${box[0]}z`;
	const flows = rivers.filter(({ rank }) => camera.zoom >= LESSER_RIVERS.zoom || rank <= LESSER_RIVERS.rank);
	const paths: BasemapPath[] = [
		{ kind: 'river', d: open(flows.map(({ line }) => line)) },
		{ kind: 'sea', d: frame + closed(land) },
		{ kind: 'lake', d: closed(lakes) },
		{ kind: 'border', d: open(settled) },
		{ kind: 'unsettled', d: open(unsettled) }
	];
	return paths.filter(({ d }) => d !== '');
}

function area(ring: Line): number {
	let twice = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
		twice += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
	return Math.abs(twice / 2);
}
