/**
 * How the static map and saved drawings paint what isn't a line of a route: base map, marks, symbols, names,
 * events, ink. Px at the theme's factor 1, by which all but the base map grow. Colours are names of the
 * theme's.
 */
import type { PaintStyle } from './paint';
import { atZoom } from './symbols';
import { CLOSED_SYMBOLS } from './answer-symbols';
import { INK_SYMBOLS, USER_LAYER_SYMBOLS } from './reader-symbols';
import { RING, SYMBOL_SIZE } from './place-symbols';
import { typeSize, type Role } from './text-styles';

/** Land is a plain area below these. */
export const BASEMAP_STYLES = {
	river: { stroke: 'river', width: 0.75, cap: 'round', join: 'round' },
	sea: { fill: 'sea', evenOdd: true, stroke: 'coast', width: 0.6, join: 'round' },
	lake: { fill: 'lake' },
	border: { stroke: 'border', width: 0.75, join: 'round', strokeOpacity: 0.85 },
	unsettled: { stroke: 'unsettled', width: 0.75, dash: [2.3, 1.9], join: 'round' }
} as const satisfies Readonly<Record<string, PaintStyle>>;

/** Of a country by its stance. */
export const TINT_OPACITY = 0.4;

/** A link that is closed, from the bottom up. */
export const CLOSED_LINK_STYLES = {
	casing: { stroke: 'casing', width: CLOSED_SYMBOLS.link.width + 2, join: 'round', strokeOpacity: 0.85 },
	hatch: { stroke: 'closed', width: CLOSED_SYMBOLS.link.width, dash: CLOSED_SYMBOLS.link.dash, join: 'round' }
} as const satisfies Readonly<Record<string, PaintStyle>>;

/** The cross of a closed place, in its box, which is drawn so many times as large. */
export const CROSS_SCALE = 1.5;
export const CROSS_STYLES = {
	halo: { stroke: 'casing', width: 4, cap: 'round' },
	cross: { stroke: 'closed', width: 2.2, cap: 'round' }
} as const satisfies Readonly<Record<string, PaintStyle>>;

/** At the ends of a path, and where a strip beside the map points. */
export const END = { radius: 8, style: { fill: 'casing', stroke: 'place', width: 2 } } as const;
export const DOT = { radius: 6, style: { stroke: 'casing', width: 2.5 } } as const;

/** Around a place in focus, from the bottom up. */
export const RING_STYLES = {
	halo: { stroke: 'halo', width: RING.halo },
	ring: { stroke: 'ring', width: RING.width }
} as const satisfies Readonly<Record<string, PaintStyle>>;

/** The box of a place's symbol, whose middle is the place. */
export const SYMBOL_BOX = 12;
/** A symbol of a place, from the bottom up; a filled one has the colour of its outline. */
export const SYMBOL_STYLES = {
	halo: { fill: 'casing', stroke: 'casing', width: 2.4 },
	outline: { fill: 'casing', stroke: 'place', width: 1.2 },
	filled: { fill: 'place', stroke: 'place', width: 1.2 },
	town: { fill: 'town', stroke: 'town', width: 0.6 }
} as const satisfies Readonly<Record<string, PaintStyle>>;

/** A symbol's factor on its box, as both draw it. */
export const drawnSymbolSize = (zoom: number): number => Math.round(atZoom(SYMBOL_SIZE, zoom) * 100) / 100;

/** The letter of a path, on a disc in its colour. */
export const BADGE = {
	radius: 9,
	style: { stroke: 'casing', width: 1.5 },
	letter: 'casing',
	size: 12,
	/** From the middle of the disc. */
	baseline: 4.3
} as const;

/**
 * Events of the article, and developments on record; of the day shown larger, with their names, and the rest
 * faint.
 */
export const EVENT = {
	radius: 3,
	currentRadius: 6,
	pastOpacity: 0.6,
	styles: {
		article: { fill: 'event', stroke: 'halo', width: 1.2 },
		record: { fill: 'halo', stroke: 'development', width: 2.2 }
	},
	name: { size: 11.5, halo: 3, below: 20, colours: { article: 'event', record: 'development' } }
} as const;

/** What is drawn by hand, in the colour of its pen. */
export const INK_STYLES = {
	casing: {
		stroke: 'halo',
		width: INK_SYMBOLS.pen.width + 2 * INK_SYMBOLS.casing,
		cap: 'round',
		join: 'round'
	},
	/** Around the head of an arrow, in px of the drawing whatever the theme. */
	head: { stroke: 'halo', width: 2, cap: 'round', join: 'round' }
} as const satisfies Readonly<Record<string, PaintStyle>>;
/** Of words drawn by hand: its halo, px, and from the middle of a line to its baseline, em. */
export const INK_TEXT = { halo: 4, baseline: 0.35 } as const;

/** Around lines and points of the reader's own. */
export const USER_LAYER_CASINGS = {
	line: {
		stroke: 'halo',
		width: USER_LAYER_SYMBOLS.line.width + 2 * USER_LAYER_SYMBOLS.casing,
		cap: 'round',
		join: 'round'
	},
	point: { stroke: 'halo', width: USER_LAYER_SYMBOLS.casing }
} as const satisfies Readonly<Record<string, PaintStyle>>;

/** How the static map and saved drawings paint a name, where it has no colour of its own. */
export interface NameStyle {
	readonly colour: 'place' | 'town' | 'country' | 'water';
	readonly halo: { readonly colour: 'halo' | 'waterHalo'; /** em */ readonly width: number };
	readonly opacity: number;
}
const ON_LAND = { colour: 'halo', width: 0.26 } as const;
const ON_WATER = { colour: 'waterHalo', width: 0.16 } as const;
export const NAME_STYLES: Readonly<Record<Role, NameStyle>> = {
	place: { colour: 'place', halo: ON_LAND, opacity: 1 },
	route: { colour: 'place', halo: ON_LAND, opacity: 1 },
	country: { colour: 'country', halo: ON_LAND, opacity: 0.9 },
	part: { colour: 'country', halo: ON_LAND, opacity: 0.9 },
	water: { colour: 'water', halo: ON_WATER, opacity: 1 },
	lake: { colour: 'water', halo: ON_WATER, opacity: 1 },
	town: { colour: 'town', halo: ON_LAND, opacity: 1 }
};
/** px, as both draw it. */
export const drawnTypeSize = (role: Role, zoom: number): number => Math.round(typeSize(role, zoom) * 10) / 10;
