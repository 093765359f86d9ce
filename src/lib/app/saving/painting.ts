/** What paints pixels for whoever saves: the browser, or a library in its place where there is none. */
import { browserPicture } from '../../export/picture/browser-picture';
import type { PictureOf } from '../../export/picture/picture-of';
import { BROWSER_CANVASES, type Canvases } from '../../map/base/canvases';

export interface Painting {
	/** That shade the relief. */
	readonly canvases: Canvases;
	readonly picture: PictureOf;
}

export const BROWSER_PAINTING: Painting = { canvases: BROWSER_CANVASES, picture: browserPicture };
