/**
 * What of the reader's own goes into the one file: what is on the screen, and the rest only where they say
 * so.
 */
import type { Saved } from '../../briefing/library/library';
import { hasNotes, withoutNotes } from '../../briefing/document/without-notes';
import type { StoredLayer } from '../../user-layers/stored-layer';

export interface Own {
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
	({ shown }: Own) =>
	({ briefing }: Saved) =>
		briefing.id === shown;

/** How much of each there is to ask for. */
export function toAsk(own: Own) {
	return {
		briefings: own.briefings.filter((saved) => !isShown(own)(saved)).length,
		layers: own.layers.filter(({ layer }) => !layer.shown).length,
		notes: own.briefings.filter(({ briefing }) => hasNotes(briefing)).length
	};
}

export function takenAlong(
	own: Own,
	{ briefings, layers, notes }: Taken
): { briefings: readonly Saved[]; layers: readonly StoredLayer[] } {
	const kept = briefings ? own.briefings : own.briefings.filter(isShown(own));
	return {
		briefings: notes ? kept : kept.map((saved) => ({ ...saved, briefing: withoutNotes(saved.briefing) })),
		layers: layers ? own.layers : own.layers.filter(({ layer }) => layer.shown)
	};
}
