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
import { labelOf } from '../../scene/labels/label-properties';
import {
	AROUND,
	AROUND_ROUTE,
	NAMED_ALONG,
	NEAR_MIDDLE,
	offsets,
	TYPES,
	typeSize,
	type Anchor,
	type Role
} from '../../symbology/text-styles';
import { colourOf } from './route-layers';
import { isRinged } from '../../scene/ringed-places';
import { OFFERED_ZOOM, SYMBOL_SIZE } from '../../symbology/symbols';
import type { MapTheme } from '../../symbology/theme';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

const visibleRoutes: ExpressionSpecification = ['global-state', 'routes'];
/** Whether a place lies on a route that is shown. */
const isOnShownRoute = (atlas: Atlas): ExpressionSpecification => [
	'any',
	...atlas.routes.map(({ id }): ExpressionSpecification => [
		'all',
		['in', id, ['get', 'routes']],
		['in', id, visibleRoutes]
	])
];
/** Each feature says from which zoom it is shown. */
const fromItsZoom: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']];
/** Whether a place belongs to an answer, is an end of its ways, or is offered to be clicked on. */
const isIn = (list: 'places' | 'ends' | 'offered'): ExpressionSpecification => [
	'in',
	['get', 'id'],
	['global-state', list]
];
/** @param from the property that says from which zoom it is shown */
const isPlaceShown = (atlas: Atlas, from: 'minZoom' | 'placeZoom'): ExpressionSpecification => [
	'any',
	isRinged,
	isIn('ends'),
	[
		'all',
		isIn('offered'),
		['>=', ['zoom'], ['-', ['min', ['get', from], OFFERED_ZOOM.last], OFFERED_ZOOM.earlier]]
	],
	['all', ['any', isOnShownRoute(atlas), isIn('places')], ['>=', ['zoom'], ['get', from]]]
];
const named = (kind: 'water' | 'country'): FilterSpecification => [
	'all',
	['==', ['get', 'kind'], kind],
	fromItsZoom
];

const byZoom = (stops: readonly (readonly [zoom: number, value: ExpressionSpecification | number])[]) =>
	['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

function type(role: keyof typeof TYPES, { scale }: MapTheme): Layout {
	const { sizes, bold, capitals, spacing, maxWidth } = TYPES[role];
	return {
		'text-font': bold ? BOLD : REGULAR,
		'text-size': byZoom(sizes.map(([zoom, px]) => [zoom, px * scale])),
		'text-max-width': maxWidth,
		...(capitals ? { 'text-transform': 'uppercase' } : {}),
		...(spacing ? { 'text-letter-spacing': spacing } : {})
	};
}

const beside = (anchors: readonly Anchor[]): Layout => ({
	'text-variable-anchor-offset': offsets(anchors),
	'text-justify': 'auto'
});

const ink = (theme: MapTheme, role: 'country' | 'town' | 'place' | 'water', halo: number) => ({
	'text-color': theme[role],
	'text-halo-color': role === 'water' ? theme.waterHalo : theme.halo,
	'text-halo-width': halo
});

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
	const px = (role: Role, zoom: number) => typeSize(role, zoom) * theme.scale;
	const towns = (
		source: 'names' | 'own-towns',
		filter: FilterSpecification,
		name: ExpressionSpecification
	): LayerSpecification[] => [
		{
			id: source === 'names' ? 'town-dots' : 'own-town-dots',
			type: 'circle',
			source,
			filter,
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.7 * theme.scale, 8, 2.6 * theme.scale],
				'circle-color': theme.town,
				'circle-stroke-color': theme.halo,
				'circle-stroke-width': 0.8
			}
		},
		{
			id: source === 'names' ? 'town-names' : 'own-town-names',
			type: 'symbol',
			source,
			filter,
			layout: {
				...type('town', theme),
				...beside(AROUND.slice(0, 4)),
				'text-field': name,
				'text-padding': 4,
				'symbol-sort-key': ['get', 'order']
			},
			paint: ink(theme, 'town', 1.3)
		}
	];
	return [
		{
			id: 'water-names',
			type: 'symbol',
			source: 'names',
			filter: named('water'),
			layout: {
				...type('water', theme),
				...beside(NEAR_MIDDLE),
				'text-field': ['get', 'name'],
				'text-size': byZoom(
					TYPES.water.sizes.map(([zoom]) => [
						zoom,
						['case', ['get', 'lake'], px('lake', zoom), px('water', zoom)]
					])
				)
			},
			paint: ink(theme, 'water', 1)
		},
		{
			id: 'river-names',
			type: 'symbol',
			source: 'overview',
			minzoom: 5.5,
			filter: ['all', ['==', ['get', 'kind'], 'river'], ['has', 'n']],
			layout: {
				...type('river', theme),
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-field': ['get', 'n'],
				'text-max-angle': 30,
				'text-offset': [0, 0.7]
			},
			paint: { ...ink(theme, 'water', 1), 'text-halo-color': theme.halo }
		},
		{
			id: 'country-names',
			type: 'symbol',
			source: 'names',
			maxzoom: 8,
			filter: named('country'),
			layout: {
				...type('country', theme),
				...beside(NEAR_MIDDLE),
				'text-field': ['get', 'name'],
				'text-transform': ['case', ['==', ['get', 'part'], true], 'none', 'uppercase']
			},
			paint: {
				...ink(theme, 'country', 1.2),
				'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 0.9, 8, 0.35]
			}
		},
		...towns('names', ['all', ['==', ['get', 'kind'], 'town'], fromItsZoom], ['get', 'name']),
		...towns('own-towns', ['all', fromItsZoom, ['!', isPlaceShown(atlas, 'placeZoom')]], labelOf('name')),
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
			layout: { ...routeName, ...beside(AROUND_ROUTE), 'text-line-height': 1.05 },
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
