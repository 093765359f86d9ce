/** A rectangle on a sheet (px) or a slide (points), from the upper left corner, to the right and down. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
