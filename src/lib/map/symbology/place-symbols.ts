/**
 * What places and crossings look like, and from which zoom on. Part of the table that every map, the legend
 * and exports read.
 */
import type { PlaceKind } from '../../atlas/words';

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
	transshipment: { label: 'Transshipment', path: PLACE_SYMBOLS.port.path, filled: true },
	transfer: { label: 'Rail–road transfer', path: 'M2 3.5H10L7.6 1.4M10 8.5H2L4.4 10.6', filled: false },
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
