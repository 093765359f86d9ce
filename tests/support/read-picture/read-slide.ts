/** Lines and words of the maps on a slide, where they stand, by its XML. */
import type { ReadShape } from '../read-pptx.ts';
import { withoutSpaces, type Point, type ReadPicture } from './read-picture.ts';

const EMU = 12_700;
/** Of Arial's ascent above the baseline, em (hhea table: 1854 of 2048 units). */
const ASCENT = 1854 / 2048;

/**
 * The maps of a slide; a px of them is a point. @param first where the first of them stands in their own px:
 * its picture of the background says where that is on the slide
 */
export function readSlidePicture(
	shapes: readonly ReadShape[],
	first: { readonly x: number; readonly y: number }
): ReadPicture {
	const background = shapes.find(({ name }) => /^Map: ground/.test(name))!.box!;
	const inMap = (x: number, y: number): Point => [
		(x - background.x) / EMU + first.x,
		(y - background.y) / EMU + first.y
	];
	const own = shapes.filter(({ name }) => name.startsWith('Map: '));
	return {
		lines: own.flatMap(({ outline, line }) =>
			outline.map((points) => ({
				...{ colour: `#${(line?.colour ?? '').toLowerCase()}`, width: line?.width ?? 0 },
				points: points.map(([x, y]) => inMap(x, y))
			}))
		),
		words: own
			.filter(({ paragraphs, box }) => paragraphs.length > 0 && box)
			.map(({ paragraphs, box, turn, sizes }) => {
				const { x, y, width, height } = box!;
				const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
				const down = sizes[0] * EMU * ASCENT - height / 2;
				return {
					text: withoutSpaces(paragraphs.join('')),
					at: (anchor) => {
						const across = { start: -0.5, middle: 0, end: 0.5 }[anchor] * width;
						const [middleX, middleY] = [x + width / 2, y + height / 2];
						return inMap(middleX + across * cos - down * sin, middleY + across * sin + down * cos);
					},
					angle: turn > 180 ? turn - 360 : turn
				};
			})
	};
}
