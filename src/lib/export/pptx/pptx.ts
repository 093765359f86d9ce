/** Slides: text, tables, charts and, where it is wished, routes that can be edited in PowerPoint. */
import { writeDeck } from './write';
import { roomForMap } from './map';
import { dataUrl } from '../picture/data-url';
import type { ExportInput, Work } from '../registry';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export async function make(
	{ buildDeck, compose, options, picture }: ExportInput,
	{ signal, progress }: Work
): Promise<Blob> {
	progress(0, 'Gathering what is told');
	// Slides say how far they are; each picture of one doesn't.
	const quietly: Work = { signal, progress: () => undefined };
	const deck = await buildDeck();
	const file = await writeDeck(deck, {
		theme: options.theme,
		routes: options.shapes ? 'shapes' : 'picture',
		drawMap: ({ view, ink }, box) =>
			compose(view, {
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
