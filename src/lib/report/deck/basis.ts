/** What a step of a briefing rests on besides the plain question, under its table. */
import type { Layout } from '../../briefing/document/schema';
import { said } from './words';
import type { Paragraph } from './deck';
import { comparisonBasis, comparisonForRoom } from '../compare/compare-basis';
import { outcomeForRoom } from '../reroute/outcome';
import type { AnsweredView } from '../answers/answered';

export function basisOf(layout: Layout, { atlas, state, day, question }: AnsweredView): Paragraph[] {
	if (layout === 'compare-table') {
		const items = question.compared(state.names);
		return said(
			'computed',
			comparisonForRoom(comparisonBasis(question.comparedOperating, state, day, items, atlas))
		);
	}
	if (layout !== 'stress-result' || !question.rerouting?.rerouting) return [];
	return said(
		'computed',
		outcomeForRoom({ basis: state, day, operating: question.operating }, state.closed.length > 0)
	);
}
