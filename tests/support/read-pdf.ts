/**
 * A document read back by another program: the text of each page as it is selected, the links, what it says
 * of itself.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
	readonly title: string;
	readonly tagged: boolean;
	readonly pages: readonly {
		readonly text: string;
		readonly links: readonly string[];
		readonly width: number;
		readonly height: number;
	}[];
}

export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
	const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
	const document = await task.promise;
	const { info } = await document.getMetadata();
	const marks = await document.getMarkInfo();
	const pages = await Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const page = await document.getPage(index + 1);
			const { items } = await page.getTextContent();
			const notes = (await page.getAnnotations()) as { readonly url?: string }[];
			const { width, height } = page.getViewport({ scale: 1 });
			const text = items
				.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
				.join('');
			return { text, links: notes.flatMap(({ url }) => url ?? []), width, height };
		})
	);
	await task.destroy();
	return { title: (info as { readonly Title?: string }).Title ?? '', tagged: marks?.Marked ?? false, pages };
}
