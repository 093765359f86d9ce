/**
 * A map as data: what is drawn where and how, in layers from the bottom up, with nothing left to look up.
 * Positions and sizes in px of the picture, from its upper left corner; colours as #rrggbb. What writes a
 * drawing, a document or slides reads this.
 */
import type { Camera } from '../../view/state';
import type { Fill, Stroke } from '../symbology/paint';
import { CONTEXT_TITLE } from '../symbology/symbols';
import type { Role } from '../symbology/text-styles';

export type Point = readonly [x: number, y: number];

/** Layers by id, from the bottom up, and what programs call them that show layers. */
export const LAYERS = {
	land: 'Land',
	water: 'Water and borders',
	countries: 'Countries',
	context: CONTEXT_TITLE,
	'user-areas': 'Added data: areas',
	'route-casings': 'Routes: casings',
	routes: 'Routes',
	'route-kinds': 'Routes: modes',
	'user-lines': 'Added data: lines',
	'path-casings': 'Found routes: casings',
	paths: 'Found routes',
	'path-kinds': 'Found routes: modes',
	marks: 'Endpoints and closures',
	events: 'Events',
	'user-points': 'Added data: points',
	rings: 'Selected',
	places: 'Places',
	names: 'Names',
	ink: 'Annotations'
} as const;
export type LayerId = keyof typeof LAYERS;

interface Painted {
	readonly fill: Fill | null;
	readonly stroke: Stroke | null;
	/** Of the whole. */
	readonly opacity: number;
}

/** The land, over the whole picture. */
export interface LandItem {
	readonly kind: 'land';
	readonly colour: string;
	/** Shaded, as a data URL as large as the picture; null: flat. */
	readonly relief: string | null;
}

export interface PathItem extends Painted {
	readonly kind: 'path';
	/** Of SVG. */
	readonly d: string;
	/** Whether its stroke lies under its fill. */
	readonly strokeFirst?: boolean;
	/** The closed link that it marks. */
	readonly closes?: string;
}

export interface CircleItem extends Painted {
	readonly kind: 'circle';
	readonly at: Point;
	readonly radius: number;
}

/** A stroke of a link's line; it may go on beyond the picture. */
export interface LineItem {
	readonly kind: 'line';
	readonly points: readonly Point[];
	readonly stroke: Stroke;
	/** Of the whole. */
	readonly opacity: number;
	/** What it is; null for casings and what tells the mode. */
	readonly of: LineIdentity | null;
}
export interface LineIdentity {
	/** Null for a path that answers a question. */
	readonly route: string | null;
	readonly link: string;
	/** Of the route, or of the path with its letter. */
	readonly name: string;
}

/** A name as it is drawn, whole within the picture: half a name reads as another. */
export interface NameItem {
	readonly kind: 'name';
	/** What is named; `letter`: of a path; `mark`: words at an event or drawn by hand. */
	readonly role: Role | 'letter' | 'mark';
	readonly lines: readonly string[];
	/** Baseline of the first line, at its anchor. */
	readonly at: Point;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Degrees clockwise, for a name along a line. */
	readonly angle: number;
	readonly size: number;
	readonly bold: boolean;
	readonly colour: string;
	/** Around its letters. */
	readonly halo: { readonly colour: string; readonly width: number } | null;
	/** Between letters. */
	readonly spacing: number;
	readonly opacity: number;
	/** Of a name along a line: the baseline, a quadratic curve by start, control point and end. */
	readonly curve: readonly [Point, Point, Point] | null;
}

/** The symbol of a place, from the bottom up. */
export interface SymbolItem {
	readonly kind: 'symbol';
	readonly place: string;
	readonly at: Point;
	readonly shapes: readonly PathItem[];
}

/** The letter of a path, on a disc. */
export interface BadgeItem {
	readonly kind: 'badge';
	readonly disc: CircleItem;
	readonly letter: NameItem;
}

export type Item = LandItem | PathItem | CircleItem | LineItem | NameItem | SymbolItem | BadgeItem;

export interface Layer {
	readonly id: LayerId;
	readonly items: readonly Item[];
}

export interface Scene {
	readonly width: number;
	readonly height: number;
	/** Straight down, north up. */
	readonly camera: Camera;
	/** Those with something in them, from the bottom up. */
	readonly layers: readonly Layer[];
}

/** Beyond the edges of a picture, marks that stand farther off aren't drawn, px. */
export const REACH = 400;

export const isOfKind =
	<K extends Item['kind']>(kind: K) =>
	(item: Item): item is Extract<Item, { readonly kind: K }> =>
		item.kind === kind;
