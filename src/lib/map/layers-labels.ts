/** Names on the map, from the ones that may be missing to the ones that may not. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Atlas } from '../atlas/atlas';
import { BOLD, REGULAR } from './font-names';
import { labelOf } from './label-properties';
import { colourOf } from './layers-routes';
import { isRinged } from './ringed-places';
import type { MapTheme } from './theme';

const visibleRoutes: ExpressionSpecification = ['global-state', 'routes'];
/** Whether a place lies on a route that is shown. */
const isOnShownRoute = (atlas: Atlas): ExpressionSpecification => [
	'any',
	...atlas.routes.map(({ id }): ExpressionSpecification => ['all', ['in', id, ['get', 'routes']], ['in', id, visibleRoutes]])
];
/** Each feature says from which zoom it is shown. */
const fromItsZoom: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']];
const named = (kind: 'water' | 'country' | 'town'): FilterSpecification => ['all', ['==', ['get', 'kind'], kind], fromItsZoom];

/** From here on the lines are long enough on screen to carry their names. */
const NEAR = 5;

export function labelLayers(atlas: Atlas, theme: MapTheme): LayerSpecification[] {
	const size = (...stops: number[]): ExpressionSpecification =>
		[
			'interpolate',
			['linear'],
			['zoom'],
			...stops.map((value, index) => (index % 2 ? value * theme.scale : value))
		] as unknown as ExpressionSpecification;
	const routeName = {
		'symbol-sort-key': ['get', 'rank'],
		'text-field': labelOf('name'),
		'text-font': BOLD,
		'text-size': size(3, 10.5, 6, 12.5, 9, 14.5),
		'text-padding': 3
	} satisfies SymbolLayerSpecification['layout'];
	const isStepBack: ExpressionSpecification = [
		'all',
		['!=', ['global-state', 'focus'], ''],
		['!=', ['global-state', 'focus'], ['get', 'route']]
	];
	const routeInk = {
		'text-color': colourOf(atlas, theme),
		'text-halo-color': theme.halo,
		'text-halo-width': 1.8,
		// Names step back with their lines, but stay readable.
		'text-opacity': ['case', isStepBack, 0.45, 1]
	} satisfies SymbolLayerSpecification['paint'];
	return [
		{
			id: 'water-names',
			type: 'symbol',
			source: 'names',
			filter: named('water'),
			layout: {
				'text-field': ['get', 'name'],
				'text-font': REGULAR,
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					['case', ['get', 'lake'], 9, 11.5 * theme.scale],
					7,
					['case', ['get', 'lake'], 11, 18 * theme.scale]
				],
				'text-letter-spacing': 0.12,
				'text-max-width': 6
			},
			paint: { 'text-color': theme.water, 'text-halo-color': theme.waterHalo, 'text-halo-width': 1 }
		},
		{
			id: 'river-names',
			type: 'symbol',
			source: 'overview',
			minzoom: 5.5,
			filter: ['all', ['==', ['get', 'kind'], 'river'], ['has', 'n']],
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-field': ['get', 'n'],
				'text-font': REGULAR,
				'text-size': size(5.5, 9.5, 9, 12),
				'text-letter-spacing': 0.08,
				'text-max-angle': 30,
				'text-offset': [0, 0.7]
			},
			paint: { 'text-color': theme.water, 'text-halo-color': theme.halo, 'text-halo-width': 1 }
		},
		{
			id: 'country-names',
			type: 'symbol',
			source: 'names',
			maxzoom: 8,
			filter: named('country'),
			layout: {
				'text-field': ['get', 'name'],
				'text-font': REGULAR,
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.16,
				'text-size': size(2.5, 9.5, 5, 12, 8, 15),
				'text-max-width': 7
			},
			paint: {
				'text-color': theme.country,
				'text-halo-color': theme.halo,
				'text-halo-width': 1.2,
				'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 0.9, 8, 0.35]
			}
		},
		{
			id: 'town-dots',
			type: 'circle',
			source: 'names',
			filter: named('town'),
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.7 * theme.scale, 8, 2.6 * theme.scale],
				'circle-color': theme.town,
				'circle-stroke-color': theme.halo,
				'circle-stroke-width': 0.8
			}
		},
		{
			id: 'town-names',
			type: 'symbol',
			source: 'names',
			filter: named('town'),
			layout: {
				'text-field': ['get', 'name'],
				'text-font': REGULAR,
				'text-size': size(3.5, 10, 6, 11.5, 9, 13.5),
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.45,
				'text-padding': 4,
				'symbol-sort-key': ['get', 'order']
			},
			paint: { 'text-color': theme.town, 'text-halo-color': theme.halo, 'text-halo-width': 1.3 }
		},
		{
			id: 'place-symbols',
			type: 'symbol',
			source: 'places',
			filter: ['any', isRinged, ['all', isOnShownRoute(atlas), fromItsZoom]] as FilterSpecification,
			layout: {
				'icon-image': ['concat', 'place-', ['get', 'kind']],
				'icon-allow-overlap': true,
				'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.75 * theme.scale, 8, 1.1 * theme.scale]
			}
		},
		{
			id: 'route-names',
			type: 'symbol',
			source: 'route-names',
			filter: [
				'all',
				['==', ['geometry-type'], 'LineString'],
				['in', ['get', 'route'], visibleRoutes],
				['any', ['get', 'long'], ['>=', ['zoom'], NEAR]]
			],
			layout: {
				...routeName,
				'symbol-placement': 'line',
				'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 3, 160, 5, 280, 8, 420],
				'text-max-angle': 42,
				'text-offset': [0, -0.95]
			},
			paint: routeInk
		},
		{
			id: 'route-names-afar',
			type: 'symbol',
			source: 'route-names',
			maxzoom: NEAR,
			filter: ['all', ['==', ['geometry-type'], 'Point'], ['in', ['get', 'route'], visibleRoutes]],
			layout: {
				...routeName,
				'text-variable-anchor': ['top', 'bottom', 'left', 'right', 'top-left', 'bottom-right', 'top-right', 'bottom-left'],
				'text-radial-offset': 0.7,
				'text-max-width': 8,
				'text-line-height': 1.05
			},
			paint: routeInk
		},
		{
			id: 'place-names',
			type: 'symbol',
			source: 'places',
			filter: ['any', isRinged, ['all', ['any', ['get', 'town'], isOnShownRoute(atlas)], fromItsZoom]] as FilterSpecification,
			layout: {
				'text-field': ['step', ['zoom'], labelOf('name'), 7.2, ['format', labelOf('name'), {}, labelOf('second'), { 'font-scale': 0.82 }]],
				'text-font': [
					'step',
					['zoom'],
					['case', ['<=', ['get', 'rank'], 1], ['literal', BOLD], ['literal', REGULAR]],
					8,
					['literal', BOLD]
				] as unknown as string[],
				'text-size': size(3.5, 10.5, 6, 12, 9, 14),
				'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
				// Beyond the ring, where there is one.
				'text-radial-offset': ['case', isRinged, 1.15, 0.65],
				'text-justify': 'auto',
				'text-padding': 3,
				'symbol-sort-key': ['case', isRinged, 0, ['get', 'rank']]
			},
			paint: { 'text-color': theme.place, 'text-halo-color': theme.halo, 'text-halo-width': 1.5 }
		}
	];
}
