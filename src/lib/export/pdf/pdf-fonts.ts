/**
 * Noto Sans for documents that carry their type along: by script, each file fetched only when a text needs
 * it.
 */
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url';
import armenianBold from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-600-normal.woff?url';
import armenian from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff?url';
import georgianBold from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-600-normal.woff?url';
import georgian from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff?url';
import cyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import { create, type Font } from 'fontkit';

interface Face {
	readonly name: string;
	/** What a text must hold for the file to be fetched; null: anything. */
	readonly needed: RegExp | null;
	readonly regular: string;
	readonly bold?: string;
}

/** In the order in which a letter is looked for. */
const FACES: readonly Face[] = [
	{ name: 'latin', needed: null, regular: latin, bold: latinBold },
	{
		name: 'latin-ext',
		needed: /[\u0100-\u024f\u02b0-\u02ff\u1e00-\u1eff\u2020-\u20bf]/u,
		regular: latinExt,
		bold: latinExtBold
	},
	{ name: 'cyrillic', needed: /\p{Script=Cyrillic}/u, regular: cyrillic, bold: cyrillicBold },
	{ name: 'cyrillic-ext', needed: /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f]/u, regular: cyrillicExt },
	{ name: 'greek', needed: /\p{Script=Greek}/u, regular: greek },
	{ name: 'armenian', needed: /\p{Script=Armenian}/u, regular: armenian, bold: armenianBold },
	{ name: 'georgian', needed: /\p{Script=Georgian}/u, regular: georgian, bold: georgianBold },
	{ name: 'arabic', needed: /\p{Script=Arabic}/u, regular: arabic }
];
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export interface Type {
	readonly name: string;
	readonly font: Font;
}
/** Letters of one font, to be set one after the other from the left. */
export interface Run extends Type {
	readonly text: string;
}

export class PdfFonts {
	readonly #types: { readonly [weight in 'regular' | 'bold']: readonly Type[] };

	private constructor(regular: readonly Type[], bold: readonly Type[]) {
		this.#types = { regular, bold };
	}

	/** @param text everything that will be written. Rejects where a font can't be had. */
	static async load(text: string): Promise<PdfFonts> {
		const faces = FACES.filter(({ needed }) => needed === null || needed.test(text));
		const types = await Promise.all(
			faces.map(async ({ name, regular, bold }) => {
				const plain = { name, font: await fetchFont(regular) };
				return [plain, bold ? { name: `${name}-bold`, font: await fetchFont(bold) } : plain] as const;
			})
		);
		return new PdfFonts(
			types.map(([regular]) => regular),
			types.map(([, bold]) => bold)
		);
	}

	/** Every font, each once, under the name its runs carry. */
	get all(): readonly Type[] {
		return [...new Set([...this.#types.regular, ...this.#types.bold])];
	}

	runs(text: string, bold: boolean): Run[] {
		const types = this.#types[bold ? 'bold' : 'regular'];
		const runs: Run[] = [];
		let type: Type | undefined;
		let letters = '';
		const end = () => {
			if (type) runs.push({ ...type, text: letters });
			letters = '';
		};
		for (const letter of text) {
			const code = letter.codePointAt(0)!;
			// A space stays with the word before it.
			if (!type?.font.hasGlyphForCodePoint(code)) {
				end();
				type = types.find(({ font }) => font.hasGlyphForCodePoint(code)) ?? types[0];
			}
			letters += letter;
		}
		end();
		const first = /\p{Letter}/u.exec(text)?.[0] ?? '';
		// The library lays out word by word from the left.
		return FROM_THE_RIGHT.test(first)
			? runs
					.flatMap((run) => run.text.split(/(?<= )|(?= )/).map((word) => ({ ...run, text: word })))
					.reverse()
			: runs;
	}

	/** px, at a size in px. @param spacing between letters, px */
	width(text: string, size: number, bold: boolean, spacing = 0): number {
		return this.runs(text, bold).reduce((sum, run) => {
			const { ems, glyphs } = advanceOf(run);
			return sum + ems * size + glyphs * spacing;
		}, 0);
	}
}

/** Widths by font and text: a word is set again and again while lines are broken. */
const advances = new WeakMap<Font, Map<string, Advance>>();
function advanceOf({ font, text }: Run): Advance {
	let known = advances.get(font);
	if (!known) advances.set(font, (known = new Map<string, Advance>()));
	let advance = known.get(text);
	if (!advance) {
		const { advanceWidth, glyphs } = font.layout(text);
		known.set(text, (advance = { ems: advanceWidth / font.unitsPerEm, glyphs: glyphs.length }));
	}
	return advance;
}

interface Advance {
	readonly ems: number;
	readonly glyphs: number;
}

const fetched = new Map<string, Promise<Font>>();
function fetchFont(url: string): Promise<Font> {
	const known = fetched.get(url);
	if (known) return known;
	const font = fetch(url).then(async (response) => {
		if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
		const bytes = new Uint8Array(await response.arrayBuffer()) as Parameters<typeof create>[0];
		return named(create(bytes) as Font);
	});
	fetched.set(url, font);
	font.catch(() => fetched.delete(url));
	return font;
}

/**
 * A glyph bears its letter only if it is asked for by it the first time. Those that others are composed of,
 * as the U of “Ü”, would be met without, and could be neither searched for nor copied.
 */
function named(font: Font): Font {
	for (const letter of font.characterSet) font.glyphForCodePoint(letter);
	return font;
}
