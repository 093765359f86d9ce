/** A drawing as a picture made of pixels, to be put into another file. */
import { BASE_DPI, encoded, rasterise } from './raster';
import type { Size } from '../sheet/presets';
import type { Work } from '../registry';

/** @param svg a document that stands for itself @param density pixels to a px @returns a data URL */
export async function pictureUrl(
	svg: string,
	size: Size,
	{
		density,
		type,
		signal
	}: { readonly density: number; readonly type: 'png' | 'jpeg'; readonly signal: Work['signal'] }
): Promise<string> {
	const canvas = await rasterise(svg, size, BASE_DPI * density, { signal, progress: () => undefined });
	const picture = await encoded(canvas, `image/${type}`);
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(reader.error ?? new Error('The picture can’t be read.'));
		reader.readAsDataURL(picture);
	});
}
