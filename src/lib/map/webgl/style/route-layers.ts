/**
 * Routes: casing, line, and the inner stroke that tells the mode. All are segments of one source. Those for
 * comparison have layers of their own, half of all vertices: the first picture does without them, and
 * MapLibre skips them while none is shown.
 */
import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import type { Atlas, Route } from '../../../atlas/atlas';
import { MODES, STATUSES, type Mode } from '../../../atlas/words';
import {
	CASING_MARGIN,
	COMPARISON_WIDTH,
	DIMMED_OPACITY,
	FOCUS_WIDTH,
	INNER_MIN_ZOOM,
	MODE_SYMBOLS,
	ROUTE_WIDTH,
	STAKE_SYMBOLS,
	STATUS_SYMBOLS,
	SEGMENT_SPACING
} from '../../symbology/symbols';
import type { SegmentState } from '../../scene/route-segments';
import type { MapTheme } from '../../symbology/theme';
import type { LayerId } from './z-order';

/**
 * What a segment's state says, or as long as it has none, what its data says of the view the map opened with.
 */
const stateOf = (name: keyof SegmentState): ExpressionSpecification => [
	'coalesce',
	['feature-state', name],
	['get', name]
];
const emphasis = stateOf('emphasis');

/** A property of a feature looked up in a table: `byStatus(s => s.opacity)`. */
const lookUp = (
	property: string,
	table: readonly (readonly [key: string, value: ExpressionSpecification | string | number])[]
) => ['match', ['get', property], ...table.flat(), table[0][1]] as unknown as ExpressionSpecification;

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

/**
 * A width that grows with the zoom as a route's does. Zoom must be the outermost expression, so the stops are
 * repeated for each.
 */
function scaled(
	factor: ExpressionSpecification | number,
	plus: ExpressionSpecification | number = 0
): DataDrivenPropertyValueSpecification<number> {
	const stops = ROUTE_WIDTH.flatMap(([zoom, px]) => [
		zoom,
		plus ? ['+', ['*', px, factor], plus] : ['*', px, factor]
	]);
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...stops
	] as unknown as DataDrivenPropertyValueSpecification<number>;
}

/** Whether one of the routes is there for comparison: the value of the global state `compared`. */
export const hasCompared = (atlas: Atlas, routes: readonly string[]) =>
	routes.some((id) => atlas.route.get(id)!.group === 'comparison');

/** @param comparedLaid whether those for comparison are laid out too, though none may be shown */
export const routeLayers = (atlas: Atlas, theme: MapTheme, comparedLaid: boolean): LayerSpecification[] => [
	...segmentLayers('segment', 'default', atlas, theme),
	...(comparedLaid ? segmentLayers('compared', 'comparison', atlas, theme) : [])
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

/**
 * How a source of lines says what each looks like. Every feature has a mode, a status and an order besides.
 */
export interface LineReader {
	readonly source: string;
	/** What its layers are called by: `<name>-line` and so on. */
	readonly name: 'segment' | 'compared' | 'path';
	/** Which features of the source it is about, where not all. */
	readonly only?: ExpressionSpecification;
	/** Factor on a route's width. */
	readonly weight: ExpressionSpecification;
	/** What the casing adds to it, px. */
	readonly margin: ExpressionSpecification | number;
	readonly slot: ExpressionSpecification;
	readonly opacity: ExpressionSpecification;
	readonly colour: ExpressionSpecification;
	/** What holds for each layer as a whole. */
	readonly whole?: LineLayerSpecification['paint'];
}

/** Casing, line and inner strokes, by the one table of symbols. */
export function lineLayers(
	theme: MapTheme,
	{ source, name, only, weight, margin, slot, opacity, colour, whole }: LineReader
): LayerSpecification[] {
	const width = [
		'*',
		weight,
		lookUp(
			'mode',
			MODES.map((mode) => [mode, MODE_SYMBOLS[mode].width])
		)
	] as ExpressionSpecification;
	const innerWidth = [
		'*',
		weight,
		lookUp(
			'mode',
			MODES.map((mode) => [mode, MODE_SYMBOLS[mode].inner?.width ?? 0])
		)
	] as ExpressionSpecification;
	const offset = scaled(['*', theme.scale * SEGMENT_SPACING, slot]);
	const seen = (own: ExpressionSpecification | number): ExpressionSpecification => ['*', own, opacity];
	const statusOpacity = lookUp(
		'status',
		STATUSES.map((status) => [status, STATUS_SYMBOLS[status].opacity])
	);
	const dashes = <K extends string>(
		property: string,
		keys: readonly K[],
		of: (key: K) => readonly number[] | undefined
	) =>
		// A dash without a gap is a whole line.
		lookUp(
			property,
			keys.map((key) => [key, ['literal', of(key)?.length ? [...of(key)!] : [1, 0]]])
		);
	const caps = <K extends string>(property: string, keys: readonly K[], of: (key: K) => string | undefined) =>
		lookUp(
			property,
			keys.map((key) => [key, of(key) ?? 'butt'])
		) as unknown as 'butt';
	const withInner = (colour: 'casing' | 'line') =>
		MODES.filter((mode) => MODE_SYMBOLS[mode].inner?.colour === colour);

	const strokes = (part: 'casing' | 'line' | 'inner' | 'beads', modes: readonly Mode[] = MODES) => ({
		id: `${name}-${part}` satisfies LayerId,
		type: 'line' as const,
		source,
		filter: [
			'all',
			...(only ? [only] : []),
			['in', ['get', 'mode'], ['literal', modes]]
		] as FilterSpecification
	});
	const inner = (part: 'inner' | 'beads', ink: 'casing' | 'line', minzoom: number): LayerSpecification => ({
		...strokes(part, withInner(ink)),
		minzoom,
		layout: {
			'line-join': 'round',
			'line-sort-key': ['get', 'order'],
			'line-cap': caps('mode', MODES, (mode) => MODE_SYMBOLS[mode].inner?.cap)
		},
		paint: {
			...whole,
			'line-color': ink === 'casing' ? theme.casing : colour,
			'line-width': scaled(innerWidth),
			'line-offset': offset,
			'line-opacity': seen(ink === 'casing' ? 0.85 : 1),
			'line-dasharray': dashes('mode', MODES, (mode) => MODE_SYMBOLS[mode].inner?.dash)
		}
	});
	return [
		{
			...strokes('casing'),
			layout: { 'line-join': 'round', 'line-cap': 'butt' },
			paint: {
				...whole,
				'line-color': theme.casing,
				'line-width': scaled(width, margin),
				'line-offset': offset,
				'line-opacity': seen(0.9)
			}
		},
		{
			...strokes('line'),
			layout: {
				'line-join': 'round',
				'line-sort-key': ['get', 'order'],
				'line-cap': caps('status', STATUSES, (status) => STATUS_SYMBOLS[status].cap)
			},
			paint: {
				...whole,
				'line-color': colour,
				'line-width': scaled(width),
				'line-offset': offset,
				'line-opacity': seen(statusOpacity),
				'line-dasharray': dashes('status', STATUSES, (status) => STATUS_SYMBOLS[status].dash)
			}
		},
		inner('inner', 'casing', INNER_MIN_ZOOM),
		inner('beads', 'line', 0)
	];
}
