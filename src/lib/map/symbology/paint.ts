/**
 * Fill and stroke as the tables of symbols have them, in words of a theme: as CSS for the static map, and as
 * colours for a drawing.
 */
import { MAP_THEMES, type MapTheme } from './theme';
import type { AnswerColour } from './palettes';

/** A colour that each theme has one of. */
export type ThemeColour =
	{ [K in keyof MapTheme]: MapTheme[K] extends string ? K : never }[keyof MapTheme] | AnswerColour;

/** What a shape is painted with; what isn't named has the value that SVG has without it. */
export interface PaintStyle {
	/** None where it isn't named. */
	readonly fill?: ThemeColour;
	readonly evenOdd?: boolean;
	/** None where it isn't named. */
	readonly stroke?: ThemeColour;
	/** Of the stroke, px. */
	readonly width?: number;
	/** px */
	readonly dash?: readonly number[];
	readonly cap?: 'butt' | 'round';
	readonly join?: 'miter' | 'round';
	readonly strokeOpacity?: number;
}

/** A stroke in the colours of one theme. */
export interface Stroke {
	/** #rrggbb */
	readonly colour: string;
	/** px */
	readonly width: number;
	/** px; empty for a whole line. */
	readonly dash: readonly number[];
	readonly cap: 'butt' | 'round';
	readonly join: 'miter' | 'round';
	readonly opacity: number;
}

/** A fill in the colours of one theme. */
export interface Fill {
	/** #rrggbb, or lines aslant. */
	readonly colour: string | Hatch;
	readonly opacity: number;
	readonly evenOdd: boolean;
}

/** Lines from lower left to upper right, px. */
export interface Hatch {
	/** #rrggbb */
	readonly colour: string;
	readonly width: number;
	/** From the middle of one line to that of the next. */
	readonly spacing: number;
}

const isAnswerColour = (name: ThemeColour): name is AnswerColour => name in MAP_THEMES.light.answer;

/** @returns #rrggbb */
export const colourIn = (theme: MapTheme, name: ThemeColour): string =>
	isAnswerColour(name) ? theme.answer[name] : theme[name];

/** The custom property of `themeTokens`. */
export const colourVar = (name: ThemeColour): string => `var(--${isAnswerColour(name) ? '' : 'map-'}${name})`;

/** @param scale what a px of the style is on the drawing: the theme's factor, or 1 */
export function strokeIn(theme: MapTheme, style: PaintStyle, scale: number): Stroke | null {
	const { stroke, width = 1, dash = [], cap = 'butt', join = 'miter', strokeOpacity: opacity = 1 } = style;
	if (!stroke) return null;
	return {
		...{ colour: colourIn(theme, stroke), width: width * scale, dash: dash.map((px) => px * scale) },
		...{ cap, join, opacity }
	};
}

export const fillIn = (theme: MapTheme, { fill, evenOdd = false }: PaintStyle): Fill | null =>
	fill ? { colour: colourIn(theme, fill), opacity: 1, evenOdd } : null;

/**
 * Declarations of CSS. @param scaled whether px grow with the theme's factor by themselves, or are given as
 * they are
 */
export function paintCss(style: PaintStyle, scaled = false): string {
	const { fill, evenOdd } = style;
	const filling = [`fill:${fill ? colourVar(fill) : 'none'}`, evenOdd && 'fill-rule:evenodd'];
	return [...filling, strokeCss(style, scaled)].filter(Boolean).join(';');
}

/** The same without the fill, which comes from elsewhere. */
export function strokeCss(
	{ stroke, width, dash, cap, join, strokeOpacity }: PaintStyle,
	scaled = false
): string {
	const px = (value: number) => (scaled ? `calc(${value}px*var(--map-scale))` : `${value}px`);
	return [
		stroke && `stroke:${colourVar(stroke)}`,
		width !== undefined && `stroke-width:${px(width)}`,
		dash && `stroke-dasharray:${dash.map(px).join(' ')}`,
		cap && `stroke-linecap:${cap}`,
		join && `stroke-linejoin:${join}`,
		strokeOpacity !== undefined && `stroke-opacity:${strokeOpacity}`
	]
		.filter(Boolean)
		.join(';');
}
