/** What a view asks of the network, and the panel that stands beside its answer. */
import type { Power } from '../atlas/words';
import { asks, toolOfPanel, type QuestionSettings } from './setting-scope';
import type { Focus, Panelled, ViewState } from './state';

/** What a ready-made comparison or question sets; the rest is plain. */
export type Question = Partial<
	Pick<QuestionSettings, 'compare' | 'from' | 'to' | 'closed' | 'goods' | 'status' | 'by'>
>;

/** What stands beside the map: what is in focus, else what is asked. */
export function panelOf(state: ViewState): Panelled | null {
	const { focus } = state;
	if (focus?.kind === 'none') return null;
	if (focus !== null || !asks(state)) return focus;
	return { kind: state.compare.length > 0 ? 'compare' : 'reroute' };
}

/** Whether a panel asks something of the network. */
export const isAsking = (panel: Focus | null): boolean =>
	panel?.kind === 'compare' || panel?.kind === 'reroute' || panel?.kind === 'critical';

/**
 * What stands beside the map once a lens is put on, or taken off (null): its panel, or what stood there,
 * unless that was to ask something else.
 */
export function focusOfLens(lens: Power | null, focus: Focus | null, opensPanel: boolean): Focus | null {
	if (!lens) return focus?.kind === 'stakes' ? null : focus;
	if (opensPanel) return { kind: 'stakes' };
	return toolOfPanel(focus) ? null : focus;
}
