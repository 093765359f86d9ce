/**
 * What of the reader's own goes into the one file: what is on the screen, and the rest only where they say
 * so.
 */
import type { Saved } from '../../briefing/library/library';
import { hasNotes, withoutNotes } from '../../briefing/document/without-notes';
import type { StoredLayer } from '../../user-layers/stored-layer';

export interface ReadersWork {
	readonly briefings: readonly Saved[];
	readonly layers: readonly StoredLayer[];
	/** Id of the briefing that is on the screen; null: none. */
	readonly shown: string | null;
}
/** What goes along besides what is on the screen. */
export interface Taken {
	readonly briefings: boolean;
	readonly layers: boolean;
	readonly notes: boolean;
}
export const NOTHING_TAKEN: Taken = { briefings: false, layers: false, notes: false };

const isShown =
	({ shown }: ReadersWork) =>
	({ briefing }: Saved) =>
		briefing.id === shown;

/** How much of each there is to ask for. */
export function toAsk(work: ReadersWork) {
	return {
		briefings: work.briefings.filter((saved) => !isShown(work)(saved)).length,
		layers: work.layers.filter(({ layer }) => !layer.shown).length,
		notes: work.briefings.filter(({ briefing }) => hasNotes(briefing)).length
	};
}

export function takenAlong(
	work: ReadersWork,
	{ briefings, layers, notes }: Taken
): { briefings: readonly Saved[]; layers: readonly StoredLayer[] } {
	const kept = briefings ? work.briefings : work.briefings.filter(isShown(work));
	return {
		briefings: notes ? kept : kept.map((saved) => ({ ...saved, briefing: withoutNotes(saved.briefing) })),
		layers: layers ? work.layers : work.layers.filter(({ layer }) => layer.shown)
	};
}
