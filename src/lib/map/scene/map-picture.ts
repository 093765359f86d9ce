/** The map as a picture that stands for itself: what every export takes from it. Positions and sizes in px of its box. */
import type { Camera } from '../../view/state';
import type { Role } from '../symbology/text-styles';

export type Point = readonly [x: number, y: number];

/** A drawn line of a route or of a way, cut off at the edges of the picture. */
export interface MapLine {
	/** Null for a way that answers a question. */
	readonly route: string | null;
	readonly link: string;
	/** Of the route, or of the way with its letter. */
	readonly name: string;
	/** #rrggbb */
	readonly colour: string;
	readonly width: number;
	/** px; empty for a whole line. */
	readonly dash: readonly number[];
	readonly cap: 'butt' | 'round';
	readonly opacity: number;
	readonly points: readonly Point[];
}

/** A name as it is drawn. */
export interface MapName {
	/** What is named; `mark`: the letter of a way, words at an event or drawn by hand. */
	readonly role: Role | 'mark';
	readonly lines: readonly string[];
	/** Baseline of the first line, at its anchor. */
	readonly at: Point;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Degrees clockwise, for a name along a line. */
	readonly angle: number;
	readonly size: number;
	readonly bold: boolean;
	/** #rrggbb */
	readonly colour: string;
	/** Around its letters. */
	readonly halo: string;
}

/** A symbol of a place. */
export interface MapSymbol {
	readonly place: string;
	readonly at: Point;
}

export interface MapPicture {
	readonly width: number;
	readonly height: number;
	readonly camera: Camera;
	/** SVG markup: what the body refers to, and named groups from the bottom up, with nothing but attributes. */
	readonly defs: string;
	readonly body: string;
	readonly lines: readonly MapLine[];
	readonly names: readonly MapName[];
	readonly symbols: readonly MapSymbol[];
}
