/** What a step of a briefing rests on besides the plain question, under its table. */
import { said, type ReportContext } from './words';
import type { Paragraph } from './deck';
import { basisForRoom, comparisonBasis } from '../compare/compare-basis';
import { compared } from '../compare/compared';
import { basisForRoom as outcomeForRoom } from '../reroute/outcome';
import type { ViewState } from '../../view/state';

/** @param day YYYY-MM-DD */
export function basisOf(
	{ record, inquiry }: ReportContext,
	layout: string,
	state: ViewState,
	day: string
): Paragraph[] {
	if (layout === 'compare-table') {
		const items = compared(record, inquiry, state, day);
		return said(
			'computed',
			basisForRoom(comparisonBasis(inquiry.comparedOperating(state, day), state, day, items))
		);
	}
	if (layout !== 'stress-result') return [];
	return said(
		'computed',
		outcomeForRoom({ basis: state, day, operating: inquiry.operating(state, day) }, state.closed.length > 0)
	);
}
