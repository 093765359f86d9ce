import type { Figure } from '../../atlas/schema';

/** Figures of one kind together, in the order of the data: whoever reads one sees what contradicts it. */
export function figuresByKind(
	figures: readonly Figure[]
): { readonly label: string; readonly figures: readonly Figure[] }[] {
	const labels = [...new Set(figures.map(({ label }) => label))];
	return labels.map((label) => ({ label, figures: figures.filter((figure) => figure.label === label) }));
}
