/** What a ready-made comparison sets in a view. */
import type { Comparison } from '../../atlas/analysis-schema';
import type { Question } from '../../view/asking';

export const questionOf = ({ compare, from, to, goods, status }: Comparison): Question => ({
	compare,
	from: from ?? null,
	to: to ?? null,
	goods,
	status,
	by: 'km'
});
