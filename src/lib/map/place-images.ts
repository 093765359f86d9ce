/** The symbols of places as images for MapLibre, drawn from the symbology in the colours of a theme. */
import { INK_SYMBOLS, PLACE_SYMBOLS } from './symbology';
import type { MapTheme } from './theme';
import { PLACE_KINDS, type PlaceKind } from '../atlas/words';
import { INK_COLOURS } from '../view/ink';

const BOX = 12;
const PIXEL_RATIO = 3;

export interface PlaceImage {
	readonly id: string;
	readonly data: ImageData;
	readonly pixelRatio: number;
}

export function placeImages(theme: MapTheme): PlaceImage[] {
	return [
		...PLACE_KINDS.map((kind) => ({ id: `place-${kind}`, data: draw(kind, theme), pixelRatio: PIXEL_RATIO })),
		...INK_COLOURS.map((colour) => ({ id: `ink-head-${colour}`, data: head(theme.pens[colour], theme), pixelRatio: PIXEL_RATIO }))
	];
}

/** Of an arrow drawn by hand. */
function head(colour: string, theme: MapTheme): ImageData {
	const { box, path } = INK_SYMBOLS.head;
	const canvas = new OffscreenCanvas(box * PIXEL_RATIO, box * PIXEL_RATIO);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	const outline = new Path2D(path);
	context.lineWidth = 2;
	context.lineJoin = 'round';
	context.strokeStyle = theme.halo;
	context.stroke(outline);
	context.fillStyle = colour;
	context.fill(outline);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

function draw(kind: PlaceKind, theme: MapTheme): ImageData {
	const { path, filled } = PLACE_SYMBOLS[kind];
	const canvas = new OffscreenCanvas(BOX * PIXEL_RATIO, BOX * PIXEL_RATIO);
	// Read back at once: a canvas on the GPU would make the page wait for it.
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	const outline = new Path2D(path);
	// A halo in the casing's colour keeps a symbol apart from the line it sits on.
	context.lineWidth = 2.4;
	context.strokeStyle = theme.casing;
	context.stroke(outline);
	context.fillStyle = filled ? theme.place : theme.casing;
	context.fill(outline);
	context.lineWidth = 1.2;
	context.strokeStyle = theme.place;
	context.stroke(outline);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
