/** The view of a step, and the step of a view. */
import type { Atlas } from '../../atlas/atlas';
import { readView, writeView } from '../../view/address/codec';
import type { ViewState } from '../../view/state';

/**
 * What belongs to the window and not to a step: where one is in a briefing, and whether the page is a frame
 * of another.
 */
const OF_THE_WINDOW = { brief: null, embed: false } as const;

/** The view that a step shows, whole: the same from whichever side one comes. */
export const stepView = (step: { readonly view: string }, atlas: Atlas): ViewState => ({
	...readView(step.view, atlas).view,
	...OF_THE_WINDOW
});

/** A view as a step keeps it. */
export const stepQuery = (state: ViewState, atlas: Atlas): string =>
	writeView({ ...state, ...OF_THE_WINDOW }, atlas);

/** Whether the audience sees just what the step shows: false once the presenter has moved on their own. */
export const showsStep = (state: ViewState, step: { readonly view: string }, atlas: Atlas): boolean =>
	stepQuery(state, atlas) === stepQuery(stepView(step, atlas), atlas);

/** Parts of a step's view that are left out: unknown here, or not a step's to say. */
export function droppedFromView(step: { readonly view: string }, atlas: Atlas): string[] {
	const { view, dropped } = readView(step.view, atlas);
	return [...dropped, ...(view.brief ? [`brief=${view.brief.id}`] : []), ...(view.embed ? ['embed=1'] : [])];
}
