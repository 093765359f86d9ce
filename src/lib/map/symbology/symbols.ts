/**
 * The one table of symbols: what a line, a place or a label looks like. The WebGL style, the static map, the
 * legend and every export read it, so they can't disagree. Dashes are in multiples of the line's own width,
 * as MapLibre wants them.
 */
import type { Mode, PlaceKind, StakeKind, Stance, Status } from '../../atlas/words';
import type { AnswerColour } from './theme';

export interface StatusSymbol {
	readonly label: string;
	/** Empty: a whole line. */
	readonly dash: readonly number[];
	readonly cap: 'butt' | 'round';
	readonly opacity: number;
}

export const STATUS_SYMBOLS: Readonly<Record<Status, StatusSymbol>> = {
	operating: { label: 'Operating', dash: [], cap: 'butt', opacity: 1 },
	limited: { label: 'Limited or test traffic', dash: [7, 1], cap: 'butt', opacity: 1 },
	construction: { label: 'Under construction', dash: [3, 1.5], cap: 'butt', opacity: 1 },
	planned: { label: 'Planned', dash: [1.3, 1.3], cap: 'butt', opacity: 1 },
	proposed: { label: 'Proposed', dash: [0, 2], cap: 'round', opacity: 1 },
	suspended: { label: 'Suspended or closed', dash: [5, 1.5, 0.8, 1.5], cap: 'butt', opacity: 0.7 }
};

export interface ModeSymbol {
	readonly label: string;
	/** Factor on the route's width. */
	readonly width: number;
	/**
	 * A second stroke on top, in the casing's colour inside the line, or in the line's own colour as beads on
	 * it.
	 */
	readonly inner?: {
		readonly width: number;
		readonly dash: readonly number[];
		readonly cap: 'butt' | 'round';
		readonly colour: 'casing' | 'line';
	};
}

export const MODE_SYMBOLS: Readonly<Record<Mode, ModeSymbol>> = {
	rail: { label: 'Railway', width: 1, inner: { width: 0.36, dash: [5, 5], cap: 'butt', colour: 'casing' } },
	road: { label: 'Road', width: 1.1, inner: { width: 0.4, dash: [], cap: 'butt', colour: 'casing' } },
	ferry: {
		label: 'Ferry or sea lane',
		width: 0.5,
		inner: { width: 1, dash: [0, 3.2], cap: 'round', colour: 'line' }
	},
	oil: { label: 'Oil pipeline', width: 0.95 },
	gas: {
		label: 'Gas pipeline',
		width: 0.95,
		inner: { width: 0.42, dash: [0, 5], cap: 'round', colour: 'casing' }
	}
};

/**
 * Width of a route's line in CSS px by zoom; MapLibre and the static map interpolate linearly between the
 * stops.
 */
export const ROUTE_WIDTH: readonly (readonly [zoom: number, px: number])[] = [
	[3, 1.7],
	[4.5, 2.4],
	[6, 3.4],
	[8, 5],
	[10, 7]
];
/** Routes for comparison step back a little. */
export const COMPARISON_WIDTH = 0.8;
/** The casing's margin on either side, px. */
export const CASING_MARGIN = 1;
/**
 * Distance between the axes of routes on shared track, in line widths: just enough for the casing to show.
 */
export const SEGMENT_SPACING = 1.25;
/** Routes beside the one in focus. */
export const DIMMED_OPACITY = 0.22;
export const FOCUS_WIDTH = 1.25;
/**
 * From this zoom on the inner strokes are wide enough to be seen. A whole number: below it their tiles aren't
 * even laid out.
 */
export const INNER_MIN_ZOOM = 5;
/**
 * From this zoom on there is room for the region's other railways and roads (`context-symbols.ts`), which belong
 * to no route.
 */
export const CONTEXT_MIN_ZOOM = 5.5;
/** Zoom from which its places are named, by rank; rank 5 never is. Whole numbers, as below. */
export const CONTEXT_NAME_ZOOM: Readonly<Record<1 | 2 | 3 | 4 | 5, number>> = {
	1: 7,
	2: 7,
	3: 7,
	4: 8,
	5: 99
};
export const CONTEXT_TITLE = 'Other railways and roads';

/**
 * What a power may have at stake, in the words of the legend; on the map by colour, and by width against the
 * rest.
 */
