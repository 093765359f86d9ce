/**
 * The table of symbols: what lines look like, by what they are and the state they are in. The WebGL style,
 * the static map, the legend and every export read it and its parts beside it (places, answers, what a reader
 * adds), so they can't disagree. Dashes are in multiples of the line's own width, as MapLibre wants them.
 */
import type { Mode, StakeKind, Stance, Status } from '../../atlas/words';

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
 * From this zoom on there is room for the region's other railways and roads (`context-symbols.ts`), which
 * belong to no route.
 */
export const CONTEXT_MIN_ZOOM = 5.5;
/** Zoom from which its places are named, by rank; rank 5 never is. Whole numbers, as `PLACE_MIN_ZOOM`. */
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
	territory: { label: 'Territory', meaning: 'the line runs on its territory', width: 1.2 },
	'control-held': { label: 'Operator', meaning: 'it or one of its companies runs the line', width: 1.2 },
	'control-claimed': {
		label: 'Claims a say',
		meaning: 'says that it must have a say',
		width: 1.2
	},
	ownership: { label: 'Part-owner', meaning: 'its companies hold shares in the owner', width: 1.2 },
	announced: { label: 'Announced stake', meaning: 'agreed or planned, not yet held', width: 1.2 },
	none: { label: 'None found', meaning: 'not proof of absence', width: 0.75 }
};

export interface StanceSymbol {
	readonly label: string;
	/** Words of the label, for a cell that has little room. */
	readonly word: string;
	/** For one that has less. */
	readonly sign: string;
}
/** How a country is tinted by its stance on a route. */
export const STANCE_SYMBOLS: Readonly<Record<Stance, StanceSymbol>> = {
	supports: { label: 'Supports', word: 'supports', sign: '●' },
	conditional: { label: 'Supports conditionally or in part', word: 'conditional', sign: '◐' },
	opposes: { label: 'Opposes', word: 'opposes', sign: '✕' },
	'not-stated': { label: 'Not stated in the article', word: '', sign: '' }
};

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
