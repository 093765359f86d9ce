/** How strongly a cell of the stress matrix is shaded: the longer the detour, the darker. */
import type { Cell } from '../../analysis/stress';

/** From which ratio on, mildest first. What stays under the first isn't shaded. */
export const DETOUR_STEPS = [
	{ step: 'mild', from: 1.2, label: '×1.2 to ×1.49' },
	{ step: 'long', from: 1.5, label: '×1.5 to ×1.99' },
	{ step: 'double', from: 2, label: '×2 and more' },
	{ step: 'cut', from: Infinity, label: 'no route' }
] as const;

export type DetourStep = (typeof DETOUR_STEPS)[number]['step'];

/** @returns undefined where nothing is shaded */
export function detourStep(cell: Cell): DetourStep | undefined {
	if (cell.kind === 'no-way') return 'cut';
	if (cell.kind !== 'detour') return undefined;
	const written = Math.round(cell.factor * 100) / 100;
	return DETOUR_STEPS.findLast(({ from }) => written >= from)?.step;
}
