/**
 * What the network answers looks like: ways by the part they play, what closing a stretch does, what is
 * closed.
 */
import type { Yardstick } from '../../atlas/words';
import type { AnswerColour } from './palettes';

export interface PathSymbol {
	readonly label: string;
	/** Factor on a route's width. */
	readonly width: number;
	readonly opacity: number;
}
/** Paths that answer a question, from the bottom up. Their colours: `MapTheme.answer`. */
export const PATH_SYMBOLS = {
	offered: { label: 'Selectable', width: 0.55, opacity: 0.6 },
	alternative: { label: 'Alternative route', width: 0.85, opacity: 0.85 },
	lost: { label: 'Baseline: nothing closed', width: 1.2, opacity: 0.7 },
	compared: { label: 'Compared route', width: 1.5, opacity: 1 },
	best: { label: 'Best route', width: 1.9, opacity: 1 },
	critical: { label: 'Best route, by the effect of closing each section', width: 1.9, opacity: 1 }
} satisfies Record<string, PathSymbol>;
export type PathRole = keyof typeof PATH_SYMBOLS;

const both = (label: string): Readonly<Record<Yardstick, string>> => ({ km: label, hours: label });
/**
 * What closing a stretch alone does, the worst first: from so many times the length, or the hours, on.
 * Infinity: no path is left.
 */
export const CRITICAL_SYMBOLS = [
	{ colour: 'critical-no-way', labels: both('No route if closed'), from: Infinity },
	{
		colour: 'critical-far',
		labels: { km: 'At least twice as long', hours: 'At least twice the hours' },
		from: 2
	},
	{
		colour: 'critical-some',
		labels: { km: 'At least 1.2 times as long', hours: 'At least 1.2 times the hours' },
		from: 1.2
	},
	{ colour: 'critical-little', labels: both('Smaller or no effect'), from: 0 }
] as const satisfies readonly {
	colour: AnswerColour;
	labels: Readonly<Record<Yardstick, string>>;
	from: number;
}[];

/**
 * What is closed. A line is hatched across, dash and width in px; a country is hatched aslant; a place is
 * crossed in a 12 × 12 box.
 */
export const CLOSED_SYMBOLS = {
	link: { label: 'Closed section', width: 9, dash: [2, 4] },
	country: { label: 'Closed country', spacing: 8, width: 1.4, opacity: 0.55 },
	place: { label: 'Closed place', path: 'M2 2L10 10M10 2L2 10' }
} as const;
