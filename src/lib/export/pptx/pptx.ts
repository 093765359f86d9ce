/** Slides: text, tables, charts and, where it is wished, routes that can be edited in PowerPoint. */
import { writeDeck } from './write';
import { roomForMap } from './map';
import { pictureUrl } from '../picture/picture-url';
import type { ExportInput, Work } from '../registry';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export async function make(
	{ buildDeck, compose, options }: ExportInput,
	{ signal, progress }: Work
): Promise<Blob> {
	progress(0, 'Gathering what is told');
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
		raster: (svg, size, density, type) => pictureUrl(svg, size, { density, type, signal }),
		step: (done, title) => {
			signal.throwIfAborted();
			progress(done, `“${title}”`);
		}
	});
	return new Blob([file], { type: MIME });
}