export const STAKE_SYMBOLS: Readonly<
	Record<StakeKind | 'none', { readonly label: string; readonly meaning: string; readonly width: number }>
> = {
	territory: { label: 'Its territory', meaning: 'the line runs on its own ground', width: 1.2 },
	'control-held': { label: 'Control held', meaning: 'it or its company runs the line', width: 1.2 },
	'control-claimed': {
		label: 'Control claimed or demanded',
		meaning: 'it says that it must have a say',
		width: 1.2
	},
	ownership: { label: 'A share in the owner', meaning: 'its companies hold shares', width: 1.2 },
	announced: { label: 'A stake announced', meaning: 'agreed or planned, not held yet', width: 1.2 },
	none: { label: 'Nothing on record', meaning: 'which is no proof that there is nothing', width: 0.75 }
};

/** How a country is tinted by its stance on a route. */
export const STANCE_SYMBOLS: Readonly<Record<Stance, { readonly label: string; readonly sign: string }>> = {
	supports: { label: 'Supports', sign: '●' },
	conditional: { label: 'Supports on conditions, or in part', sign: '◐' },
	opposes: { label: 'Opposes', sign: '✕' },
	'not-stated': { label: 'Not stated in the article', sign: '·' }
};

export interface PathSymbol {
	readonly label: string;
	/** Factor on a route's width. */
	readonly width: number;
	readonly opacity: number;
}
/** Paths that answer a question, from the bottom up. Their colours: `MapTheme.answer`. */
export const WAY_SYMBOLS = {
	offered: { label: 'May be chosen', width: 0.55, opacity: 0.6 },
	alternative: { label: 'Another way', width: 0.85, opacity: 0.85 },
	lost: { label: 'The way with nothing closed', width: 1.2, opacity: 0.7 },
	compared: { label: 'A way compared', width: 1.5, opacity: 1 },
	best: { label: 'The best way', width: 1.9, opacity: 1 },
	critical: { label: 'The best way, by what closing a stretch of it does', width: 1.9, opacity: 1 }
} satisfies Record<string, PathSymbol>;
export type PathRole = keyof typeof WAY_SYMBOLS;

/**
 * What closing a stretch alone does, the worst first: from so many times the length on. Infinity: no path is
 * left.
 */
export const CRITICAL_SYMBOLS = [
	{ colour: 'critical-no-way', label: 'Closed alone, it leaves no way', from: Infinity },
	{ colour: 'critical-far', label: 'At least twice as long', from: 2 },
	{ colour: 'critical-some', label: 'At least 1.2 times as long', from: 1.2 },
	{ colour: 'critical-little', label: 'Less than that, or nothing', from: 0 }
] as const satisfies readonly { colour: AnswerColour; label: string; from: number }[];

/**
 * What is closed. A line is hatched across, dash and width in px; a country is hatched aslant; a place is
 * crossed in a 12 × 12 box.
 */
export const CLOSED_SYMBOLS = {
	link: { label: 'Closed stretch', width: 9, dash: [2, 4] },
	country: { label: 'Closed country', spacing: 8, width: 1.4, opacity: 0.55 },
	place: { label: 'Closed place', path: 'M2 2L10 10M10 2L2 10' }
} as const;

export interface PlaceSymbol {
	readonly label: string;
	/** Outline in a 12 × 12 box. */
	readonly path: string;
	readonly filled: boolean;
}

