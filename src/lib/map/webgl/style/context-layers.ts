/**
 * The region's other railways, roads and ferries on the WebGL map. Fetched when the map first comes close
 * enough. Every state of a link is in the source: the day is global state, and picks one.
 */
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { MODES, STATUSES, type Mode } from '../../../atlas/words';
import type { Place } from '../../../atlas/atlas';
import { placeLabel } from '../../../atlas/viewpoint';
import type { Town } from '../../base/gazetteer';
import { order, type Context } from '../../scene/context/context';
import { isSettled } from '../../scene/context/early';
import { labelOf } from './label-text';
import { labelProperties } from '../../scene/labels/label-properties';
import { CONTEXT_DASH, CONTEXT_SYMBOLS, CONTEXT_WIDTH } from '../../symbology/context-symbols';
import { REGULAR } from '../../symbology/font-names';
import { CONTEXT_MIN_ZOOM, CONTEXT_NAME_ZOOM, STATUS_SYMBOLS } from '../../symbology/symbols';
import { SYMBOL_SIZE } from '../../symbology/place-symbols';
import { POINT_ANCHORS, offsets, TYPES } from '../../symbology/text-styles';
import type { MapTheme } from '../../symbology/theme';

/** After every day. */
const END_OF_TIME = '9999';

export const contextData = ({ links }: Context): FeatureCollection => ({
	type: 'FeatureCollection',
	features: links.flatMap((item) => {
		const { id, mode, coordinates, status: periods } = item.link;
		return periods.map(({ from, status }, index) => ({
			type: 'Feature' as const,
			geometry: { type: 'LineString' as const, coordinates },
			properties: {
				...{ link: id, mode, status, from, until: periods[index + 1]?.from ?? END_OF_TIME },
				// Of the tile: the layer itself begins in the middle of one.
				minZoom: Math.floor(item.minZoom),
				order: order(item)
			}
		}));
	})
});

/**
 * Its places that the base map doesn't name: crossings, and settlements that aren't in the gazetteer.
 * @param towns of the base map
 */
export const contextPlaceData = ({ places }: Context, towns: readonly Town[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: places
		.filter((place) => !(isSettled(place) && towns.some((town) => isNear(place, town))))
		.map((place) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [...place.at] },
			properties: {
				...{ id: place.id, kind: isSettled(place) ? 'town' : place.kind, rank: place.rank },
				...labelProperties('name', (viewpoint) => placeLabel(place, viewpoint)),
				minZoom: CONTEXT_NAME_ZOOM[place.rank]
			}
		}))
});

/** A station may lie some way out of its town; another town's would lie farther, degrees. */
const NEAR = { longitude: 0.16, latitude: 0.12 };
const isNear = ({ at: [east, north] }: Place, [, , longitude, latitude]: Town): boolean =>
	Math.abs(east - longitude) < NEAR.longitude && Math.abs(north - latitude) < NEAR.latitude;

/** A property of a feature looked up in a table. */
const lookUp = <K extends string>(
	property: string,
	keys: readonly K[],
	of: (key: K) => ExpressionSpecification | string | number
) =>
	[
		'match',
		['get', property],
		...keys.flatMap((key) => [key, of(key)]),
		of(keys[0])
	] as unknown as ExpressionSpecification;
/** A dash without a gap is a whole line. */
const dash = (parts: readonly number[]): ExpressionSpecification => [
	'literal',
	parts.length > 0 ? [...parts] : [1, 0]
];

const visibility = ['case', ['global-state', 'context'], 'visible', 'none'] as unknown as 'visible';
const day: ExpressionSpecification = ['string', ['global-state', 'day']];
const isOnDay: ExpressionSpecification[] = [
	['<=', ['string', ['get', 'from']], day],
	['<', day, ['string', ['get', 'until']]]
];

export const contextLayers = (theme: MapTheme): LayerSpecification[] => [
	...lineLayers(theme),
	...placeLayers(theme)
];

function lineLayers(theme: MapTheme): LayerSpecification[] {
	const width = (factor: (mode: Mode) => number) =>
		[
			'interpolate',
			['linear'],
			['zoom'],
			...CONTEXT_WIDTH.flatMap(([zoom, px]) => [zoom, ['*', px * theme.scale, lookUp('mode', MODES, factor)]])
		] as unknown as ExpressionSpecification;
	const stroke = (
		id: 'context-line' | 'context-over',
		modes: readonly Mode[],
		cap: ExpressionSpecification,
		paint: object
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'context',
		minzoom: CONTEXT_MIN_ZOOM,
		filter: [
			'all',
			['in', ['get', 'mode'], ['literal', modes]],
			['>=', ['zoom'], ['get', 'minZoom']],
			...isOnDay
		] as FilterSpecification,
		layout: {
			visibility,
			'line-join': 'round',
			'line-cap': cap as unknown as 'butt',
			'line-sort-key': ['get', 'order']
		},
		paint: {
			'line-color': theme.context,
			'line-opacity': lookUp('status', STATUSES, (status) => STATUS_SYMBOLS[status].opacity),
			...paint
		}
	});
	const withOver = MODES.filter((mode) => CONTEXT_SYMBOLS[mode].over);
	const over = (mode: Mode) => CONTEXT_SYMBOLS[mode].over!;
	return [
		stroke(
			'context-line',
			MODES,
			lookUp('status', STATUSES, (status) => STATUS_SYMBOLS[status].cap),
			{
				'line-width': width((mode) => CONTEXT_SYMBOLS[mode].width),
				'line-dasharray': lookUp('status', STATUSES, (status) =>
					dash(STATUS_SYMBOLS[status].dash.map((part) => part * CONTEXT_DASH))
				)
			}
		),
		stroke(
			'context-over',
			withOver,
			lookUp('mode', withOver, (mode) => over(mode).cap),
			{
				'line-width': width((mode) => CONTEXT_SYMBOLS[mode].over?.width ?? 0),
				'line-dasharray': lookUp('mode', withOver, (mode) => dash(over(mode).dash))
			}
		)
	];
}

function placeLayers(theme: MapTheme): LayerSpecification[] {
	const { sizes, maxWidth } = TYPES.town;
	const byZoom = (stops: readonly (readonly [zoom: number, value: number])[]) =>
		[
			'interpolate',
			['linear'],
			['zoom'],
			...stops.flatMap(([zoom, value]) => [zoom, value * theme.scale])
		] as unknown as ExpressionSpecification;
	return [
		{
			id: 'context-places',
			type: 'symbol',
			source: 'context-places',
			filter: [
				'all',
				['>=', ['zoom'], ['get', 'minZoom']],
				// What an answer names is named already.
				...(['places', 'ends'] as const).map((list): ExpressionSpecification => [
					'!',
					['in', ['get', 'id'], ['global-state', list]]
				])
			] as FilterSpecification,
			layout: {
				visibility,
				'icon-image': ['concat', 'place-', ['get', 'kind']],
				'icon-size': byZoom(SYMBOL_SIZE),
				'icon-padding': 0,
				'symbol-sort-key': ['get', 'rank'],
				'text-field': labelOf('name'),
				'text-font': REGULAR,
				'text-size': byZoom(sizes),
				'text-max-width': maxWidth,
				'text-variable-anchor-offset': offsets(POINT_ANCHORS.slice(0, 4)),
				'text-justify': 'auto',
				'text-padding': 4
			},
			paint: { 'text-color': theme.town, 'text-halo-color': theme.halo, 'text-halo-width': 1.3 }
		}
	];
}
