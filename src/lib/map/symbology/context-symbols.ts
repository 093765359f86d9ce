/**
 * How the region's other railways, roads and ferries look: those of no route. Thin, in one quiet colour,
 * under everything that is told of. Apart from the symbols of routes, as the first picture does without them.
 */
import type { Mode, Status } from '../../atlas/words';
import type { Stroke } from './paint';
import { atZoom, CONTEXT_MIN_ZOOM, STATUS_SYMBOLS } from './symbols';
import type { MapTheme } from './theme';

/** Width that the factors below apply to, px by zoom: about a third of a route's. */
export const CONTEXT_WIDTH: readonly (readonly [zoom: number, px: number])[] = [
	[CONTEXT_MIN_ZOOM, 0.9],
	[8, 1.5],
	[10, 2.2]
];

/** Thin lines need longer dashes to be told from each other: a factor on those of a route's state. */
export const CONTEXT_DASH = 2;

export interface ContextSymbol {
	/** In the legend. */
	readonly label: string;
	/** Factor on the width. */
	readonly width: number;
	/**
	 * A second stroke in the same colour: sleepers across a railway, beads on a ferry's line. Width as a factor
	 * on the same, dash in multiples of its own width.
	 */
	readonly over?: {
		readonly width: number;
		readonly dash: readonly number[];
		readonly cap: 'butt' | 'round';
	};
}

export const CONTEXT_SYMBOLS: Readonly<Record<Mode, ContextSymbol>> = {
	rail: {
		label: 'Other railway',
		width: 0.85,
		over: { width: 3.4, dash: [0.22, 1.9], cap: 'butt' }
	},
	road: { label: 'Other road', width: 1.25 },
	ferry: {
		label: 'Other ferry',
		width: 0.5,
		over: { width: 1.7, dash: [0, 3.2], cap: 'round' }
	},
	oil: { label: 'Other oil pipeline', width: 1.1 },
	gas: { label: 'Other gas pipeline', width: 1.1 }
};

export interface ContextStrokes {
	readonly line: Stroke;
	readonly over: Stroke | null;
}

/** @param zoom of the map as it is drawn. Widths in px. */
export function contextStrokes(
	{ mode, status }: { readonly mode: Mode; readonly status: Status },
	zoom: number,
	theme: MapTheme
): ContextStrokes {
	const { width, over } = CONTEXT_SYMBOLS[mode];
	const { dash, cap, opacity } = STATUS_SYMBOLS[status];
	const unit = atZoom(CONTEXT_WIDTH, zoom) * theme.scale;
	const look = { colour: theme.context, join: 'round', opacity } as const;
	const stroked = (factor: number, parts: readonly number[], ends: Stroke['cap']): Stroke => ({
		...{ ...look, width: unit * factor, cap: ends, dash: parts.map((part) => part * unit * factor) }
	});
	return {
		line: stroked(
			width,
			dash.map((part) => part * CONTEXT_DASH),
			cap
		),
		over: over ? stroked(over.width, over.dash, over.cap) : null
	};
}
