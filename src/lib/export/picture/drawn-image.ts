/**
 * A drawing as an image that can be put onto a canvas. A picture sees no fonts but those inside it, and it
 * may be called decoded before they can be used: letters are drawn as nothing then. So a letter of each face
 * stands below the drawing, and nothing is taken until all of them show.
 */
import { facesFor, fontFaces, type NeededFace } from './embedded-fonts';
import type { Size } from '../sheet/presets';
import type { Work } from '../format';
import { checkDrawing } from './read-again';

/** Of the square in which a letter is looked for, px. */
const CELL = 24;
/** Until a face that can't be used is given up, ms. */
const TIMEOUT = 15_000;

export interface DrawnImage {
	readonly image: HTMLImageElement;
	/** px of the whole image, of which the drawing is the upper part. */
	readonly whole: Size;
}

/**
 * @param svg a document that stands for itself, without fonts @throws where it can't be drawn as it is meant,
 * with the reason
 */
export async function drawnImage(
	svg: string,
	{ width, height }: Size,
	signal: Work['signal']
): Promise<DrawnImage> {
	checkDrawing(svg);
	const faces = svg.includes('<text') ? facesFor(svg) : [];
	const perRow = Math.max(1, Math.floor(width / CELL));
	const looked = faces
		.filter(({ letter }) => letter !== null)
		.map((face, index) => ({ face, x: (index % perRow) * CELL, y: Math.floor(index / perRow) * CELL }));
	const whole = { width, height: height + Math.ceil(looked.length / perRow) * CELL };
	const letters = looked.map(({ face, x, y }) => letterOf(face, x, height + y)).join('');
	const image = await loaded(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}">${await fontFaces(faces)}${svg}${letters}</svg>`
	);
	const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (!probe) throw new Error('This browser gives no canvas to draw on.');
	Object.assign(probe.canvas, { width: perRow * CELL, height: whole.height - height });
	const deadline = performance.now() + TIMEOUT;
	for (let missing = looked; missing.length > 0;) {
		signal.throwIfAborted();
		probe.clearRect(0, 0, probe.canvas.width, probe.canvas.height);
		probe.drawImage(image, 0, -height, whole.width, whole.height);
		missing = missing.filter(
			({ x, y }) =>
				!probe.getImageData(x, y, CELL, CELL).data.some((value, index) => index % 4 === 3 && value > 0)
		);
		if (missing.length === 0) break;
		if (performance.now() > deadline) throw new Error('The letters of the picture could not be drawn.');
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	return { image, whole };
}

const letterOf = ({ weight, letter }: NeededFace, x: number, y: number) =>
	`<text x="${x + 4}" y="${y + 18}" font-family="'Noto Sans'" font-size="16" font-weight="${weight}">${letter}</text>`;

async function loaded(svg: string): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(url);
	}
}
