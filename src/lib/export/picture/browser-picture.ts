/** Pixels as the browser makes them: of the drawing's SVG, on a canvas. */
import type { PictureOf } from './picture-of';
import { encoded, rasterise } from './raster';
import { drawingSvg } from './svg';

export const browserPicture: PictureOf = async (drawing, density, type, work) =>
	encoded(await rasterise(drawingSvg(drawing), drawing, density, work), `image/${type}`);
