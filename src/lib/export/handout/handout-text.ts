/** What a deck tells, on paper: words with their voices, tables, sources. */
import type { Deck, Paragraph, Slide, Table } from '../../report/deck/deck';
import { asOfSentence } from '../../report/imprint/as-of';
import { BORDER_NOTE } from '../../report/imprint/borders';
import { creditsAndBorders } from '../../report/imprint/credits';
import { OPEN_VIEW, sourcesInList } from '../../report/saved/page-messages';
import { isWhole } from '../sheet/sheet-layout';
import { VOICE_COLOURS } from '../sheet/voice-colours';
import type { Paper } from './paper';
import type { Style } from './tagged-pages';

const body = ({ look }: Paper): Style => ({ size: 10, colour: look.ink });
const small = ({ look }: Paper): Style => ({ size: 7.5, colour: look.inkSoft, after: 6 });
/** Of the first item of a list, points. */
const KEPT = 32;
export const heading = ({ look }: Paper): Style => ({
	size: 15,
	colour: look.ink,
	bold: true,
	before: 16,
	after: 6
});

/** Of which day a map is, and the way back to it. */
export function writeDay(paper: Paper, { day, link }: Slide): void {
	const back = isWhole(link) ? [{ text: ' ' }, { text: OPEN_VIEW, href: link }] : [];
	paper.text('P', [{ text: asOfSentence(day) }, ...back], small(paper));
}

/** @param notes whether what the presenter says is printed */
export function writeWords(paper: Paper, deck: Deck, slide: Slide, notes: boolean): void {
	slide.text.forEach((paragraph, index) => prose(paper, paragraph, slide.text[index + 1]));
	if (slide.table) table(paper, slide.table);
	const cited =
		slide.layout === 'closing'
			? []
			: slide.sources.map(({ id }) => deck.sources.findIndex((source) => source.id === id) + 1);
	if (cited.length > 0) paper.text('P', [{ text: sourcesInList(cited) }], small(paper));
	if (notes && slide.notes) {
		const { ink, inkSoft } = paper.look;
		paper.text('P', [{ text: 'Notes' }], { size: 8, colour: inkSoft, bold: true, before: 4, after: 1 }, 24);
		for (const text of slide.notes.split(/\n+/))
			paper.text('Note', [{ text }], { size: 9, colour: ink, indent: 10, after: 4 });
	}
}

/** @param next what follows: a list stays with what leads to it */
function prose(paper: Paper, { runs, speaker, item }: Paragraph, next: Paragraph | undefined): void {
	const voices = VOICE_COLOURS[paper.look.base === 'dark' ? 'dark' : 'light'];
	if (speaker)
		paper.text(
			'P',
			[{ text: speaker.label }],
			{ size: 8, colour: voices[speaker.voice], bold: true, before: 4, after: 1 },
			26
		);
	if (!item) return paper.text('P', runs, body(paper), next?.item ? KEPT : 0);
	const mark = item.number === null ? '•' : `${item.number}.`;
	paper.text('LI', runs, { ...body(paper), indent: 14 + item.depth * 14, mark, after: 2.5 });
}

function table(paper: Paper, { title, columns, rows }: Table): void {
	const widths = columns.map((_, index) => (paper.width * (index === 0 ? 1.1 : 1)) / (columns.length + 0.1));
	paper.text('P', [{ text: title }], { size: 8.5, colour: paper.look.inkSoft, before: 4, after: 2 }, 60);
	paper.table(
		{
			cells: columns.map((column) => column.title.split('\n').map((text) => [{ text, bold: true }])),
			colours: columns.map(({ colour }) => colour)
		},
		rows.map(({ label, note, cells }) => ({
			isGroup: cells.length === 0,
			cells: [
				[[{ text: label, bold: cells.length === 0 }], ...(note ? [[{ text: note }]] : [])],
				...cells.map(({ lines, figure }) =>
					lines.map((text, index) => [{ text, bold: figure === true && index === 0 }])
				)
			]
		})),
		widths,
		8.5
	);
	paper.y += 8;
}

export function writeSources(paper: Paper, deck: Deck): void {
	const { ink, inkSoft } = paper.look;
	if (deck.sources.length > 0) paper.text('H2', [{ text: 'Sources' }], { ...heading(paper), before: 18 }, 40);
	deck.sources.forEach(({ publisher, text, url }, index) =>
		paper.text(
			'LI',
			[
				{ text: publisher, bold: true },
				{ text: `: ${text}${url ? '. ' : '.'}` },
				...(url ? [{ text: url, href: url }] : [])
			],
			{ size: 8.5, colour: ink, indent: 22, mark: `${index + 1}.`, after: 3 }
		)
	);
	paper.text('P', [{ text: creditsAndBorders(deck.imprint, BORDER_NOTE) }], {
		size: 8,
		colour: inkSoft,
		before: 10
	});
}
