/**
 * The type of the map by what it names. Both maps set their labels by this table: sizes in px by zoom,
 * distances in em.
 */
import { atZoom } from './symbols';

export const ROLES = ['place', 'route', 'country', 'part', 'water', 'lake', 'town'] as const;
export type Role = (typeof ROLES)[number];
/** The static map has neither the gazetteer, but for towns on the links it draws, nor the names of rivers. */
type WebglRole = Role | 'river';

interface Type {
	readonly sizes: readonly (readonly [zoom: number, px: number])[];
	readonly bold?: boolean;
	readonly capitals?: boolean;
	/** em */
	readonly spacing?: number;
	/** em */
	readonly maxWidth: number;
}

export const TYPES: Readonly<Record<WebglRole, Type>> = {
	place: {
		sizes: [
			[3.5, 10.5],
			[6, 12],
			[9, 14]
		],
		maxWidth: 12
	},
	route: {
		sizes: [
			[2.5, 10],
			[4, 11.5],
			[6, 12.5],
			[9, 14.5]
		],
		bold: true,
		maxWidth: 8
	},
	country: {
		sizes: [
			[2.5, 9.5],
			[5, 12],
			[8, 15]
		],
		capitals: true,
		spacing: 0.16,
		maxWidth: 7
	},
	/** Of a country: as it is set, but not in the capitals of a country's name. */
	part: {
		sizes: [
			[5, 11],
			[8, 14]
		],
		spacing: 0.16,
		maxWidth: 7
	},
	water: {
		sizes: [
			[3, 11.5],
			[7, 18]
		],
		spacing: 0.12,
		maxWidth: 6
	},
	lake: {
		sizes: [
			[3, 9],
			[7, 11]
		],
		spacing: 0.12,
		maxWidth: 6
	},
	town: {
		sizes: [
			[3.5, 10],
			[6, 11.5],
			[9, 13.5]
		],
		maxWidth: 10
	},
	river: {
		sizes: [
			[5, 10],
			[9, 12.5]
		],
		spacing: 0.08,
		maxWidth: 10
	}
};
/** em */
export const LINE_HEIGHT = 1.15;

/**
 * Where a name stands against its point: right or left of it, above or below; at its usual distance if none
 * is given, em.
 */
export type Anchor = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1, distance?: number];
/** Beside a symbol, the preferred side first. */
export const POINT_ANCHORS: readonly Anchor[] = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1]
];
/**
 * The name of a route rather stands above or below its line. It has the line's colour, so it may also stand a
 * little farther off.
 */
export const ROUTE_ANCHORS: readonly Anchor[] = [
	[0, -1],
	[0, 1],
	// Its point has no symbol to keep clear of.
	...POINT_ANCHORS.filter(([dx]) => dx !== 0).map(([dx, dy]): Anchor => (dy ? [dx, dy, 0.43] : [dx, dy])),
	[0, -1, 1.9],
	[0, 1, 1.9],
	[1, 0, 2.2],
	[-1, 0, 2.2]
];
/**
 * Distance of a name from its point, em; of a corner to either side less, but clear of the point's symbol, or
 * the name would seem to belong to nothing.
 */
const BESIDE = 0.72;
const AT_CORNER = 0.55;
/** What a ring around the point adds, em: at a corner more, as it takes the room of a square. */
const FOR_RING = { side: 0.65, corner: 0.78 } as const;
/** From the point to the nearest edge or corner of its name, em, right and down. */
export function besidePoint(
	[dx, dy, distance = dx && dy ? AT_CORNER : BESIDE]: Anchor,
	ringed = false
): [x: number, y: number] {
	const aside = distance + (ringed ? FOR_RING[dx && dy ? 'corner' : 'side'] : 0);
	return [dx * aside, dy * aside];
}

/** MapLibre names the side of the text that faces the point. */
export function offsets(anchors: readonly Anchor[], ringed = false) {
	const sides = { '-1 0': 'right', '1 0': 'left', '0 -1': 'bottom', '0 1': 'top' } as const;
	const facing = ([dx, dy]: Anchor) =>
		([dy ? sides[`0 ${dy}`] : '', dx ? sides[`${dx} 0`] : ''].filter(Boolean).join('-') || 'center') as
			'top' | 'bottom-left';
	return anchors.flatMap((anchor) => [facing(anchor), besidePoint(anchor, ringed)]);
}

/** The name of an area may move a little to uncover a line. */
export const AREA_ANCHORS: readonly Anchor[] = [
	[0, 0],
	[0, -1],
	[0, 1]
];

/**
 * From here on lines carry their names, the longest earlier. Whole numbers: MapLibre filters by the zoom of
 * the tile.
 */
export const NAMED_ALONG = { long: 4, all: 5 } as const;

/** px at a zoom, without the theme's factor. */
export const typeSize = (role: WebglRole, zoom: number) => atZoom(TYPES[role].sizes, zoom);
