/**
 * The strokes of a route's or a path's line at a zoom, from the bottom up: what `symbol-css.ts` says in CSS,
 * in numbers.
 */
import type { Colour, Mode, StakeKind, Status } from '../../atlas/words';
import type { Stroke } from './paint';
import {
	CASING_MARGIN,
	COMPARISON_WIDTH,
	DIMMED_OPACITY,
	FOCUS_WIDTH,
	INNER_MIN_ZOOM,
	MODE_SYMBOLS,
	routeWidth,
	STAKE_SYMBOLS,
	STATUS_SYMBOLS
} from './symbols';
import { PATH_SYMBOLS, type PathRole } from './answer-symbols';
import type { AnswerColour } from './palettes';
import type { MapTheme } from './theme';

export const CASING_OPACITY = 0.9;
/** Of an inner stroke in the casing's colour. */
export const INNER_OPACITY = 0.85;

/** What decides how a line looks. */
export type LineSymbol = {
	readonly mode: Mode;
	readonly status: Status;
} & (
	| {
			readonly role: null;
			readonly colour: Colour;
			/** Of a route that steps back a little. */
			readonly isComparison: boolean;
			readonly emphasis: 'none' | 'focus' | 'dimmed';
			/** What the power of a lens has at stake, which gives the colour then; empty without a lens. */
			readonly stake: StakeKind | 'none' | '';
	  }
	/** Of a path that answers a question. */
	| { readonly role: PathRole; readonly colour: AnswerColour }
);

export interface LineStrokes {
	/** Of each of the strokes as a whole. */
	readonly opacity: number;
	readonly casing: Stroke;
	readonly line: Stroke;
	/**
	 * What tells the mode, on top: inside the line, or as beads on it. Null: nothing does, or it is too small
	 * to be seen.
	 */
	readonly inner: Stroke | null;
	readonly beads: Stroke | null;
}

/** Width of a route's line as CSS has it, px before the theme's factor. */
export const roundedRouteWidth = (zoom: number): number => Math.round(routeWidth(zoom) * 100) / 100;

/** @param zoom of the map as it is drawn. Widths in px. */
export function lineStrokes(symbol: LineSymbol, zoom: number, theme: MapTheme): LineStrokes {
	const { mode, status } = symbol;
	const { width: ofMode, inner } = MODE_SYMBOLS[mode];
	const { dash, cap, opacity } = STATUS_SYMBOLS[status];
	const { colour, weight, opacity: faint } = weighed(symbol, theme);
	const unit = roundedRouteWidth(zoom) * theme.scale * weight;
	const width = unit * ofMode;
	const stroked = (own: Omit<Stroke, 'join' | 'dash'>, parts: readonly number[]): Stroke => ({
		...own,
		dash: parts.map((part) => part * own.width),
		join: 'round'
	});
	const kind =
		inner &&
		stroked(
			{
				...{
					colour: inner.colour === 'casing' ? theme.casing : colour,
					width: unit * inner.width,
					cap: inner.cap
				},
				opacity: inner.colour === 'casing' ? INNER_OPACITY : 1
			},
			inner.dash
		);
	return {
		opacity: faint,
		casing: stroked(
			{ colour: theme.casing, width: width + 2 * CASING_MARGIN, cap: 'butt', opacity: CASING_OPACITY },
			[]
		),
		line: stroked({ colour, width, cap, opacity }, dash),
		inner: kind && inner.colour === 'casing' && zoom >= INNER_MIN_ZOOM ? kind : null,
		beads: kind && inner.colour === 'line' ? kind : null
	};
}

/** @returns its colour, its factor on a route's width, and its opacity as a whole */
function weighed(symbol: LineSymbol, theme: MapTheme) {
	if (symbol.role !== null) {
		const { width: weight, opacity } = PATH_SYMBOLS[symbol.role];
		return { colour: theme.answer[symbol.colour], weight, opacity };
	}
	const { colour, isComparison, emphasis, stake } = symbol;
	const weight = (isComparison ? COMPARISON_WIDTH : 1) * (emphasis === 'focus' ? FOCUS_WIDTH : 1);
	return {
		colour: stake ? theme.stakes[stake] : theme.routes[colour],
		weight: weight * (stake ? STAKE_SYMBOLS[stake].width : 1),
		opacity: emphasis === 'dimmed' ? DIMMED_OPACITY : 1
	};
}
