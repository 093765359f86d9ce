/** Slides of a comparison: map and answer, how the ways differ, the whole table. */
import { comparisonSentences, operationSentence } from '../compare/comparison-sentences';
import { noPathSentence, termsSentence } from '../terms/terms-sentence';
import { longDay } from '../../atlas/day';
import { placeLabel } from '../../atlas/viewpoint';
import { chartsOf } from './charts';
import { fullTable, stageTable } from './tables';
import { said, sourcesOf, type ReportContext } from './words';
import type { Slide, Common } from './deck';
import { closureName } from '../terms/closure-name';
import { comparisonForRoom, comparisonBasis } from '../compare/compare-basis';
import { hasPath, isBetween } from '../compare/compared';
import { comparisonGroups } from '../compare/rows';
import { allSources } from '../compare/sources';
import { mapPair } from '../../view/address/map-pair';
import type { AnsweredView } from '../answers/answered';
import { listed } from '../format/list-text';

function asked({ atlas, record, state, day, question }: AnsweredView) {
	const place = (id: string) => placeLabel(atlas.place.get(id)!, state.names);
	const items = question.compared(state.names);
	const between = isBetween(state);
	return {
		place,
		items,
		between,
		groups: comparisonGroups(items, { place, claims: record.claims, between, day, by: state.by })
	};
}

/** The table of a comparison for a room, as a step of a briefing shows it. */
export function stageTableOf(context: ReportContext, view: AnsweredView) {
	const { items, groups, between } = asked(view);
	return stageTable(items, groups, between, context.colours.answer);
}

export function comparisonSlides(context: ReportContext, view: AnsweredView, common: Common): Slide[] {
	const { atlas, record, state, day, question } = view;
	const { place, items, between, groups } = asked(view);
	const paths = items.filter(hasPath);
	const described = paths.map(({ letter, found }) => ({ letter, ...found }));
	const ends = between ? { from: place(state.from!), to: place(state.to!) } : null;
	const closed = state.closed.map((closure) => closureName(atlas, closure));
	const timed = items.every(({ route }) => route.kind === 'cargo');
	const terms = { ends, by: state.by, status: state.status, day: longDay(day), closed, timed };
	const title = ends
		? `${ends.from} – ${ends.to}: ${items.length} routes compared`
		: `Comparison: ${listed(
				items.map(({ name }) => name),
				4
			)}`;
	const basis = comparisonBasis(question.comparedOperating, state, day, items, atlas);
	const sentences = [
		termsSentence(terms),
		...(basis.more ? [basis.more] : []),
		...items
			.filter((item) => !hasPath(item))
			.map(({ letter, name }) => noPathSentence(`${letter} (${name})`, terms)),
		...comparisonSentences(described),
		...(paths.length > 0 ? [operationSentence(described, longDay(day))] : []),
		...basis.unbuilt,
		...basis.restricted,
		...(basis.operating ? [basis.operating] : [])
	];
	const sources = sourcesOf(record, allSources(record, paths, day));
	const bars = paths.map(({ letter, name, found }) => ({ name: `${letter}  ${name}`, of: found.measure }));
	const text = said('computed', sentences);
	const slide = { ...common, title, text: [], map: null, sources };
	const map = { view: state, ink: [] };
	const room = said('computed', comparisonForRoom(basis));
	const table = stageTable(items, groups, between, context.colours.answer);
	return [
		// Two maps leave no room beside them.
		...(mapPair(state)
			? [
					{ ...slide, layout: 'map-caption' as const, map, text: room },
					{ ...slide, layout: 'table' as const, title: 'Summary', table }
				]
			: [{ ...slide, layout: 'map-table' as const, map, table, text: room }]),
		...(bars.length > 0
			? [
					{
						...slide,
						layout: 'charts' as const,
						title: 'Differences',
						charts: chartsOf(bars, context.colours),
						text
					}
				]
			: []),
		{
			...slide,
			layout: 'table',
			title: 'Details',
			table: fullTable(items, groups, between, context.colours.answer)
		}
	];
}
