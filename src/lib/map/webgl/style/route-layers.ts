/**
 * Routes. All are segments of one source. Those for comparison have layers of their own, half of all
 * vertices: the first picture does without them, and MapLibre skips them while none is shown.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Atlas, Route } from '../../../atlas/atlas';
import {
	CASING_MARGIN,
	COMPARISON_WIDTH,
	DIMMED_OPACITY,
	FOCUS_WIDTH,
	STAKE_SYMBOLS
} from '../../symbology/symbols';
import type { SegmentState } from '../../scene/route-segments';
import type { MapTheme } from '../../symbology/theme';
import { lookUp } from './line-expressions';
import { lineLayers } from './line-layers';

/**
 * What a segment's state says, or as long as it has none, what its data says of the view the map opened with.
 */
const stateOf = (name: keyof SegmentState): ExpressionSpecification => [
	'coalesce',
	['feature-state', name],
	['get', name]
];
const emphasis = stateOf('emphasis');

export const colourOf = (atlas: Atlas, theme: MapTheme) =>
	lookUp(
		'route',
		atlas.routes.map(({ id, colour }) => [id, theme.routes[colour]])
	);

const stake = stateOf('stake');
/** A route's own colour, or under a lens that of what is at stake. */
const segmentColour = (atlas: Atlas, theme: MapTheme) =>
	[
		'match',
		stake,
		...Object.entries(theme.stakes).flat(),
		colourOf(atlas, theme)
	] as unknown as ExpressionSpecification;

/** Whether one of the routes is there for comparison: the value of the global state `compared`. */
export const hasCompared = (atlas: Atlas, routes: readonly string[]) =>
	routes.some((id) => atlas.route.get(id)!.group === 'comparison');

/** @param withCompared whether those for comparison are laid out too, though none may be shown */
export const routeLayers = (atlas: Atlas, theme: MapTheme, withCompared: boolean): LayerSpecification[] => [
	...segmentLayers('segment', 'default', atlas, theme),
	...(withCompared ? segmentLayers('compared', 'comparison', atlas, theme) : [])
];

function segmentLayers(
	prefix: 'segment' | 'compared',
	group: Route['group'],
	atlas: Atlas,
	theme: MapTheme
): LayerSpecification[] {
	const routes = atlas.routes.filter((route) => route.group === group).map(({ id }) => id);
	// A segment that is off has no width: without a single pixel it costs no drawing, as a transparent one
	// would.
	const shown: ExpressionSpecification = ['case', ['boolean', stateOf('on')], 1, 0];
	return lineLayers(theme, {
		source: 'segments',
		name: prefix,
		only: ['in', ['get', 'route'], ['literal', routes]],
		weight: [
			'*',
			shown,
			group === 'comparison' ? theme.scale * COMPARISON_WIDTH : theme.scale,
			['case', ['==', emphasis, 'focus'], FOCUS_WIDTH, 1],
			[
				'match',
				stake,
				'',
				1,
				'none',
				STAKE_SYMBOLS.none.width,
				STAKE_SYMBOLS.territory.width
			] as unknown as ExpressionSpecification
		],
		margin: ['*', shown, CASING_MARGIN * 2],
		slot: ['number', stateOf('slot')],
		opacity: ['case', ['==', emphasis, 'dimmed'], DIMMED_OPACITY, 1],
		colour: segmentColour(atlas, theme),
		whole:
			group === 'comparison'
				? {
						'line-layer-opacity': ['case', ['global-state', 'compared'], 1, 0],
						'line-layer-opacity-transition': { duration: 0 }
					}
				: {}
	});
}
