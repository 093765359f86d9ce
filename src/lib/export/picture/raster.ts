/**
 * A drawing as pixels. Written in strips, so that a sheet at 300 dpi never needs more than one picture of its
 * size.
 */
import { drawnImage } from './drawn-image';
import type { Size } from '../sheet/presets';
import type { Work } from '../format';

/** Pixels to a strip. */
const STRIP = 4_000_000;

/** @param svg a document that stands for itself, without fonts @param density pixels to a px */
export async function rasterise(
	svg: string,
	size: Size,
	density: number,
	{ signal, progress }: Work
): Promise<HTMLCanvasElement> {
	const { image, whole } = await drawnImage(svg, size, signal);
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(size.width * density);
	canvas.height = Math.round(size.height * density);
	// Its pixels are read once, and in the memory of a graphics card, or of what stands in for one, they would
	// need several times their size.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser gives no canvas to draw on.');
	context.imageSmoothingQuality = 'high';
	const rows = Math.max(1, Math.floor(STRIP / canvas.width));
	for (let top = 0; top < canvas.height; top += rows) {
		signal.throwIfAborted();
		context.save();
		context.beginPath();
		context.rect(0, top, canvas.width, rows);
		context.clip();
		context.drawImage(image, 0, 0, canvas.width, (canvas.height * whole.height) / size.height);
		context.restore();
		progress(0.5 + (0.4 * (top + rows)) / (canvas.height + rows), 'Drawing the picture');
		// Lets the page answer a click on “Cancel”.
		await new Promise((resolve) => setTimeout(resolve));
	}
	return canvas;
}

export const encoded = (canvas: HTMLCanvasElement, mime: string): Promise<Blob> =>
	new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) =>
				blob
					? resolve(blob)
					: reject(new Error('The picture is too large for this browser: choose fewer dots per inch.')),
			mime
		)
	);
