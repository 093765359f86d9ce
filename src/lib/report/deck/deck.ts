/**
 * What is told on slides and on paper, before any format: words, tables, charts, and what each map shows.
 * `view-deck.ts` and `briefing-deck.ts` make it; formats lay it out and know nothing of where it comes from.
 */
import type { Ink } from '../../view/ink';
import type { ViewState } from '../../view/state';

/** A stretch of text in one style. A line break within a paragraph is a line feed. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	/** http or https */
	readonly href?: string;
}

export type Voice = 'article' | 'computed' | 'record';

export interface Paragraph {
	readonly runs: readonly Run[];
	/** Who speaks from here on, said before the paragraph. */
	readonly speaker?: { readonly voice: Voice; readonly label: string };
	/** An item of a list, 0 for the outermost. `number`: null where items aren't numbered. */
	readonly item?: { readonly depth: number; readonly number: number | null };
}

export interface Cell {
	/** A figure first, what it consists of after it. */
	readonly lines: readonly string[];
	/** Whether the first line is a figure that stands out. */
	readonly figure?: boolean;
}

export interface TableRow {
	readonly label: string;
	/** Said small under the label: whose voice it is, where it isn't the program's. */
	readonly note?: string;
	/** As many as there are columns after the first; none for a row that heads a group. */
	readonly cells: readonly Cell[];
	/** Of its line on the map, `#rrggbb`. */
	readonly colour?: string;
}

export interface Table {
	/** What it is called among the objects of a slide. */
	readonly title: string;
	/** The first stands over the labels of the rows. */
	readonly columns: readonly { readonly title: string; readonly colour?: string }[];
	readonly rows: readonly TableRow[];
}

/** Bars one below the other, each stacked of parts. */
export interface Chart {
	readonly title: string;
	readonly unit: string;
	readonly bars: readonly string[];
	/** In the order in which they are stacked; a value for each bar. `colour`: `#rrggbb`. */
	readonly parts: readonly {
		readonly name: string;
		readonly colour: string;
		readonly values: readonly number[];
	}[];
}

export interface Source {
	readonly id: string;
	readonly publisher: string;
	/** "Title, 3 May 2025" */
	readonly text: string;
	/** Null where it has no address, as the article itself. */
	readonly url: string | null;
}

export type Layout =
	'title' | 'map-caption' | 'map-side' | 'map-table' | 'map-answer' | 'table' | 'charts' | 'closing';

export interface Slide {
	readonly layout: Layout;
	readonly title: string;
	readonly subtitle?: string;
	readonly author?: string;
	readonly text: readonly Paragraph[];
	/** Null: no map. */
	readonly map: { readonly view: ViewState; readonly ink: readonly Ink[] } | null;
	readonly table?: Table;
	/** Beside the text, where there is one. */
	readonly charts?: readonly Chart[];
	/** What the presenter says. */
	readonly notes: string;
	readonly sources: readonly Source[];
	/** "29 June 2026" */
	readonly day: string;
	/**
	 * Back to the very view: a whole address, its query where nobody knows where the map stands, or nothing.
	 */
	readonly link: string;
}

export interface Deck {
	readonly title: string;
	readonly subtitle?: string;
	readonly author?: string;
	readonly slides: readonly Slide[];
	/** All that are cited, each once. */
	readonly sources: readonly Source[];
	/** "Isthmus, data version 1f3a…, method version 3" */
	readonly imprint: string;
}

/** What every slide of a view shares. */
export type Common = Pick<Slide, 'notes' | 'day' | 'link'>;
