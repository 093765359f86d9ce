import type { Power } from '../atlas/words';
import { toolOfPanel } from './setting-scope';
import type { Focus } from './state';

/**
 * What stands beside the map once a lens is put on, or taken off (null): its panel, or what stood there, unless
 * that was to ask something else.
 */
export function focusOfLens(lens: Power | null, focus: Focus | null, opensPanel: boolean): Focus | null {
	if (!lens) return focus?.kind === 'stakes' ? null : focus;
	if (opensPanel) return { kind: 'stakes' };
	return toolOfPanel(focus) ? null : focus;
}
