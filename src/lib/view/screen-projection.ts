/**
 * Where a point of the earth stands in the box of a map, px from its upper left corner, and the other way
 * round.
 */

/** Degrees. */
export type Position = readonly [longitude: number, latitude: number];

export interface ScreenProjection {
	readonly project: (at: Position) => readonly [x: number, y: number];
	readonly unproject: (point: readonly [x: number, y: number]) => Position;
}
