/** The page's fonts inside a drawing, as far as its letters need them: the map's own files, by script. */
import { FACES } from '../map/fonts';

/** @param text the drawing @returns a style element */
export async function embeddedFonts(text: string): Promise<string> {
	const codes = new Set([...text].map((letter) => letter.codePointAt(0)!));
	const faces = Object.entries(FACES).flatMap(([name, files]) =>
		files.map((file) => ({ ...file, weight: name.endsWith('Bold') ? 600 : 400 }))
	);
	const needed = faces.filter((face) => face['unicode-range'].some((range) => hits(range, codes)));
	const rules = await Promise.all(
		needed.map(
			async ({ url, weight, 'unicode-range': ranges }) =>
				`@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${await dataUrl(url)}) format('woff2');unicode-range:${ranges.join(',')}}`
		)
	);
	return `<style>${rules.join('')}</style>`;
}

/** "U+100-130" or "U+131" */
function hits(range: string, codes: ReadonlySet<number>): boolean {
	const [from, to = from] = range
		.slice(2)
		.split('-')
		.map((hex) => parseInt(hex, 16));
	for (const code of codes) if (code >= from && code <= to) return true;
	return false;
}

async function dataUrl(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(text)}`;
}
