/**
 * Symbols as images for MapLibre, drawn from the symbology in the colours of a theme: of places, and of what
 * answers a question.
 */
import { UNSEEN_IMAGE } from './style/obstacle-layer';
import { CLOSED_SYMBOLS } from '../symbology/answer-symbols';
import { INK_SYMBOLS } from '../symbology/reader-symbols';
import { PLACE_SYMBOLS, RING, RING_REACH, TOWN_SYMBOL, type PlaceSymbol } from '../symbology/place-symbols';
import type { AnswerColour } from '../symbology/palettes';
import type { MapTheme } from '../symbology/theme';
import { PLACE_KINDS } from '../../atlas/words';
import { INK_COLOURS } from '../../view/ink';

const BOX = 12;
export const RING_IMAGE = 'ring';
const PIXEL_RATIO = 3;
/** Width of a letter's badge, px. */
const BADGE = 20;

export interface SymbolImage {
	readonly id: string;
	readonly data: ImageData;
	readonly pixelRatio: number;
}

export const placeImages = (theme: MapTheme): SymbolImage[] => [
	image(UNSEEN_IMAGE, 1, () => {}),
	image(RING_IMAGE, RING_REACH * 2, focusRing(theme)),
	...PLACE_KINDS.map((kind) => image(`place-${kind}`, BOX, placeOf(PLACE_SYMBOLS[kind], theme, theme.place))),
	image('place-town', BOX, placeOf(TOWN_SYMBOL, theme, theme.town)),
	...INK_COLOURS.map((colour) =>
		image(`ink-head-${colour}`, INK_SYMBOLS.head.box, arrowHead(theme.pens[colour], theme))
	)
];

/** Letters' badges, rings around ends, the cross of a closed place and the hatching of a closed country. */
export function answerImages(theme: MapTheme): SymbolImage[] {
	const letters = (Object.keys(theme.answer) as AnswerColour[]).filter((colour) => /^path-.$/.test(colour));
	return [
		...letters.map((colour) => image(`badge-${colour}`, BADGE, badge(theme.answer[colour], theme.casing))),
		image('path-end', BADGE, endRing(theme)),
		image('closed-place', BOX, crossed(theme)),
		image('closed-country', CLOSED_SYMBOLS.country.spacing, hatched(theme))
	];
}

type Draw = (context: OffscreenCanvasRenderingContext2D) => void;

/** @param size of the square, px */
function image(id: string, size: number, draw: Draw): SymbolImage {
	const canvas = new OffscreenCanvas(size * PIXEL_RATIO, size * PIXEL_RATIO);
	// Read back at once: a canvas on the GPU would make the page wait for it.
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	draw(context);
	return { id, data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: PIXEL_RATIO };
}

const stroke = (context: OffscreenCanvasRenderingContext2D, path: Path2D, width: number, colour: string) => {
	context.lineWidth = width;
	context.strokeStyle = colour;
	context.stroke(path);
};

const placeOf =
	({ path, filled }: PlaceSymbol, theme: MapTheme, ink: string): Draw =>
	(context) => {
		const outline = new Path2D(path);
		// A halo in the casing's colour keeps a symbol apart from the line it sits on.
		stroke(context, outline, 2.4, theme.casing);
		context.fillStyle = filled ? ink : theme.casing;
		context.fill(outline);
		stroke(context, outline, 1.2, ink);
	};

/** Of an arrow drawn by hand. */
const arrowHead =
	(colour: string, { halo }: MapTheme): Draw =>
	(context) => {
		const outline = new Path2D(INK_SYMBOLS.head.path);
		context.lineJoin = 'round';
		stroke(context, outline, 2, halo);
		context.fillStyle = colour;
		context.fill(outline);
	};

const badge =
	(colour: string, casing: string): Draw =>
	(context) => {
		const disc = new Path2D();
		disc.arc(BADGE / 2, BADGE / 2, BADGE / 2 - 1.5, 0, 2 * Math.PI);
		stroke(context, disc, 3, casing);
		context.fillStyle = colour;
		context.fill(disc);
	};

/** Hollow: the place's own symbol stands in it. */
const ring =
	(middle: number, radius: number, ...strokes: readonly [width: number, colour: string][]): Draw =>
	(context) => {
		const circle = new Path2D();
		circle.arc(middle, middle, radius, 0, 2 * Math.PI);
		for (const [width, colour] of strokes) stroke(context, circle, width, colour);
	};
const endRing = ({ place, casing }: MapTheme) => ring(BADGE / 2, BADGE / 2 - 3, [4.6, casing], [2, place]);
const focusRing = (theme: MapTheme) =>
	ring(RING_REACH, RING.radius, [RING.halo, theme.halo], [RING.width, theme.ring]);

const crossed =
	(theme: MapTheme): Draw =>
	(context) => {
		const cross = new Path2D(CLOSED_SYMBOLS.place.path);
		context.lineCap = 'round';
		stroke(context, cross, 4, theme.casing);
		stroke(context, cross, 2.2, theme.answer.closed);
	};

/** Aslant, and drawn over the corners, so that tiles meet. */
const hatched =
	({ answer }: MapTheme): Draw =>
	(context) => {
		const { spacing, width } = CLOSED_SYMBOLS.country;
		for (const shift of [-spacing, 0, spacing])
			stroke(
				context,
				new Path2D(`M${shift - 1} ${spacing + 1}L${shift + spacing + 1} -1`),
				width,
				answer.closed
			);
	};
