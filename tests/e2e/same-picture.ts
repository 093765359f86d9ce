import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Of 255, in one channel of a pixel. */
const UNSEEN = 2;

/**
 * Whether two pictures (PNG) look the same: drawn in software, a pixel on an edge is rounded the other way now
 * and then.
 */
export async function looksSame(a: Buffer, b: Buffer): Promise<boolean> {
	const [first, second] = await Promise.all([pixels(a), pixels(b)]);
	return (
		first.length === second.length && first.every((value, index) => Math.abs(value - second[index]) <= UNSEEN)
	);
}

async function pixels(png: Buffer): Promise<Uint8ClampedArray> {
	const image = await loadImage(png);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height).data;
}
