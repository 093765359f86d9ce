/**
 * All that lies over the map for a view that is saved or printed, at once. The screen's, as they change:
 * `map/stage/overlay-store`.
 */
import type { Critical } from '../../analysis/criticality';
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { Answer } from '../../view/inquiry';
import { asks, drawnLens } from '../../view/setting-scope';
import type { Letter, ViewState } from '../../view/state';
import { NO_ANSWER } from './answer/answer';
import { criticalLinks, drawAnswer } from './answer/draw-answer';
import { overlays, type Overlays } from './overlays';

/** What the view asks of the network, answered; read only where it asks. */
export interface Answered {
	readonly record: RecordData;
	readonly answer: Answer | null;
	readonly critical: readonly Critical[] | null;
}

/** @param only the one compared path that the map shows; null: all */
export function overlaysOfView(
	atlas: Atlas,
	answered: Answered,
	state: ViewState,
	only: Letter | null
): Overlays {
	const day = state.asof ?? atlas.latest;
	// A step of a briefing is as of its day; a view with a day walks along the line of days.
	const isWalking = state.asof !== null && state.brief === null;
	const shown = overlays(
		atlas,
		answered.record,
		{ lens: drawnLens(state), focus: state.focus },
		day,
		isWalking
	);
	if (!asks(state)) return { ...shown, answer: NO_ANSWER };
	const { answer, critical } = answered;
	const asked = { atlas, day, answer, only, closed: state.closed, viewpoint: state.names, offered: null };
	return { ...shown, answer: drawAnswer({ ...asked, critical: critical && criticalLinks(critical) }) };
}
