/** What the reader chooses before saving, and what it comes to. */
import { PRESETS, type Size } from '../../export/sheet/presets';
import type { SheetOptions } from '../../export/sheet/composition';
import type { Format } from '../../export/format';
import { formatBy, FORMATS } from '../../export/registry';
import type { Kind } from '../../report/deck/kind';
import { SHEET_LOOKS, type SheetTheme } from '../../export/sheet/sheet-theme';
import { shownQuestion } from '../../view/shown-question';
import type { ViewState } from '../../view/state';
import { cleanText } from '../../view/xml-text';

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
	/** On slides: routes as shapes instead of in a picture. */
	readonly shapes: boolean;
	/** Id of a preset, of what is printed on several pages. */
	readonly paper: string;
	/** Of a briefing: whether the presenter's notes go along. */
	readonly notes: boolean;
}

/** Dots per inch, and what they are for. */
export const RESOLUTIONS = [
	{ dpi: 96, title: 'Screen, 96 dpi' },
	{ dpi: 192, title: 'High resolution, 192 dpi' },
	{ dpi: 300, title: 'Print, 300 dpi' }
] as const;

export const PAPERS = PRESETS.filter(({ id }) => ['a4-portrait', 'letter-portrait'].includes(id));

/** What is offered to be saved; a briefing goes by its own title. */
export const KIND_TITLES: Readonly<Record<Kind, string>> = {
	view: 'This view',
	comparison: 'This comparison, with its table',
	stress: 'This closure scenario, with its table',
	briefing: ''
};

/** A slide in the theme that is on: what most want. */
export function firstChoices({ theme }: ViewState, isDark: boolean): Choices {
	const on = theme ?? (isDark ? 'dark' : 'light');
	return {
		...{
			format: 'png',
			what: 'view',
			preset: '16x9',
			free: { width: 1600, height: 900 },
			dpi: 192,
			title: ''
		},
		...{ theme: on, relief: SHEET_LOOKS[on].relief, shapes: false, paper: PAPERS[0].id, notes: false }
	};
}

export const kindOf = (what: string): Kind => (what.startsWith('briefing:') ? 'briefing' : (what as Kind));
export const briefingOf = (what: string): string | null =>
	what.startsWith('briefing:') ? what.slice('briefing:'.length) : null;

/** Formats that can hold it. */
export const formatsFor = (what: string): readonly Format[] =>
	FORMATS.filter(({ kinds }) => kinds.includes(kindOf(what)));

/** What a view can be saved as, besides itself. */
export function whatKinds(state: ViewState): Kind[] {
	const { compare, from, to } = shownQuestion(state);
	if (compare.length > 0) return ['view', 'comparison'];
	return from !== null && to !== null ? ['view', 'stress'] : ['view'];
}

/** @param seen px of the map on the screen */
export function optionsOf(choices: Choices, seen: Size | null): SheetOptions {
	const { format, preset, free, dpi, theme, relief, title, shapes, paper, notes } = choices;
	const wanted = formatBy(format)?.shape === 'paper' ? paper : preset;
	const { width, height } = PRESETS.find(({ id }) => id === wanted) ?? free;
	return {
		size: { width, height },
		dpi,
		theme,
		relief,
		title: cleanText(title).trim(),
		seen,
		ink: [],
		shapes,
		notes
	};
}
