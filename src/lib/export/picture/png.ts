/** The sheet as a picture of pixels that knows how large it is meant to be. */
import { withResolution } from './png-resolution';
import { encoded, rasterise } from './raster';
import type { ExportInput, Work } from '../registry';
import { sheetSvg } from './svg';

export async function make({ compose, options: { dpi } }: ExportInput, work: Work): Promise<Blob> {
	work.progress(0.1, 'Drawing the map');
	const composition = await compose();
	const canvas = await rasterise(sheetSvg(composition), composition.size, dpi, work);
	work.progress(0.92, 'Writing the file');
	const png = new Uint8Array(await (await encoded(canvas, 'image/png')).arrayBuffer());
	return new Blob([withResolution(png, dpi)], { type: 'image/png' });
}
