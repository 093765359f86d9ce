import type { Figure } from '../../atlas/schema';

/** Where the figures of one kind stand in the panel of their route. @param index of the kind, from 0 */
export const figureAnchor = (route: string, index: number): string => `${route}-figures-${index}`;

/** Figures of one kind together, in the order of the data: whoever reads one sees what contradicts it. */
export function figuresByKind(
	figures: readonly Figure[]
): { readonly label: string; readonly figures: readonly Figure[] }[] {
	const labels = [...new Set(figures.map(({ label }) => label))];
	return labels.map((label) => ({ label, figures: figures.filter((figure) => figure.label === label) }));
}
