/**
 * Whose each setting of a view is. A new one has to be entered here before it compiles.
 *
 * The reader's go wherever the reader goes, and every tool works under them. Those of a question belong to
 * the tool that asked it: no other tool takes them over, or its answer would rest on what nobody sees there.
 * Each tool finds its own again as it left them (`suspended-questions.ts`). Whatever rests on a setting that
 * isn't the plain one says so, wherever it is read (`report/terms/basis.ts`).
 */
import { UNTOUCHED } from './address/codec';
import type { Power } from '../atlas/words';
import { shownQuestion } from './shown-question';
import type { Focus, ViewState } from './state';

type Scope = 'reader' | 'question';

export const SETTING_SCOPE = {
	routes: 'reader',
	focus: 'reader',
	camera: 'reader',
	// The day stands below every map, and in every title and table.
	asof: 'reader',
	// Waits while a question is drawn, whose paths have the colours: see `drawnLens`.
	lens: 'reader',
	compare: 'question',
	from: 'question',
	to: 'question',
	closed: 'question',
	by: 'question',
	status: 'question',
	goods: 'question',
	// Hours are estimated outside questions too, by the same assumptions, which stand beside every estimate.
	assume: 'reader',
	maps: 'question',
	// What routes and answers stand on.
	context: 'reader',
	theme: 'reader',
	names: 'reader',
	embed: 'reader',
	brief: 'reader'
} as const satisfies Readonly<Record<keyof ViewState, Scope>>;

type Scoped = typeof SETTING_SCOPE;
type OfQuestion = { [K in keyof Scoped]: Scoped[K] extends 'question' ? K : never }[keyof Scoped];
/** All that a question sets. */
export type QuestionSettings = Pick<ViewState, OfQuestion>;

/** What may be asked: by which routes one gets there, or what closing something does. */
export type Tool = 'compare' | 'closures';

const TOOL_OF: { readonly [K in Focus['kind']]?: Tool } = {
	compare: 'compare',
	reroute: 'closures',
	critical: 'closures',
	stress: 'closures'
};
/** The tool that a panel belongs to. */
export const toolOfPanel = (focus: Focus | null): Tool | undefined => focus?.kind && TOOL_OF[focus.kind];

/** Whether a view compares or asks for a path: the answer is on the map. */
export const asks = ({
	compare,
	from,
	to,
	closed
}: Pick<ViewState, 'compare' | 'from' | 'to' | 'closed'>): boolean =>
	compare.length > 0 || from !== null || to !== null || closed.length > 0;

/** The tool that a view is in. */
export const toolOf = (state: ViewState): Tool | undefined =>
	toolOfPanel(state.focus) ?? (state.compare.length > 0 ? 'compare' : asks(state) ? 'closures' : undefined);

/** What a view asks. */
export const questionOf = (state: QuestionSettings): QuestionSettings =>
	Object.fromEntries(
		Object.entries(state).filter(([key]) => SETTING_SCOPE[key as keyof ViewState] === 'question')
	) as QuestionSettings;

/** Nothing, on the plainest terms. */
export const PLAIN_QUESTION = questionOf(UNTOUCHED);

/**
 * Whose stakes colour the map. The paths of an answer have the colours as long as they are drawn: two keys
 * would contradict each other.
 */
export const drawnLens = (
	state: Pick<ViewState, 'lens' | 'focus' | 'compare' | 'from' | 'to' | 'closed'>
): Power | null => (asks(shownQuestion(state)) ? null : state.lens);
