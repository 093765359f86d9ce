/**
 * Signs of a legend: pieces of line, of land and of what stands on it, by the same tables as the map. Sizes
 * in px.
 */
import type { Mode } from '../../atlas/words';
import { CLOSED_SYMBOLS } from '../../map/symbology/answer-symbols';
import type { ModeSymbol, StatusSymbol } from '../../map/symbology/symbols';
import { contextStrokes } from '../../map/symbology/context-symbols';
import type { MapTheme } from '../../map/symbology/theme';

export type Cap = 'butt' | 'round';
/** Drawn from left to right in the middle of the sign's box. */
export interface Stroke {
	readonly colour: string;
	readonly width: number;
	readonly dash: readonly number[];
	readonly cap: Cap;
	readonly opacity: number;
}

export type Sign =
	/** From the bottom up. */
	| { readonly kind: 'line'; readonly strokes: readonly Stroke[] }
	/** A path in a 12 × 12 box. */
	| {
			readonly kind: 'glyph';
			readonly path: string;
			readonly fill: string | null;
			readonly stroke: string;
			readonly width: number;
	  }
	| {
			readonly kind: 'disc';
			readonly radius: number;
			readonly fill: string | null;
			readonly stroke: string;
			readonly width: number;
	  }
	| { readonly kind: 'area'; readonly fill: string; readonly opacity: number }
	/** Lines aslant, so far apart. */
	| { readonly kind: 'hatch'; readonly colour: string; readonly width: number; readonly spacing: number };

/** Of a route’s line, px. */
export const SIGN_WIDTH = 4;
/** At which lines of no route are about as wide, against the rest, as on maps that show them. */
const CONTEXT_SIGN_ZOOM = 8;

export const lineSign = ({
	colour,
	width,
	dash = [],
	opacity = 1
}: {
	colour: string;
	width: number;
	dash?: readonly number[];
	opacity?: number;
}): Sign => ({
	kind: 'line',
	strokes: [{ colour, width, dash, cap: 'butt', opacity }]
});

const times = (parts: readonly number[], width: number) => parts.map((part) => part * width);

export const statusSign = ({ dash, cap, opacity }: StatusSymbol, { place }: MapTheme): Sign => ({
	kind: 'line',
	strokes: [{ colour: place, width: SIGN_WIDTH, dash: times(dash, SIGN_WIDTH), cap, opacity }]
});

export function modeSign({ width, inner }: ModeSymbol, { place, casing }: MapTheme): Sign {
	const outer: Stroke = { colour: place, width: SIGN_WIDTH * width, dash: [], cap: 'butt', opacity: 1 };
	if (!inner) return { kind: 'line', strokes: [outer] };
	const ticks = SIGN_WIDTH * inner.width;
	const on = inner.colour === 'line' ? place : casing;
	return {
		kind: 'line',
		strokes: [outer, { colour: on, width: ticks, dash: times(inner.dash, ticks), cap: inner.cap, opacity: 1 }]
	};
}

/** As on a map from close up; the state is explained by itself. */
export function contextSign(mode: Mode, theme: MapTheme): Sign {
	const { line: stroke, over } = contextStrokes({ mode, status: 'operating' }, CONTEXT_SIGN_ZOOM, {
		...theme,
		scale: 1
	});
	return { kind: 'line', strokes: over ? [stroke, over] : [stroke] };
}

export function closedSign(kind: keyof typeof CLOSED_SYMBOLS, { answer: { closed } }: MapTheme): Sign {
	const { link, country, place } = CLOSED_SYMBOLS;
	if (kind === 'country')
		return { kind: 'hatch', colour: closed, width: country.width, spacing: country.spacing };
	if (kind === 'place') return { kind: 'glyph', path: place.path, fill: null, stroke: closed, width: 2.2 };
	return lineSign({ colour: closed, width: link.width, dash: link.dash });
}
