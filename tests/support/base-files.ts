/** The files of the base map, opened as they are published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export const folder = join(process.cwd(), 'geodata', 'base');
export const read = (name: string) => readFileSync(join(folder, name));

type Area = Feature<Polygon | MultiPolygon, Record<string, unknown>>;
export type Line = Feature<LineString | MultiLineString, Record<string, unknown>>;

export function open(name: string) {
	const topology = JSON.parse(read(name).toString()) as Topology<Record<string, GeometryCollection>>;
	const layer = <F extends Feature>(key: string) =>
		(feature(topology, topology.objects[key]) as unknown as FeatureCollection).features as F[];
	return {
		names: Object.keys(topology.objects).sort(),
		sea: layer<Area>('sea'),
		countries: layer<Area>('countries'),
		lakes: layer<Area>('lakes'),
		rivers: layer<Line>('rivers'),
		borders: layer<Line>('borders'),
		coast: layer<Line>('coast')
	};
}

export const keys = (features: Feature[]) =>
	[...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))].sort();
export const lines = ({ geometry }: Line) =>
	geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
export const at = (areas: Area[], place: Position) =>
	areas.filter((area) => booleanPointInPolygon(place, area));

/** Kilometres from a place to the nearest vertex or edge of some lines. */
export function distance([x, y]: Position, features: Line[]) {
	const squeeze = Math.cos((y * Math.PI) / 180);
	let best = Infinity;
	for (const line of features.flatMap(lines)) {
		for (let i = 1; i < line.length; i++) {
			const [ay, by] = [line[i - 1][1] - y, line[i][1] - y];
			// Most edges lie wholly north or south of what is known to be nearer.
			if (Math.min(ay, by) > best || Math.max(ay, by) < -best) continue;
			const [ax, bx] = [(line[i - 1][0] - x) * squeeze, (line[i][0] - x) * squeeze];
			const [dx, dy] = [bx - ax, by - ay];
			const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
			best = Math.min(best, Math.hypot(ax + t * dx, ay + t * dy));
		}
	}
	return best * 111.2;
}
