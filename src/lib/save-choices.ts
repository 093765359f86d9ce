/** What the reader chooses before saving, and what it comes to. */
import { PRESETS, type Size } from './export/presets';
import type { SheetOptions } from './export/composition';
import { FORMATS, type Format, type Kind } from './export/registry';
import { SHEET_LOOKS, type SheetTheme } from './export/sheet-theme';
import type { ViewState } from './view/state';

export interface Choices {
	readonly format: string;
	/** `view`, `comparison`, `stress`, or `briefing:` and its id. */
	readonly what: string;
	/** Id of a preset, or `free`. */
	readonly preset: string;
	/** Of a free size, px. */
	readonly free: Size;
	readonly dpi: number;
	readonly theme: SheetTheme;
	readonly relief: boolean;
	/** Empty: the view's own. */
	readonly title: string;
}

/** Dots per inch, and what they are for. */
export const RESOLUTIONS = [
	{ dpi: 96, title: 'Screen, 96 dpi' },
	{ dpi: 192, title: 'Sharp screen, 192 dpi' },
	{ dpi: 300, title: 'Print, 300 dpi' }
] as const;

/** A slide in the theme that is on: what most want. */
export function firstChoices({ theme }: ViewState, isDark: boolean): Choices {
	const on = theme ?? (isDark ? 'dark' : 'light');
	return {
		...{ format: 'png', what: 'view', preset: '16x9', free: { width: 1600, height: 900 }, dpi: 192, title: '' },
		...{ theme: on, relief: SHEET_LOOKS[on].relief }
	};
}

export const kindOf = (what: string): Kind => (what.startsWith('briefing:') ? 'briefing' : (what as Kind));
export const briefingOf = (what: string): string | null => (what.startsWith('briefing:') ? what.slice('briefing:'.length) : null);

/** Formats that can hold it. */
export const formatsFor = (what: string): readonly Format[] => FORMATS.filter(({ kinds }) => kinds.includes(kindOf(what)));

/** What a view can be saved as, besides itself. */
export function whatKinds({ compare, focus }: ViewState): Kind[] {
	return ['view', ...(compare.length > 0 ? (['comparison'] as const) : []), ...(focus?.kind === 'stress' ? (['stress'] as const) : [])];
}

/** @param seen px of the map on the screen */
export function optionsOf({ preset, free, dpi, theme, relief, title }: Choices, seen: Size | null): SheetOptions {
	const size = PRESETS.find(({ id }) => id === preset) ?? free;
	return { size: { width: size.width, height: size.height }, dpi, theme, relief, title: title.trim(), seen, ink: [] };
}
