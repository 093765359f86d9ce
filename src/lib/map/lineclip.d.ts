/** The library brings no types: lines and rings cut off at the edges of a box, [left, top, right, bottom]. */
declare module 'lineclip' {
	type Point = [x: number, y: number];
	type Box = [left: number, top: number, right: number, bottom: number];
	export function clipPolyline(points: Point[], box: Box): Point[][];
	export function clipPolygon(points: Point[], box: Box): Point[];
}
