/** A view as a deck: the map, and what there is to read about it, by what the view asks. */
import { composition } from '../../analysis/measures/composition';
import { kmText, percentText } from '../format/measure-text';
import { stateLine } from '../network/state-line';
import { longDay } from '../../atlas/day';
import { countryName } from '../../atlas/country-name';
import { routeLabel } from '../../atlas/viewpoint';
import { chartsOf, type Charted } from './charts';
import { comparisonSlides } from './comparison-slides';
import { stressSlides } from './stress-slides';
import { imprint } from '../imprint/versions';
import { sourcesOf, type ReportContext } from './words';
import type { Common, Deck, Slide, Table } from './deck';
import type { Kind } from './kind';
import { STATUS_SYMBOLS } from '../../map/symbology/symbols';
import type { AnsweredView } from '../answers/answered';
import { viewTitle } from '../titles/view-title';
import { routeOf, shownVariants } from '../../view/selection';
import type { ViewState } from '../../view/state';
import { inRow } from '../format/list-text';
import { unrecordedShare } from '../format/record-words';

/**
 * @param kind a view alone is its map with the answer beside it; a comparison or a stress test is told in
 * full @param title instead of its own words
 */
export function deckOfView(
	context: ReportContext,
	view: ViewState,
	{ kind, title }: { readonly kind: Kind; readonly title: string }
): Deck {
	const bare = { ...view, brief: null, embed: false };
	const answered = context.views.of(bare);
	const { atlas, state, day } = answered;
	const common = { notes: '', day: longDay(day), link: context.linkTo(bare) };
	const words = viewTitle(answered);
	const asksForPath = state.from !== null && state.to !== null;
	const all =
		state.compare.length > 0
			? comparisonSlides(context, answered, common)
			: asksForPath
				? stressSlides(context, answered, common)
				: viewSlides(context, answered, { ...common, title: words.title });
	const asked = state.compare.length > 0 || asksForPath;
	/** What shows map and answer. */
	const tabled = all.findIndex(({ table }) => table !== undefined);
	const first = (tabled < 0 ? all.findIndex(({ text }) => text.length > 0) : tabled) + 1;
	const chosen = asked && kind === 'view' ? all.slice(0, Math.max(1, first)) : all;
	const slides = title ? [{ ...chosen[0], title }, ...chosen.slice(1)] : chosen;
	return {
		title: slides[0].title,
		subtitle: words.subtitle,
		slides,
		sources: distinct(slides.flatMap(({ sources }) => sources)),
		imprint: imprint(atlas)
	};
}

const distinct = (sources: Slide['sources']) => [
	...new Map(sources.map((source) => [source.id, source])).values()
];

function viewSlides(
	context: ReportContext,
	{ atlas, record, state, day }: AnsweredView,
	common: Common & Pick<Slide, 'title'>
): Slide[] {
	const routes = [...new Set(state.routes.map(routeOf))].map((id) => atlas.route.get(id)!);
	const sources = sourcesOf(
		record,
		routes.flatMap(({ id }) => record.routes[id].sources)
	);
	const slide = { ...common, text: [], map: null, sources };
	const map: Slide = { ...slide, layout: 'map-caption', map: { view: state, ink: [] } };
	if (routes.length === 0) return [map];
	const measured = routes.map((route) => {
		const shown = shownVariants(atlas, state.routes, route.id);
		const variants = route.variants
			.filter(({ id }) => shown.includes(id))
			.map((variant) => variant.links.map((id) => atlas.link.get(id)!));
		return {
			line: stateLine(variants, day),
			name: routeLabel(route, state.names),
			colour: context.colours.routes[route.colour],
			of: composition([...new Set(variants.flat())], day)
		};
	});
	return [
		map,
		{ ...slide, layout: 'table', title: `Visible routes, ${longDay(day)}`, table: routesTable(measured) },
		{ ...slide, layout: 'charts', title: 'Composition', charts: chartsOf(measured, context.colours) }
	];
}

interface Measured extends Charted {
	readonly colour: string;
	readonly line: string;
	readonly of: ReturnType<typeof composition>;
}
function routesTable(routes: readonly Measured[]): Table {
	return {
		title: 'Visible routes',
		columns: ['Route', 'Total length', 'Countries', 'Status'].map((title) => ({ title })),
		rows: routes.map(({ name, colour, line, of: { km, byCountry, byStatus, unknown } }) => ({
			label: name,
			colour,
			cells: [
				{ lines: [kmText(km)], figure: true },
				{
					lines: [
						inRow(
							byCountry.map(
								({ country, km }) => `${country === 'sea' ? 'At sea' : countryName(country)} ${kmText(km)}`
							)
						)
					]
				},
				{
					lines: [
						...(line ? [line] : []),
						[
							...byStatus.map(({ status, share }) => `${STATUS_SYMBOLS[status].label} ${percentText(share)}`),
							...(unknown.km > 0 ? [unrecordedShare(percentText(unknown.share))] : [])
						].join(', ')
					]
				}
			]
		}))
	};
}
