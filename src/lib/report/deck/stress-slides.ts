/** Slides of a stress test: map and answer, how the ways differ, what they hang on. */
import type { Rerouting } from '../../analysis/reroute';
import { measure } from '../../analysis/measures/measure';
import { limitsNote } from '../terms/terms-sentence';
import type { Atlas } from '../../atlas/atlas';
import { placeLabel } from '../../atlas/viewpoint';
import { chartsOf } from './charts';
import { pathsTable, writtenTable } from './tables';
import { said, sourcesOf, type ReportContext } from './words';
import type { Slide, Common } from './deck';
import { closureName } from '../terms/closure-name';
import { lengthSources, stateSources } from '../compare/sources';
import { criticalNotes, criticalTable } from '../stress/critical-table';
import { closedText } from '../reroute/outcome';
import type { AnsweredView } from '../answers/answered';
import { uncapital } from '../format/case-text';
import { differenceSentence, differences, smallestReopeningSentence } from '../reroute/answer-words';
import { pathsOf, stressOf } from './stress-answer';

/** So many ways stand side by side beside a map. */
const BESIDE_MAP = 3;

export function stressSlides(context: ReportContext, view: AnsweredView, common: Common): Slide[] {
	const { atlas, record, inquiry, state, day, question } = view;
	const name = (id: string | null) => (id === null ? '…' : placeLabel(atlas.place.get(id)!, state.names));
	const title = `${name(state.from)} – ${name(state.to)}${state.closed.length > 0 ? `: ${uncapital(closedText(atlas, state.closed))}` : ''}`;
	const slide = { ...common, title, text: [], map: null, sources: [] };
	const map = { view: state, ink: [] };
	const rerouting = question.rerouting?.rerouting;
	const { text, table } = stressOf(context, view);
	if (!rerouting?.open) return [{ ...slide, layout: 'map-side', text, map }];

	const paths = pathsOf(view, rerouting);
	const sources = sourcesOf(
		record,
		paths.flatMap(({ path }) =>
			path ? [...lengthSources(record, path), ...stateSources(record, path, day)] : []
		)
	);
	const assumptions = inquiry.assumptions(state);
	const bars = paths.flatMap(({ name: bar, path }) =>
		path ? [{ name: bar, of: measure(path, day, assumptions) }] : []
	);
	const way = rerouting.open;
	const ends = { from: way.from, to: way.to };
	const critical = question.critical ?? [];
	return [
		{
			...slide,
			layout: 'map-answer',
			text,
			map,
			table: paths.length <= BESIDE_MAP ? pathsTable(paths, context.colours.answer) : table,
			sources
		},
		...(paths.length > BESIDE_MAP
			? [
					{
						...slide,
						layout: 'table' as const,
						title: 'All routes found',
						table: pathsTable(paths, context.colours.answer),
						sources
					}
				]
			: []),
		{
			...slide,
			layout: 'charts',
			title: 'Differences between the routes',
			text: said('computed', [...differing(atlas, rerouting), limitsNote(state, day)]),
			charts: chartsOf(bars, context.colours),
			sources
		},
		...(critical.length > 0
			? [
					{
						...slide,
						layout: 'table' as const,
						title: `Critical links: ${name(ends.from)} – ${name(ends.to)}`,
						text: said('computed', [
							'Each closed alone, with nothing else closed.',
							...criticalNotes(way, state, day)
						]),
						table: writtenTable(
							criticalTable(
								{ rows: critical, way, basis: state, day },
								(closure) => closureName(atlas, closure),
								{ names: [name(ends.from), name(ends.to)], ids: [] }
							)
						),
						sources: []
					}
				]
			: [])
	];
}

/** In sentences: what a slide has room for of how the ways differ. */
function differing(atlas: Atlas, { open, best, reopening }: Rerouting): string[] {
	if (reopening) return [smallestReopeningSentence(atlas, open!, reopening)];
	if (!best || best.km === open!.km) return [];
	return differences(atlas, open!, best)
		.filter(({ isShort }) => isShort)
		.map(differenceSentence);
}
