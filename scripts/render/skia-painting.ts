/** Pixels without a browser: by Skia, as a library for Node. */
import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage, type Canvas, type Image } from '@napi-rs/canvas';
import { PdfFonts } from '../../src/lib/export/pdf/pdf-fonts';
import type { Painting } from '../../src/lib/app/saving/painting';
import { drawPart } from '../../src/lib/export/sheet/draw';
import { lettersOf, type Drawing } from '../../src/lib/export/sheet/drawing';
import { fileOf } from './app-files';
import { CanvasPen } from './canvas-pen';

/** Of a JPEG, of 100. */
const QUALITY = 92;

export const skiaPainting: Painting = {
	canvases: {
		create: (width, height) => createCanvas(width, height) as unknown as HTMLCanvasElement,
		load: async (url) => (await loadImage(await readFile(fileOf(url)))) as unknown as HTMLImageElement
	},
	picture: async (drawing, density, type, { signal }) => {
		const canvas = await drawn(drawing, density);
		signal.throwIfAborted();
		const bytes = type === 'png' ? await canvas.encode('png') : await canvas.encode('jpeg', QUALITY);
		return new Blob([new Uint8Array(bytes)], { type: `image/${type}` });
	}
};

async function drawn(drawing: Drawing, density: number): Promise<Canvas> {
	const canvas = createCanvas(Math.round(drawing.width * density), Math.round(drawing.height * density));
	const fonts = await PdfFonts.load(lettersOf(drawing));
	const pen = new CanvasPen(canvas, density, fonts, await imagesOf(drawing));
	for (const part of drawing.parts) drawPart(part, pen);
	return canvas;
}

async function imagesOf({ parts }: Drawing): Promise<Map<string, Image>> {
	const urls = parts.flatMap((part) =>
		part.kind === 'maps'
			? part.maps.flatMap(({ scene }) =>
					scene.layers.flatMap(({ items }) =>
						items.flatMap((item) => (item.kind === 'land' && item.relief ? item.relief : []))
					)
				)
			: []
	);
	const loaded = urls.map(async (url) => {
		const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
		return [url, await loadImage(bytes)] as const;
	});
	return new Map(await Promise.all(loaded));
}
