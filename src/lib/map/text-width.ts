/** Estimated widths in Noto Sans, em: labels are placed where nothing can measure them. Groups of its advance widths. */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
	[/[ijlI.,:;'’|ı]/u, 0.28],
	[/[ftrJ()/ -]/u, 0.37],
	[/[mwMW—]/u, 0.92],
	[/[A-ZÇĞİÖŞÜƏÂÉČŠŽ]/u, 0.66]
];
const OTHERS = 0.59;
const BOLD = 1.06;

export function textWidth(text: string, { bold = false, spacing = 0 } = {}): number {
	let width = 0;
	for (const letter of text) width += (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS) + spacing;
	return bold ? width * BOLD : width;
}

/** Words in as many lines as needed for a width in em; a word longer than that stands alone. */
export function wrapped(text: string, width: number, style: { bold?: boolean; spacing?: number } = {}): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
		if (lines.length && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
