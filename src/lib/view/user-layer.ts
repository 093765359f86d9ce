/**
 * A layer that the reader has brought along: a voice of its own, which nobody here has checked. Both maps,
 * the list, the panel and the exports read it.
 */
import type { Feature, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { Position } from '../atlas/atlas';
import { longDay } from '../atlas/day';

/** What they look like depends on the theme. */
export const USER_LAYER_COLOURS = ['magenta', 'petrol', 'green', 'brown', 'indigo'] as const;
export type UserLayerColour = (typeof USER_LAYER_COLOURS)[number];

export type UserGeometry = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;
export type UserValue = string | number | boolean | null;
export type UserProperties = Readonly<Record<string, UserValue>>;
/** Degrees, longitude first. */
export type UserFeature = Feature<UserGeometry, UserProperties>;

export interface UserLayer {
	readonly id: string;
	/** The reader's to change; at first that of the file. */
	readonly name: string;
	/** Name of the file it came from. */
	readonly file: string;
	/** ISO date and time. */
	readonly added: string;
	readonly colour: UserLayerColour;
	readonly shown: boolean;
	/** The property that names its features; null: none does. */
	readonly namedBy: string | null;
	readonly features: readonly UserFeature[];
}

/** A layer or, by its place in the layer, one of its features. */
export interface UserFeaturePick {
	readonly layer: string;
	readonly feature: number | null;
}

/** Whose it is, wherever it is shown. */
export const USER_LAYER_VOICE = 'Your data';
/** The same for whoever is shown or handed what the reader has made of it. */
export const ADDED_DATA = 'Added data';
export const userLayerNote = ({ file, added }: Pick<UserLayer, 'file' | 'added'>): string =>
	`from ${file}, added ${longDay(added.slice(0, 10))}; not verified`;

/** Empty where nothing names it. */
export function featureName({ namedBy }: Pick<UserLayer, 'namedBy'>, { properties }: UserFeature): string {
	const value = namedBy === null ? null : properties[namedBy];
	return value === null || value === undefined ? '' : String(value);
}

export type Shape = 'point' | 'line' | 'area';
const SHAPES: Readonly<Record<UserGeometry['type'], Shape>> = {
	Point: 'point',
	MultiPoint: 'point',
	LineString: 'line',
	MultiLineString: 'line',
	Polygon: 'area',
	MultiPolygon: 'area'
};
export const shapeOf = ({ type }: UserGeometry): Shape => SHAPES[type];

/** What most of it is: the sign it has in a list. */
export function mainShape({ features }: Pick<UserLayer, 'features'>): Shape {
	const counts = { area: 0, line: 0, point: 0 };
	for (const { geometry } of features) counts[shapeOf(geometry)]++;
	return (Object.keys(counts) as Shape[]).reduce(
		(most, shape) => (counts[shape] > counts[most] ? shape : most),
		'area'
	);
}

/** Lines, rings or single points of a geometry, as lists of positions. */
export function partsOf({ type, coordinates }: UserGeometry): readonly (readonly Position[])[] {
	switch (type) {
		case 'Point':
			return [[coordinates as unknown as Position]];
		case 'MultiPoint':
			return coordinates.map((at) => [at as unknown as Position]);
		case 'LineString':
			return [coordinates as unknown as Position[]];
		case 'MultiLineString':
		case 'Polygon':
			return coordinates as unknown as Position[][];
		case 'MultiPolygon':
			return coordinates.flat() as unknown as Position[][];
	}
}

/** West, south, east, north. Null where there is nothing. */
export function boundsOf(features: readonly UserFeature[]): readonly [number, number, number, number] | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { geometry } of features)
		for (const part of partsOf(geometry))
			for (const [longitude, latitude] of part) {
				west = Math.min(west, longitude);
				east = Math.max(east, longitude);
				south = Math.min(south, latitude);
				north = Math.max(north, latitude);
			}
	return west > east ? null : [west, south, east, north];
}
