/**
 * How wide text is in Arial, so that it can be laid out where nothing can measure it. Arial is on every
 * Windows and macOS and in every PowerPoint; Linux and Google have Liberation Sans and Arimo of the very same
 * widths. So what fits here fits there, in ə, ş and Cyrillic too.
 */
export const FONT = 'Arial';
/** From line to line, em. */
export const LINE = 1.17;

/** Advance widths of the characters from U+0020 to U+007E, thousandths of an em. */
const ASCII = [
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
	556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
	500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
	556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
	278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
];
const PUNCTUATION: Readonly<Record<string, number>> = {
	'–': 556,
	'—': 1000,
	'’': 222,
	'‘': 222,
	'“': 333,
	'”': 333,
	'·': 333,
	'…': 1000,
	ı: 278
};
/** Cyrillic and the like: the wider half of them. */
const OTHERS = 720;
/** Arial Bold is wider, by this much where it is widest. */
const BOLD = 1.09;

/** In em. */
export function widthOf(text: string, bold = false): number {
	let width = 0;
	for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
		const code = letter === '\u00a0' ? 0 : letter.codePointAt(0)! - 0x20;
		width += PUNCTUATION[letter] ?? ASCII[code] ?? OTHERS;
	}
	return (width / 1000) * (bold ? BOLD : 1);
}

/**
 * How many lines a text takes. A word that is longer than the line is broken, as PowerPoint does.
 * @param width in em
 */
export function linesOf(text: string, width: number, bold = false): number {
	return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, bold), 0);
}

function linesOfParagraph(text: string, width: number, bold: boolean): number {
	const space = widthOf(' ', bold);
	let lines = 1;
	let filled = 0;
	// Besides spaces, lines break after hyphens and dashes between words.
	for (const word of text.split(/ |(?<=[\p{L}\d][-–])(?=\p{L})/u)) {
		const size = widthOf(word, bold);
		const needed = filled === 0 ? size : filled + space + size;
		if (needed <= width) filled = needed;
		else {
			if (filled > 0) lines++;
			lines += Math.max(0, Math.ceil(size / width) - 1);
			filled = size % width || size;
		}
	}
	return lines;
}
