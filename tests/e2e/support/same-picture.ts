import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from './fixtures';

/** Of 255, in one channel of a pixel. */
const UNSEEN = 2;

/**
 * Whether two pictures (PNG) look the same: drawn in software, a pixel on an edge is rounded the other way
 * now and then. Both are attached where they don't. @param what of the two is said to be the same
 */
export async function expectSamePicture(seen: Buffer, wanted: Buffer, what: string): Promise<void> {
	const [first, second] = await Promise.all([pixels(seen), pixels(wanted)]);
	expect(first.length, `${what}: as large`).toBe(second.length);
	const differing = new Set<number>();
	first.forEach((value, index) => {
		if (Math.abs(value - second[index]) > UNSEEN) differing.add(index >> 2);
	});
	if (differing.size > 0) {
		await test.info().attach(`${what}: seen`, { body: seen, contentType: 'image/png' });
		await test.info().attach(`${what}: wanted`, { body: wanted, contentType: 'image/png' });
	}
	expect(differing.size, `${what}: pixels that differ`).toBe(0);
}

async function pixels(png: Buffer): Promise<Uint8ClampedArray> {
	const image = await loadImage(png);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height).data;
}
