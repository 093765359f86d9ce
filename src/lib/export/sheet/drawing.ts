/**
 * A drawing as data: maps, and what stands around them, with nothing left to look up. What writes SVG, PDF
 * and pixels reads this. Px of the drawing, from its upper left corner; colours as #rrggbb.
 */
import type { CircleItem, NameItem, PathItem, Point, Scene } from '../../map/scene/scene';
import { namesOn } from '../../map/scene/scene-contents';
import type { Size } from './presets';
import type { Rect } from '../rect';

/** Parts by id, and what programs call them that show layers. */
export const PARTS = {
	paper: 'Paper',
	frame: 'Frame and scale',
	legend: 'Legend',
	words: 'Title and notes',
	code: 'Link as a code'
} as const;
export type PartId = keyof typeof PARTS;

export interface RectItem extends Pick<PathItem, 'fill' | 'stroke' | 'opacity'> {
	readonly kind: 'rect';
	readonly box: Rect;
	/** Of its corners. */
	readonly radius: number;
}

/** An outline whose edges lie on whole pixels where they can. */
export interface CrispPath extends PathItem {
	readonly crisp?: boolean;
}

/** Words of one look, or of several on one line. */
export interface TextItem {
	readonly kind: 'text';
	readonly lines: readonly TextLine[];
	readonly size: number;
	readonly anchor: 'start' | 'middle';
	/** Around its letters. */
	readonly halo: NameItem['halo'];
	/** Where a click leads. */
	readonly href?: string;
}
export interface TextLine {
	/** Of its baseline, at the anchor. */
	readonly at: Point;
	/** One after the other; an anchor in the middle has one alone. */
	readonly spans: readonly Span[];
}
export interface Span {
	readonly text: string;
	readonly bold: boolean;
	readonly colour: string;
}

export type SheetItem = CrispPath | CircleItem | RectItem | TextItem;

/** A map at its place, cut off at its edges. */
export interface PlacedScene {
	readonly at: Point;
	readonly scene: Scene;
}
export type Part =
	| { readonly kind: 'maps'; readonly maps: readonly PlacedScene[] }
	| { readonly kind: 'items'; readonly id: PartId; readonly items: readonly SheetItem[] };

export interface Drawing extends Size {
	/** What it is, and a sentence about it; empty where another file says it. */
	readonly title: string;
	readonly about: string;
	/** From the bottom up. */
	readonly parts: readonly Part[];
}

/** A map alone. */
export const drawingOfScene = (scene: Scene): Drawing => ({
	...{ width: scene.width, height: scene.height, title: '', about: '' },
	parts: [{ kind: 'maps', maps: [{ at: [0, 0], scene }] }]
});

/** All that is written on it, in one text: for whoever fetches type. */
export const lettersOf = ({ parts }: Pick<Drawing, 'parts'>): string =>
	parts
		.flatMap((part) =>
			part.kind === 'maps'
				? part.maps.flatMap(({ scene }) => namesOn(scene).flatMap(({ lines }) => lines))
				: part.items.flatMap((item) =>
						item.kind === 'text' ? item.lines.flatMap(({ spans }) => spans.map(({ text }) => text)) : []
					)
		)
		.join(' ');
