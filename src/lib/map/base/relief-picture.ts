/**
 * The shaded relief of one picture, cut out of the relief and laid on the colour of the land: a JPEG, which
 * every program reads.
 */
import { REGION } from '../../atlas/map-limits';
import type { Camera } from '../../view/state';
import { boundsToViewBox } from '../geometry/mercator';
import { Viewport } from '../geometry/viewport';
import type { Canvases } from './canvases';
import { RELIEF } from './relief';
import { atZoom, RELIEF_OPACITY } from '../symbology/symbols';
import type { ThemeName } from '../symbology/theme';

/** Pixels of the picture to one of the relief: more would only be larger. */
const ENLARGED = 1.5;
const QUALITY = 0.9;

/**
 * @param land #rrggbb @param size of the picture, px
 * @returns a data URL; rejects where the relief can't be had
 */
export async function reliefPicture(
	theme: ThemeName,
	land: string,
	camera: Camera,
	size: { readonly width: number; readonly height: number },
	canvases: Canvases
): Promise<string> {
	const { width, height } = size;
	const image = await canvases.load(RELIEF[theme].full);
	const region = boundsToViewBox(REGION, 1);
	const view = new Viewport(camera, { width, height }).viewBox(1);
	const perWorld = image.naturalWidth / region.width;
	const across = Math.round(Math.min(width * 2, Math.max(width, view.width * perWorld * ENLARGED)));
	const canvas = canvases.create(across, Math.round((across * height) / width));
	// Read at once: no detour by the memory of a graphics card.
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.fillStyle = land;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.globalAlpha = atZoom(RELIEF_OPACITY, camera.zoom);
	const inPixels = canvas.width / view.width;
	context.drawImage(
		image,
		(region.x - view.x) * inPixels,
		(region.y - view.y) * inPixels,
		region.width * inPixels,
		region.height * inPixels
	);
	return canvas.toDataURL('image/jpeg', QUALITY);
}
