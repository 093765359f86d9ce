/** All that lies over the map for a view that is saved or printed, at once. The screen's, as they change: `map/stage/overlay-store`. */
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { asks, drawnLens } from '../../view/setting-scope';
import type { Letter, ViewState } from '../../view/state';
import { NO_ANSWER, type AnswerOnMap } from './answer/answer';
import { answerOf, criticalOf } from './answer/answer-of-view';
import { drawAnswer } from './answer/draw-answer';
import { overlays, type Overlays } from './overlays';

/** @param only the one compared way that the map shows; null: all */
export function overlaysOfView(atlas: Atlas, record: RecordData, state: ViewState, only: Letter | null): Overlays {
	const day = state.asof ?? atlas.latest;
	// A step of a briefing is as of its day; a view with a day walks along the line of days.
	const isWalking = state.asof !== null && state.brief === null;
	const asked = { lens: drawnLens(state), focus: state.focus };
	const answer = asks(state) ? drawnAnswer(atlas, record, state, day, only) : NO_ANSWER;
	return { ...overlays(atlas, record, asked, day, isWalking), answer };
}

function drawnAnswer(atlas: Atlas, record: RecordData, state: ViewState, day: string, only: Letter | null): AnswerOnMap {
	const shown = { atlas, state, day };
	return drawAnswer({
		...{ atlas, day, only, closed: state.closed, viewpoint: state.names, offered: null },
		answer: answerOf(shown, record),
		critical: criticalOf(shown, record)
	});
}
