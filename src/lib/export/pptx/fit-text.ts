/**
 * Paragraphs in a box: as large as they fit, and where they don't fit at the least size, divided. Sizes in
 * points.
 */
import type { Rect } from '../rect';
import type { Paragraph } from '../../report/deck/deck';
import { LINE, linesOf } from './arial';

export interface Fitted {
	readonly size: number;
	readonly paragraphs: readonly Paragraph[];
	/** What didn't fit. */
	readonly rest: readonly Paragraph[];
}

/** After a paragraph, and before one that names a voice, em. */
export const AFTER = 0.45;
export const ITEM_AFTER = 0.2;
/** Size of the name of a voice, of the text's. */
export const SPEAKER = 0.72;
/** Before the name of a voice, em. */
export const SPEAKER_BEFORE = 0.3;
/** Indent of a list by level, em: numbers need more of it than bullets. */
export const indentOf = ({ number }: NonNullable<Paragraph['item']>): number =>
	number === null ? 1.25 : 2.1;
/** Estimates of width are right to about so much. */
const CARE = 0.97;

/** "Three things follow:" */
export const leadsIn = (paragraph: Paragraph): boolean => /:\s*$/.test(textOf(paragraph));

const spoken = (paragraph: Paragraph, speaker: Paragraph['speaker']): Paragraph => ({
	...paragraph,
	...(speaker ? { speaker: paragraph.speaker ?? speaker } : {})
});

export const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** In points. @param width of the box */
export function heightOf(paragraph: Paragraph, size: number, width: number): number {
	const { item, speaker } = paragraph;
	const indent = item ? (item.depth + 1) * indentOf(item) : 0;
	const lines = linesOf(textOf(paragraph), (width * CARE) / size - indent, mostlyBold(paragraph));
	return (
		size * (lines * LINE + (item ? ITEM_AFTER : AFTER) + (speaker ? SPEAKER * LINE + SPEAKER_BEFORE : 0))
	);
}
const mostlyBold = ({ runs }: Paragraph) => runs.some(({ bold, text }) => bold && text.length > 20);

export const heightOfAll = (paragraphs: readonly Paragraph[], size: number, width: number): number =>
	paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph, size, width), 0);

/** @param sizes from the one that is wished to the least that can be read */
export function fitText(
	paragraphs: readonly Paragraph[],
	{ width, height }: Pick<Rect, 'width' | 'height'>,
	sizes: readonly number[]
): Fitted {
	const size = sizes.find((candidate) => heightOfAll(paragraphs, candidate, width) <= height);
	if (size !== undefined) return { size, paragraphs, rest: [] };
	const least = sizes[sizes.length - 1];
	const taken: Paragraph[] = [];
	let left = height;
	for (const [index, paragraph] of paragraphs.entries()) {
		const needed = heightOf(paragraph, least, width);
		if (needed <= left) {
			taken.push(paragraph);
			left -= needed;
			continue;
		}
		const [head, tail] = divided(paragraph, (part) => heightOf(part, least, width) <= left);
		// Another slide says again who speaks.
		const speaker = paragraphs.slice(0, index + 1).findLast((before) => before.speaker)?.speaker;
		const [next, ...others] = [...(tail ? [tail] : []), ...paragraphs.slice(index + 1)];
		const last = taken[taken.length - 1];
		// What leads to a list goes on with it.
		if (!head && taken.length > 1 && paragraph.item && last && leadsIn(last))
			return {
				size: least,
				paragraphs: taken.slice(0, -1),
				rest: [spoken(last, speaker), paragraph, ...others]
			};
		return {
			size: least,
			paragraphs: head ? [...taken, head] : taken,
			rest: next ? [spoken(next, speaker), ...others] : []
		};
	}
	return { size: least, paragraphs: taken, rest: [] };
}

/**
 * The longest head of a paragraph that fits, and the tail: at the end of a sentence where there is one, else
 * between words.
 */
function divided(
	paragraph: Paragraph,
	fits: (part: Paragraph) => boolean
): [head: Paragraph | null, tail: Paragraph | null] {
	const text = textOf(paragraph);
	for (const gap of [/(?<=[.!?]) /g, / /g]) {
		const cuts = [...text.matchAll(gap)].map(({ index }) => index);
		const cut = cuts.findLast((at) => fits(upTo(paragraph, at)));
		if (cut !== undefined) return [upTo(paragraph, cut), from(paragraph, cut + 1)];
	}
	return [null, paragraph];
}

function sliced({ runs }: Paragraph, start: number, end: number): Paragraph['runs'] {
	let at = 0;
	return runs.flatMap((run) => {
		const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		at += run.text.length;
		return text === '' ? [] : [{ ...run, text }];
	});
}
const upTo = (paragraph: Paragraph, at: number): Paragraph => ({
	...paragraph,
	runs: sliced(paragraph, 0, at)
});
const from = (paragraph: Paragraph, at: number): Paragraph => ({
	...paragraph,
	runs: sliced(paragraph, at, Infinity)
});
