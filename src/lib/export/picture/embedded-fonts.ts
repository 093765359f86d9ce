/** The page's fonts inside a drawing, as far as its letters need them: the map's own files, by script. */
import { dataUrl } from './data-url';
import { FACES } from '../../map/symbology/fonts';

export interface NeededFace {
	readonly url: string;
	readonly weight: 400 | 600;
	readonly ranges: readonly string[];
	/**
	 * One of the drawing's own that this face draws with ink; null where it draws nothing but marks and spaces.
	 */
	readonly letter: string | null;
}

/** What leaves ink by itself. */
const INK = /[\p{L}\p{N}\p{P}\p{S}]/u;
const MARKUP = /[&<>"]/;

/** @param text the drawing */
export function facesFor(text: string): NeededFace[] {
	const letters = [...new Set(text)];
	return Object.entries(FACES).flatMap(([name, files]) =>
		files.flatMap(({ url, 'unicode-range': ranges }): NeededFace[] => {
			const own = letters.filter((letter) => ranges.some((range) => isIn(range, letter.codePointAt(0)!)));
			const letter = own.find((candidate) => INK.test(candidate) && !MARKUP.test(candidate)) ?? null;
			return own.length === 0 ? [] : [{ url, weight: name.endsWith('Bold') ? 600 : 400, ranges, letter }];
		})
	);
}

/** @returns a style element */
export async function fontFaces(faces: readonly NeededFace[]): Promise<string> {
	const rules = await Promise.all(
		faces.map(
			async ({ url, weight, ranges }) =>
				`@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${await fetched(url)}) format('woff2');unicode-range:${ranges.join(',')}}`
		)
	);
	return `<style>${rules.join('')}</style>`;
}

/** "U+100-130" or "U+131" */
function isIn(range: string, code: number): boolean {
	const [from, to = from] = range
		.slice(2)
		.split('-')
		.map((hex) => parseInt(hex, 16));
	return code >= from && code <= to;
}
async function fetched(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return dataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
}
