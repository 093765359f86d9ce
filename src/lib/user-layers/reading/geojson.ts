import { positionOfJsonFault } from '../../atlas/json-position';
import type { ImportFormat } from './format';
import type { FeatureCollector } from './feature-collector';
import type { Opened } from './input-file';

const GEOMETRIES = [
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon',
	'GeometryCollection'
];
const TYPES = ['FeatureCollection', 'Feature', ...GEOMETRIES];

export const typeIn = (value: unknown): unknown =>
	typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : null;

const recognises = (file: Opened): boolean => TYPES.includes(typeIn(file.json?.value) as string);

function read(file: Opened, into: FeatureCollector): void {
	const value = file.json!.value as { readonly [key: string]: unknown };
	const foreign = foreignSystem(value.crs);
	if (foreign) return into.faults.leftOut(foreign);
	if (value.type === 'FeatureCollection') {
		if (!Array.isArray(value.features)) return into.faults.leftOut('a collection without a list of features');
		for (const [index, item] of value.features.entries()) feature(item, `feature ${index + 1}`, into);
	} else if (value.type === 'Feature') feature(value, 'the feature', into);
	else into.take(value, {}, 'the geometry');
}

function feature(value: unknown, place: string, into: FeatureCollector): void {
	if (typeIn(value) !== 'Feature') return into.faults.leftOut('not a feature', place);
	const { geometry, properties } = value as { geometry?: unknown; properties?: unknown };
	into.take(geometry, properties, place);
}

/** WGS 84, however it is written; absent and null mean it too. */
const WGS84 = /CRS:?84|EPSG:*(?:[\d.]*:)?4326$|WGS[ _]?84$/i;

/** Why its coordinates can't be drawn, where another system is named. */
export function foreignSystem(crs: unknown): string | null {
	if (crs === undefined || crs === null) return null;
	const { name, href } = ((crs as { properties?: unknown }).properties ?? {}) as {
		name?: unknown;
		href?: unknown;
	};
	if (typeof name === 'string' && WGS84.test(name.trim())) return null;
	const called = [name, href].find((text) => typeof text === 'string') as string | undefined;
	return `its coordinates are in another system (${(called ?? 'not named').slice(0, 80)}): save it in WGS 84, longitude and latitude in degrees`;
}

/** What is wrong with a file that calls itself JSON, or looks like it. */
export function explainJson(file: Opened): string {
	if (file.json) {
		const type = typeIn(file.json.value);
		const called = typeof type === 'string' ? `: its type is “${type.slice(0, 40)}”` : '';
		return `JSON, but neither GeoJSON nor TopoJSON${called}`;
	}
	const { line, column } = positionOfJsonFault(file.text);
	return `not JSON: line ${line}, column ${column}`;
}

export const geojson: ImportFormat = { title: 'GeoJSON', recognises, read };
