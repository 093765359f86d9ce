/**
 * The map's type: Noto Sans by script, each file fetched only when one of its characters is drawn. The page's
 * own type uses the same Latin files, so they travel once.
 */
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import armenian from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2?url';
import georgian from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff2?url';
import cyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2?url';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff2?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import { BOLD, REGULAR } from './font-names';

const LATIN = [
	'U+0-FF',
	'U+131',
	'U+152-153',
	'U+2BB-2BC',
	'U+2C6',
	'U+2DA',
	'U+2DC',
	'U+2000-206F',
	'U+20AC',
	'U+2122',
	'U+2212'
];
const LATIN_EXT = ['U+100-130', 'U+132-151', 'U+154-2BA', 'U+1E00-1E9F', 'U+1EF2-1EFF', 'U+20A0-20AB'];

interface Face {
	readonly url: string;
	readonly 'unicode-range': string[];
}
const face = (url: string, range: string[]): Face => ({ url, 'unicode-range': range });

/** By the style's font names. */
export const FACES: Readonly<Record<string, readonly Face[]>> = {
	[REGULAR[0]]: [
		face(latin, LATIN),
		face(latinExt, LATIN_EXT),
		face(cyrillic, ['U+301', 'U+400-45F', 'U+490-491', 'U+4B0-4B1', 'U+2116']),
		face(cyrillicExt, ['U+460-48F', 'U+492-4AF', 'U+4B2-52F', 'U+1C80-1C8A']),
		face(greek, ['U+370-3FF']),
		face(armenian, ['U+530-58F', 'U+FB13-FB17']),
		face(georgian, ['U+10A0-10FF', 'U+1C90-1CBF']),
		face(arabic, ['U+600-6FF', 'U+750-77F', 'U+FB50-FDFF', 'U+FE70-FEFC'])
	],
	[BOLD[0]]: [face(latinBold, LATIN), face(latinExtBold, LATIN_EXT)]
};

/**
 * Those that the style brings. A face that MapLibre adds to the document makes the browser lay the whole page
 * out anew; so it finds plain Latin, which every map opens with, among the page's own: `app.css` declares it
 * by the style's names.
 *
 * @param absolute turns an asset's address into a full one: MapLibre loads from a worker, where a relative
 * one means nothing
 */
export function fontFaces(absolute: (url: string) => string): Record<string, Face[]> {
	const embedded = Object.entries(FACES).map(([name, faces]) => {
		const beyondLatin = faces.filter((face) => face['unicode-range'] !== LATIN);
		return [name, beyondLatin.map((face) => ({ ...face, url: absolute(face.url) }))] as const;
	});
	return Object.fromEntries(embedded);
}
