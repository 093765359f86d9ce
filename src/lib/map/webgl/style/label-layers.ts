/**
 * Names on the map. Which give way to which is the order in `z-order.ts`; their sizes are in
 * `text-styles.ts`.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Atlas } from '../../../atlas/atlas';
import { BOLD, REGULAR } from '../../symbology/font-names';
import { ROUTE_ANCHORS, NAMED_ALONG } from '../../symbology/text-styles';
import { colourOf } from './route-layers';
import { SYMBOL_SIZE } from '../../symbology/place-symbols';
import type { MapTheme } from '../../symbology/theme';
import { baseNameLayers } from './base-name-layers';
import { isIn, isPlaceShown, isRinged, visibleRoutes } from './label-filters';
import { beside, byZoom, ink, labelOf, type, type Layout } from './label-text';

export function labelLayers(atlas: Atlas, theme: MapTheme): LayerSpecification[] {
	const routeName = {
		...type('route', theme),
		'symbol-sort-key': ['get', 'rank'],
		'text-field': labelOf('name'),
		'text-padding': 1.5
	} satisfies Layout;
	const isStepBack: ExpressionSpecification = [
		'all',
		['!=', ['global-state', 'focus'], ''],
		['!=', ['global-state', 'focus'], ['get', 'route']]
	];
	const routeInk = {
		// Under a lens the colours of lines are those of stakes: a name in its route's own would say another.
		'text-color': ['case', ['global-state', 'lens'], theme.place, colourOf(atlas, theme)],
		'text-halo-color': theme.halo,
		'text-halo-width': 1.8,
		// Names step back with their lines, but stay readable.
		'text-opacity': ['case', isStepBack, 0.45, 1]
	} satisfies SymbolLayerSpecification['paint'];
	return [
		...baseNameLayers(atlas, theme),
		{
			id: 'place-symbols',
			type: 'symbol',
			source: 'places',
			filter: isPlaceShown(atlas, 'minZoom') as FilterSpecification,
			layout: {
				'icon-image': ['concat', 'place-', ['get', 'kind']],
				'icon-allow-overlap': true,
				'icon-padding': 0,
				// The important ones on top.
				'symbol-sort-key': ['-', ['get', 'rank']],
				'icon-size': byZoom(SYMBOL_SIZE.map(([zoom, factor]) => [zoom, factor * theme.scale]))
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
				[
					'any',
					['all', ['get', 'long'], ['>=', ['zoom'], NAMED_ALONG.long]],
					['>=', ['zoom'], NAMED_ALONG.all]
				]
			],
			layout: {
				...routeName,
				'symbol-placement': 'line',
				'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 5, 320, 8, 560],
				'text-max-angle': 32,
				'text-offset': [0, -0.95]
			},
			paint: routeInk
		},
		{
			id: 'route-names-afar',
			type: 'symbol',
			source: 'route-names',
			maxzoom: NAMED_ALONG.all,
			filter: ['all', ['==', ['geometry-type'], 'Point'], ['in', ['get', 'route'], visibleRoutes]],
			layout: { ...routeName, ...beside(ROUTE_ANCHORS), 'text-line-height': 1.05 },
			paint: routeInk
		},
		{
			id: 'place-names',
			type: 'symbol',
			source: 'places',
			// The ends of ways are named by a layer of their own.
			filter: ['all', ['!', isIn('ends')], isPlaceShown(atlas, 'minZoom')] as FilterSpecification,
			layout: {
				...type('place', theme),
				'symbol-sort-key': ['get', 'rank'],
				'text-variable-anchor-offset': [
					'case',
					isRinged,
					['get', 'sidesOfRing'],
					['get', 'sides']
				] as ExpressionSpecification,
				'text-justify': 'auto',
				'text-field': [
					'step',
					['zoom'],
					labelOf('name'),
					7.2,
					['format', labelOf('name'), {}, labelOf('second'), { 'font-scale': 0.82 }]
				],
				'text-font': [
					'step',
					['zoom'],
					['case', ['<=', ['get', 'rank'], 1], ['literal', BOLD], ['literal', REGULAR]],
					8,
					['literal', BOLD]
				] as unknown as string[]
			},
			paint: ink(theme, 'place', 1.5)
		}
	];
}
