/** Which paths compared two maps side by side show. */
import { SIDE_BY_SIDE } from './inquiry-parameters';
import { shownQuestion } from '../shown-question';
import { LETTERS, type MapPair, type ViewState } from '../state';

/** What is no longer compared falls back to the first two; null where there is one map. */
export function mapPair(state: Pick<ViewState, 'focus' | 'compare' | 'closed' | 'maps'>): MapPair | null {
	const { compare, maps } = shownQuestion(state);
	if (maps === null || compare.length < 2) return null;
	const compared = LETTERS.slice(0, compare.length);
	const [left, right] = SIDE_BY_SIDE.map(
		(fallback, side) => compared.find((letter) => letter === maps[side]) ?? fallback
	);
	return [left, right];
}
