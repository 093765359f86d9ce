/**
 * Something drawn onto the map by hand, tied to its geography. What the colours look like depends on the
 * theme.
 */
import type { Feature, LineString, Point, Polygon } from 'geojson';

export const INK_KINDS = ['pen', 'arrow', 'highlight', 'text'] as const;
export type InkKind = (typeof INK_KINDS)[number];
/** `ink` is the colour of the page's text. */
export const INK_COLOURS = ['red', 'yellow', 'blue', 'ink'] as const;
export type InkColour = (typeof INK_COLOURS)[number];

export interface InkProperties {
	readonly kind: InkKind;
	readonly colour: InkColour;
	/** Of the kind `text`: what is written at its point. */
	readonly text?: string;
}
/** Degrees, longitude first. */
export type Ink = Feature<Point | LineString | Polygon, InkProperties>;
