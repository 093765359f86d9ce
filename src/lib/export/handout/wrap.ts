/**
 * Text in lines: words of one line stay pieces of their own style, so that links and bold survive a break.
 */

export interface Styled {
	readonly text: string;
	readonly bold?: boolean;
	readonly href?: string;
}
export type StyledLine = readonly Styled[];

/** @param width of a line, in the unit that `measure` answers in. A word that is longer is broken. */
export function wrap(
	runs: readonly Styled[],
	width: number,
	measure: (text: string, bold: boolean) => number
): StyledLine[] {
	const lines: Styled[][] = [[]];
	let filled = 0;
	/** Of pieces without a gap between them, which don't part: a word whose half is bold. */
	for (const word of wordsOf(runs).flatMap((item): Word[] =>
		item === BREAK ? [item] : broken(item, width, measure)
	)) {
		if (word === BREAK) {
			lines.push([]);
			filled = 0;
			continue;
		}
		const size = word.reduce((sum, piece) => sum + measure(piece.text, piece.bold === true), 0);
		const space = filled > 0 ? measure(' ', false) : 0;
		if (filled > 0 && filled + space + size > width) {
			lines.push([]);
			filled = 0;
		}
		const line = lines[lines.length - 1];
		if (filled > 0) line.push({ text: ' ' });
		line.push(...word);
		filled += (filled > 0 ? space : 0) + size;
	}
	return lines.map(joined);
}

/** An address may be longer than a line: it goes on on the next, and stays a link. */
function broken(word: Styled[], width: number, measure: (text: string, bold: boolean) => number): Styled[][] {
	if (word.length > 1 || measure(word[0].text, word[0].bold === true) <= width) return [word];
	const [{ text, ...style }] = word;
	let end = longestFitting(text, (part) => measure(part, style.bold === true) <= width);
	// A chain of names parts between two of them, an address after a slash.
	const link = Math.max(...[...'–/-'].map((sign) => text.lastIndexOf(sign, end - 1) + 1));
	if (link > end / 3) end = link;
	return [
		[{ text: text.slice(0, end), ...style }],
		...broken([{ text: text.slice(end), ...style }], width, measure)
	];
}

/** How many letters of a text that doesn't fit do so, halving what is in question; at least one. */
function longestFitting(text: string, fits: (part: string) => boolean): number {
	let [fitting, excess] = [1, text.length];
	while (excess - fitting > 1) {
		const middle = Math.floor((fitting + excess) / 2);
		if (fits(text.slice(0, middle))) fitting = middle;
		else excess = middle;
	}
	return fitting;
}

const BREAK = Symbol('line break');
type Word = Styled[] | typeof BREAK;

function wordsOf(runs: readonly Styled[]): Word[] {
	const words: Word[] = [];
	let word: Styled[] = [];
	const end = () => {
		if (word.length > 0) words.push(word);
		word = [];
	};
	for (const { text, ...style } of runs)
		for (const part of text.split(/( |\n)/)) {
			if (part === ' ') end();
			else if (part === '\n') {
				end();
				words.push(BREAK);
			} else if (part !== '') word.push({ text: part, ...style });
		}
	end();
	return words;
}

/** Neighbours of one style as one piece, so that a line is read as a line. */
function joined(line: readonly Styled[]): StyledLine {
	const pieces: Styled[] = [];
	line.forEach((piece, index) => {
		const last = pieces[pieces.length - 1];
		const next = line[index + 1];
		// A space takes on the style that both its sides share.
		const style =
			piece.text === ' ' && last && next && last.href === next.href && last.bold === next.bold ? last : piece;
		if (last && last.href === style.href && (last.bold ?? false) === (style.bold ?? false))
			pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
		else pieces.push({ ...style, text: piece.text });
	});
	return pieces;
}
