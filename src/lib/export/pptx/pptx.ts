/** Slides: text, tables, charts and, where it is wished, routes that can be edited in PowerPoint. */
import { writeDeck } from './write';
import { roomForMap } from './map';
import { dataUrl } from '../picture/data-url';
import type { DeckInput, Work } from '../format';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export async function make(
	{ deck, drawMap, options, picture }: DeckInput,
	{ signal, progress }: Work
): Promise<Blob> {
	// Slides say how far they are; each picture of one doesn't.
	const quietly: Work = { signal, progress: () => undefined };
	const file = await writeDeck(deck, {
		theme: options.theme,
		routes: options.shapes ? 'shapes' : 'picture',
		drawMap: ({ view, ink }, box) =>
			drawMap(view, {
				ink,
				size: { width: box.width, height: box.height },
				alone: (legend) => {
					const { width, height } = roomForMap(box, legend);
					return { width, height };
				}
			}),
		raster: async (drawing, density, type) => dataUrl(await picture(drawing, density, type, quietly)),
		step: (done, title) => {
			signal.throwIfAborted();
			progress(done, `“${title}”`);
		}
	});
	return new Blob([file], { type: MIME });
}
