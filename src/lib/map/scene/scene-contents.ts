/**
 * What a scene shows, picked out for what isn't a drawing: shapes of slides, words that tell what is on a
 * map.
 */
import { clipPolyline } from 'lineclip';
import type { Stroke } from '../symbology/paint';
import { isOfKind, type LineIdentity, type LineItem, type NameItem, type Point, type Scene } from './scene';

/** A stretch of a line that is in the picture. */
export interface VisibleStroke extends Pick<Stroke, 'colour' | 'width' | 'dash' | 'cap'> {
	/** Of the stroke and of what it belongs to. */
	readonly opacity: number;
	readonly points: readonly Point[];
}
/** Of a route or of a path. */
export type VisibleLine = VisibleStroke & LineIdentity;

/** Lines of routes and paths, from the bottom up, cut off at the edges of the picture. */
export const linesOn = (scene: Scene): VisibleLine[] =>
	scene.layers
		.flatMap(({ items }) => items.filter(isOfKind('line')))
		.flatMap((line) =>
			line.of ? visibleStrokes(line, scene).map((stroke) => ({ ...stroke, ...line.of! })) : []
		);

/** The stretches of a line that are in the picture: as many as it comes back. */
export function visibleStrokes(
	{ points, stroke: { colour, width, dash, cap, opacity }, opacity: whole }: LineItem,
	picture: Pick<Scene, 'width' | 'height'>
): VisibleStroke[] {
	const parts = clipPolyline(points as [number, number][], [0, 0, picture.width, picture.height]);
	return parts.map((part) => ({ ...{ colour, width, dash, cap }, opacity: opacity * whole, points: part }));
}

/** All that is written on the map, letters of paths among it, from the bottom up. */
export const namesOn = ({ layers }: Scene): NameItem[] =>
	layers.flatMap(({ items }) =>
		items.flatMap((item) => (item.kind === 'name' ? [item] : item.kind === 'badge' ? [item.letter] : []))
	);
