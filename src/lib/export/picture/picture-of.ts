/** How pixels are made of a drawing: by a browser, or by a library where there is none. */
import type { Work } from '../format';
import type { Drawing } from '../sheet/drawing';

/** CSS px to the inch. */
export const BASE_DPI = 96;

/**
 * A drawing as a picture. @param density pixels to a px @param type a JPEG of relief is a tenth of a PNG, but
 * blurs words. Rejects where it can't be drawn as it is meant, with the reason.
 */
export type PictureOf = (
	drawing: Drawing,
	density: number,
	type: 'png' | 'jpeg',
	work: Work
) => Promise<Blob>;
