/** What a format of saved files is, and what it is given to write: all of it data, but the maps of slides. */
import type { Atlas } from '../atlas/atlas';
import type { AnsweredView } from '../report/answers/answered';
import type { Deck } from '../report/deck/deck';
import type { Kind } from '../report/deck/kind';
import type { ViewState } from '../view/state';
import type { PictureOf } from './picture/picture-of';
import type { Composition, SheetOptions } from './sheet/composition';

/** For what is drawn as a sheet. */
export interface SheetInput {
	readonly atlas: Atlas;
	readonly options: SheetOptions;
	readonly picture: PictureOf;
	readonly composition: Composition;
	/** What is told beside the sheet; null where a view alone is saved. */
	readonly deck: Deck | null;
}

/** For what is told on slides or on paper. */
export interface DeckInput {
	readonly options: SheetOptions;
	readonly picture: PictureOf;
	readonly deck: Deck;
	/** How large a map is, its slide decides. Rejects once the work is cancelled. */
	readonly drawMap: (view: ViewState, change: Partial<SheetOptions>) => Promise<Composition>;
}

/** For what carries data. */
export interface DataInput {
	readonly atlas: Atlas;
	/** All that its address says; what of it the map shows, and the answer to it, stands in `answered`. */
	readonly view: ViewState;
	readonly answered: AnsweredView;
	/** What the view shows, in its own words or those of the reader. */
	readonly title: string;
	/** The address that shows the view again: whole where the site knows it, else its query. */
	readonly link: string;
}

export interface Work {
	/** Aborted when the reader cancels: whoever works stops at the next step and throws `signal.reason`. */
	readonly signal: AbortSignal;
	/** @param done 0 to 1 @param doing what is being done, a few words */
	readonly progress: (done: number, doing: string) => void;
}

export type Make<Input> = (input: Input, work: Work) => Promise<Blob>;

interface About {
	readonly id: string;
	readonly title: string;
	/** What it is good for, in a sentence. */
	readonly about: string;
	readonly extension: string;
	readonly mime: string;
	readonly kinds: readonly Kind[];
}

/**
 * `sheet`: drawn, with a size and a theme; `raster`: with a resolution, too; `slides`: with a theme; `paper`:
 * with a size; `data`: neither.
 */
export type Format = About &
	(
		| {
				readonly shape: 'sheet' | 'raster';
				/** Whether all sources come on pages after it where nobody can follow its link. */
				readonly hasPages?: boolean;
				readonly make: Make<SheetInput>;
		  }
		| { readonly shape: 'slides' | 'paper'; readonly make: Make<DeckInput> }
		| { readonly shape: 'data'; readonly make: Make<DataInput> }
	);
