/**
 * Words as PowerPoint has them: paragraphs of runs, native bullets and numbers, links that can be clicked.
 */
import type PptxGenJS from 'pptxgenjs';
import type { Paragraph, Run, Source } from '../../report/deck/deck';
import { moreSources } from '../../report/saved/page-messages';
import { LINE, linesOf } from './arial';
import type { Rect } from '../rect';
import { AFTER, indentOf, ITEM_AFTER, SPEAKER, SPEAKER_BEFORE } from './fit-text';
import { inches, SIZES } from './page';
import { ROLE, VOICE_ROLE } from './palette';
import { LANGUAGE } from '../../atlas/language';

export type Slide = PptxGenJS.Slide;
type Text = PptxGenJS.TextProps;

/** Text in a box of its own. `name`: among the objects of the slide. */
export function addText(
	slide: Slide,
	name: string,
	box: Rect,
	text: string | Text[],
	options: PptxGenJS.TextPropsOptions = {}
): void {
	slide.addText(typeof text === 'string' ? [{ text }] : text, {
		...inches(box),
		...{
			objectName: name,
			isTextBox: true,
			margin: 0,
			valign: 'top',
			color: ROLE.ink,
			fit: 'shrink',
			lang: LANGUAGE
		},
		...options
	});
}

/** @param size of the text, points */
export function textsOf(paragraphs: readonly Paragraph[], size: number): Text[] {
	return paragraphs.flatMap((paragraph) => {
		const { item, speaker } = paragraph;
		const after = item ? ITEM_AFTER : AFTER;
		const options: PptxGenJS.TextPropsOptions = {
			fontSize: size,
			lang: LANGUAGE,
			paraSpaceAfter: Math.round(size * after),
			...(item
				? {
						bullet:
							item.number === null
								? { indent: size * indentOf(item) }
								: { type: 'number', numberStartAt: item.number, indent: size * indentOf(item) },
						...(item.depth > 0 ? { indentLevel: item.depth } : {})
					}
				: {})
		};
		const label: Text[] = speaker
			? [
					{
						text: speaker.label,
						options: {
							...{
								fontSize: Math.round(size * SPEAKER * 2) / 2,
								bold: true,
								color: VOICE_ROLE[speaker.voice]
							},
							...{
								breakLine: true,
								paraSpaceBefore: Math.round(size * SPEAKER_BEFORE),
								paraSpaceAfter: 0,
								lang: LANGUAGE
							}
						}
					}
				]
			: [];
		return [...label, ...paragraphTexts(paragraph.runs, options)];
	});
}

function paragraphTexts(runs: readonly Run[], paragraph: PptxGenJS.TextPropsOptions): Text[] {
	const pieces = runs.flatMap(({ text, bold, italic, href }) =>
		text.split('\n').map((line, index): Text => ({
			text: line,
			options: {
				...paragraph,
				...(bold ? { bold } : {}),
				...(italic ? { italic } : {}),
				...(href ? { hyperlink: { url: href } } : { color: ROLE.ink }),
				...(index > 0 ? { softBreakBefore: true } : {})
			}
		}))
	);
	// Only the first run of a paragraph carries its bullet: each bullet begins a paragraph.
	return pieces.map((piece, index) => {
		const { bullet, ...rest } = piece.options!;
		return {
			...piece,
			options: {
				...rest,
				...(index === 0 && bullet ? { bullet } : {}),
				...(index === pieces.length - 1 ? { breakLine: true } : {})
			}
		};
	});
}

/**
 * As many sources as the box holds, one after another; the last words say how many there are beyond them.
 * Publishers lead to what they published.
 */
export function sourceTexts(
	sources: readonly Source[],
	{ width, height }: Rect
): { readonly texts: Text[]; readonly size: number } {
	const fits = (count: number, size: number) => {
		const words = [
			'Sources:',
			...sources.slice(0, count).map(({ publisher, text }) => `${publisher}: ${text} ·`),
			count < sources.length ? MORE : ''
		];
		return linesOf(words.join(' '), (width * 0.97) / size) * size * LINE <= height;
	};
	const size =
		SIZES.sources.find((candidate) => fits(sources.length, candidate)) ??
		SIZES.sources[SIZES.sources.length - 1];
	let count = sources.length;
	while (count > 0 && !fits(count, size)) count--;
	const soft = { fontSize: size, color: ROLE.soft, lang: LANGUAGE };
	const texts = sources
		.slice(0, count)
		.flatMap(({ publisher, text, url }, index): Text[] => [
			...(index > 0 ? [{ text: ' · ', options: soft }] : []),
			{ text: publisher, options: url ? { fontSize: size, lang: LANGUAGE, hyperlink: { url } } : soft },
			{ text: `: ${text}`, options: soft }
		]);
	const rest = sources.length - count;
	return {
		size,
		texts: [
			{ text: 'Sources: ', options: { ...soft, bold: true } },
			...texts,
			...(rest > 0
				? [
						{
							text: moreSources(count, rest),
							options: soft
						}
					]
				: [])
		]
	};
}
/** About as wide as what it stands for. */
const MORE = moreSources(1, 99).trim();

/** The largest of the sizes at which a line or a few lines fit. */
export const fitLine = (
	text: string,
	{ width, height }: Rect,
	sizes: readonly number[],
	bold: boolean
): number =>
	sizes.find((size) => linesOf(text, (width * 0.97) / size, bold) * size * LINE <= height) ??
	sizes[sizes.length - 1];
