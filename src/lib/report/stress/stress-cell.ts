/** A cell of the stress matrix: what it shows, and what that means in words. */
import type { Cell } from '../../analysis/stress';
import type { Yardstick } from '../../atlas/words';
import { hundredthsText } from '../format/number-text';
import { RATIO_WORDS } from '../terms/ratio-words';
import { NO_WAY } from '../format/path-words';

/** Where the route stays as it is. */
export const UNCHANGED = '1';

export interface CellText {
	/** "1", "×1.42*", "no way" */
	readonly text: string;
	/** "1.42 times as long, over lines not built yet" */
	readonly says: string;
}

/** @param by what its ratio is of */
export function stressCellText(cell: Cell, by: Yardstick): CellText {
	switch (cell.kind) {
		case 'detour': {
			const [mark, over] = cell.unbuilt ? ['*', ', over lines not built yet'] : ['', ''];
			if (cell.factor === 1) return { text: `${UNCHANGED}${mark}`, says: `unchanged${over}` };
			const factor = hundredthsText(cell.factor);
			return { text: `×${factor}${mark}`, says: `${factor} ${RATIO_WORDS[by].times}${over}` };
		}
		case 'no-way':
			return { text: NO_WAY, says: 'no route remains' };
		case 'unjoined':
			return { text: '–', says: 'not connected even with nothing closed' };
		case 'end-closed':
			return { text: 'end', says: 'an endpoint lies in the closed area' };
	}
}
