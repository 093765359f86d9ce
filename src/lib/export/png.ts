/** The sheet as a picture of pixels that knows how large it is meant to be. */
import { embeddedFonts } from './embedded-fonts';
import { withResolution } from './png-resolution';
import { encoded, rasterise } from './raster';
import type { ExportInput, Work } from './registry';
import { sheetSvg } from './svg';

export async function make({ compose, options: { dpi } }: ExportInput, work: Work): Promise<Blob> {
	work.progress(0.1, 'Drawing the map');
	const composition = await compose();
	const svg = sheetSvg(composition);
	// A picture of a drawing sees no fonts but those inside it.
	const canvas = await rasterise(sheetSvg(composition, await embeddedFonts(svg)), composition.size, dpi, work);
	work.progress(0.92, 'Writing the file');
	const png = new Uint8Array(await (await encoded(canvas, 'image/png')).arrayBuffer());
	return new Blob([withResolution(png, dpi)], { type: 'image/png' });
}