const circle = (r: number) => `M${6 - r} 6a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
export const PLACE_SYMBOLS: Readonly<Record<PlaceKind, PlaceSymbol>> = {
	city: { label: 'City', path: circle(3.2), filled: true },
	station: { label: 'Station', path: circle(3), filled: false },
	junction: { label: 'Junction', path: circle(2.4), filled: false },
	port: { label: 'Port', path: 'M2.5 2.5H9.5V9.5H2.5Z', filled: true },
	border: { label: 'Border crossing', path: 'M6 1.6L10.4 6L6 10.4L1.6 6Z', filled: false },
	terminal: { label: 'Terminal', path: 'M6 1.8L10.4 9.6H1.6Z', filled: true },
	pump: { label: 'Pump station', path: 'M6 2.2L9.9 9.2H2.1Z', filled: false },
	compressor: { label: 'Compressor station', path: 'M6 2.2L9.9 9.2H2.1Z', filled: false },
	metering: { label: 'Metering station', path: 'M2.8 2.8H9.2V9.2H2.8Z', filled: false }
};
/** Of a town that is no place of a route: as the base map has towns. */
export const TOWN_SYMBOL: PlaceSymbol = { label: 'Town', path: circle(2.2), filled: true };
export const symbolOf = (kind: PlaceKind | 'town'): PlaceSymbol =>
	kind === 'town' ? TOWN_SYMBOL : PLACE_SYMBOLS[kind];

/** What happens along a path, on its strip: outlines in a 12 × 12 box, gauge and transfer as strokes. */
export const CROSSING_SYMBOLS: Readonly<
	Record<'border' | 'transshipment' | 'transfer' | 'gauge', PlaceSymbol>
> = {
	border: { label: 'Border', path: PLACE_SYMBOLS.border.path, filled: false },
	transshipment: { label: 'Between land and sea', path: PLACE_SYMBOLS.port.path, filled: true },
	transfer: { label: 'Between rail and road', path: 'M2 3.5H10L7.6 1.4M10 8.5H2L4.4 10.6', filled: false },
	gauge: { label: 'Break of gauge', path: 'M1.5 2.4H6V4.4H10.5M1.5 9.6H6V7.6H10.5', filled: false }
};

/** Around a place in focus, px: its stroke lies on a wider one in the colour of the halo. */
export const RING = { radius: 9, width: 2.4, halo: 5 } as const;
/** From its middle to where names may begin, px. */
export const RING_REACH = RING.radius + RING.halo / 2;

/** A place's symbol as a factor on its box. */
export const SYMBOL_SIZE: readonly (readonly [zoom: number, factor: number])[] = [
	[4, 0.75],
	[8, 1.1]
];
/** What is drawn by hand, px. The head of an arrow is a path in a box, its tip in the middle, pointing up. */
export const INK_SYMBOLS = {
	pen: { width: 4.5 },
	highlight: { width: 20, opacity: 0.4 },
	/** On each side of a stroke, in the colour of the halo. */
	casing: 2,
	head: { box: 40, path: 'M20 20L28 40L20 35L12 40Z', size: 52 },
	text: { size: 20 }
} as const;

/**
 * Layers of the reader's own, px: points in a ring, lines in a band, so that none is taken for a place or a
 * route. Dashes stay with the routes' states.
 */
export const OWN_SYMBOLS = {
	point: { radius: 4.5, ring: 8.5 },
	line: { width: 2.4, band: 8.5 },
	area: { outline: 1.8, opacity: 0.16 },
	/** Of ring and band. */
	faint: 0.28,
	/** Around point and line, in the colour of the halo. */
	casing: 1.4
} as const;

/**
 * Zoom from which a place of a rank is shown; rank 5 never is. Whole numbers: MapLibre filters by the zoom of
 * the tile.
 */
export const PLACE_MIN_ZOOM: Readonly<Record<1 | 2 | 3 | 4 | 5, number>> = { 1: 3, 2: 5, 3: 6, 4: 7, 5: 99 };
/**
 * Places that a click may choose are shown so many levels earlier, and the least of them, too, from the last
 * one on.
 */
export const OFFERED_ZOOM = { earlier: 1, last: 8 } as const;

/** At 2 arc-minutes a pixel the relief is crisp to zoom 5; then it steps back and leaves a tint. */
export const RELIEF_OPACITY: readonly (readonly [zoom: number, opacity: number])[] = [
	[5.2, 1],
	[7, 0.5],
	[9, 0.2]
];

/** A value between the stops of a table, as MapLibre's linear interpolation has it. */
export function atZoom(stops: readonly (readonly [zoom: number, value: number])[], zoom: number): number {
	const above = stops.findIndex(([stop]) => stop >= zoom);
	if (above === 0) return stops[0][1];
	if (above === -1) return stops[stops.length - 1][1];
	const [[z0, v0], [z1, v1]] = [stops[above - 1], stops[above]];
	return v0 + ((v1 - v0) * (zoom - z0)) / (z1 - z0);
}

/** Width of a route's line at a zoom, px. */
export const routeWidth = (zoom: number) => atZoom(ROUTE_WIDTH, zoom);

/** A dash in px for an SVG stroke of the given width, or undefined for a whole line. */
export function dashArray(dash: readonly number[], width: number): string | undefined {
	return dash.length === 0 ? undefined : dash.map((part) => Math.round(part * width * 100) / 100).join(' ');
}
