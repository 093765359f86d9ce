/**
 * All that lies over the map for a view that is saved or printed, at once. The screen's, as they change:
 * `map/stage/overlay-store`.
 */
import type { Critical } from '../../analysis/criticality';
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { Answer } from '../../view/inquiry';
import { drawnLens } from '../../view/setting-scope';
import type { ShownView } from '../../view/shown-question';
import type { Letter } from '../../view/state';
import { criticalLinks, drawAnswer } from './answer/draw-answer';
import { overlays, type Overlays } from './overlays';

/** A view, and what it asks of the network answered. */
export interface Answered {
	readonly atlas: Atlas;
	readonly record: RecordData;
	readonly state: ShownView;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly question: {
		readonly answer: Answer | null;
		/** Read only where the view asks for it. */
		readonly critical: readonly Critical[] | null;
	};
}

/** @param only the one compared path that the map shows; null: all */
export function overlaysOfView(
	{ atlas, record, state, day, question }: Answered,
	only: Letter | null
): Overlays {
	// A step of a briefing is as of its day; a view with a day walks along the line of days.
	const isWalking = state.asof !== null && state.brief === null;
	const shown = overlays(atlas, record, { lens: drawnLens(state), focus: state.focus }, day, isWalking);
	const critical = state.focus?.kind === 'critical' ? question.critical : null;
	return {
		...shown,
		answer: drawAnswer({
			...{ atlas, day, only, answer: question.answer, closed: state.closed, viewpoint: state.names },
			...{ offered: null, critical: critical && criticalLinks(critical) }
		})
	};
}
