/** The words of a deck: the prose of a briefing, sentences in a voice, and sources as they are cited. */
import type { RecordData } from '../../atlas/compiled';
import { figureText, type Block, type Inline } from '../../briefing/document/markdown';
import type { Paragraph, Run, Source, Voice } from './deck';
import type { MapTheme } from '../../map/symbology/theme';
import { indexOf } from '../record/record-index';
import { datedTitle } from '../record/source-line';
import { VOICE_WORDS } from '../voice-words';
import type { AnsweredViews } from '../answers/answered';
import type { ViewState } from '../../view/state';

/** Who tells, and to whom: what every deck is made from. */
export interface ReportContext {
	/** What answers the questions of its views. */
	readonly views: AnsweredViews;
	/** The colours of the maps that the words stand beside. */
	readonly colours: MapTheme;
	/** The address that shows a view again: whole where it is known, else a query, or nothing. */
	readonly linkTo: (state: ViewState) => string;
}

const speaker = (voice: Voice) => ({ voice, label: VOICE_WORDS[voice] });

/** One paragraph for each sentence, the voice before the first. */
export const said = (voice: Voice, sentences: readonly string[]): Paragraph[] =>
	sentences.map((text, index) => ({ runs: [{ text }], ...(index === 0 ? { speaker: speaker(voice) } : {}) }));

/** Each once, in the order in which they are named. */
export const sourcesOf = (record: RecordData, ids: readonly string[]): Source[] =>
	[...new Set(ids)].flatMap((id) => {
		const source = indexOf(record).sourceById.get(id);
		return source ? [{ id, publisher: source.publisher, text: datedTitle(source), url: source.url }] : [];
	});

/** As it stands on the stage: a label at each change of voice, lists in their levels. */
export function paragraphsOf(blocks: readonly Block[], depth = 0): Paragraph[] {
	return blocks.flatMap((block): Paragraph[] => {
		if (block.kind === 'paragraph')
			return [{ runs: runsOf(block.children), ...(block.voice ? { speaker: speaker(block.voice) } : {}) }];
		const { start, items } = block;
		return items.flatMap((item, index) => {
			const [first, ...rest] = paragraphsOf(item, depth + 1);
			const number = start === null ? null : start + index;
			return first ? [{ ...first, item: { depth, number } }, ...rest] : [];
		});
	});
}

type Style = Omit<Run, 'text'>;

function runsOf(inlines: readonly Inline[], style: Style = {}): Run[] {
	return inlines.flatMap((inline): Run[] => {
		switch (inline.kind) {
			case 'text':
				// Lines of the source that Markdown joins.
				return [{ text: inline.text.replace(/\s*\n\s*/g, ' '), ...style }];
			case 'figure':
				return [{ text: figureText(inline), ...style }];
			case 'break':
				return [{ text: '\n', ...style }];
			case 'strong':
				return runsOf(inline.children, { ...style, bold: true });
			case 'em':
				return runsOf(inline.children, { ...style, italic: true });
			case 'link':
				return runsOf(inline.children, { ...style, href: inline.href });
		}
	});
}
