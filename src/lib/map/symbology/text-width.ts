/**
 * Estimated widths in Noto Sans, em: labels are placed where nothing can measure them. Groups of its advance
 * widths.
 */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
	[/[ijlI.,:;'’|ı]/u, 0.28],
	[/[ftrJ()/ -]/u, 0.37],
	[/[mwMW—]/u, 0.92],
	[/[A-ZÇĞİÖŞÜƏÂÉČŠŽ]/u, 0.66]
];
const OTHERS = 0.59;
const BOLD = 1.06;
/** How finely lines are made even, em. */
const EVENLY = 0.25;

export function textWidth(text: string, { bold = false, spacing = 0 } = {}): number {
	let width = 0;
	for (const letter of text)
		width += (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS) + spacing;
	return bold ? width * BOLD : width;
}

/**
 * Words in as few lines as a width in em lets them, and those as even as they can be, as MapLibre breaks
 * them; a word longer than that stands alone. A slash stays with the word before it.
 */
export function wrapped(
	text: string,
	width: number,
	style: { bold?: boolean; spacing?: number } = {}
): string[] {
	const words = text.split(/ (?!\/)/);
	const filled = (limit: number) => {
		const lines: string[] = [];
		for (const word of words) {
			const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
			if (lines.length && textWidth(longer, style) <= limit) lines[lines.length - 1] = longer;
			else lines.push(word);
		}
		return lines;
	};
	let best = filled(width);
	for (let limit = width - EVENLY; best.length > 1 && limit > 0; limit -= EVENLY) {
		const narrower = filled(limit);
		if (narrower.length > best.length) break;
		best = narrower;
	}
	return best;
}
