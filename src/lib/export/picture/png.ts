/** The sheet as a picture of pixels that knows how large it is meant to be. */
import type { SheetInput, Work } from '../format';
import { sheetDrawing } from '../sheet/sheet-drawing';
import { BASE_DPI } from './picture-of';
import { withResolution } from './png-resolution';

export async function make(
	{ composition, options: { dpi }, picture }: SheetInput,
	work: Work
): Promise<Blob> {
	const sheet = sheetDrawing(composition);
	const drawn = await picture(sheet, dpi / BASE_DPI, 'png', work);
	work.progress(0.92, 'Writing the file');
	const png = new Uint8Array(await drawn.arrayBuffer());
	return new Blob([withResolution(png, dpi)], { type: 'image/png' });
}
