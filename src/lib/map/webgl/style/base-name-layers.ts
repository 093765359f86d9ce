/** Names of the base map: seas, lakes, rivers, countries, towns. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Atlas } from '../../../atlas/atlas';
import { POINT_ANCHORS, AREA_ANCHORS, TYPES, typeSize, type Role } from '../../symbology/text-styles';
import type { MapTheme } from '../../symbology/theme';
import { fromItsZoom, isPlaceShown } from './label-filters';
import { beside, byZoom, ink, labelOf, type } from './label-text';

export function baseNameLayers(atlas: Atlas, theme: MapTheme): LayerSpecification[] {
	const px = (role: Role, zoom: number) => typeSize(role, zoom) * theme.scale;
	const towns = (
		source: 'names' | 'place-towns',
		filter: FilterSpecification,
		name: ExpressionSpecification
	): LayerSpecification[] => [
		{
			id: source === 'names' ? 'town-dots' : 'place-town-dots',
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
			id: source === 'names' ? 'town-names' : 'place-town-names',
			type: 'symbol',
			source,
			filter,
			layout: {
				...type('town', theme),
				...beside(POINT_ANCHORS.slice(0, 4)),
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
			filter: ['all', ['==', ['get', 'kind'], 'water'], fromItsZoom],
			layout: {
				...type('water', theme),
				...beside(AREA_ANCHORS),
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
			source: 'country-names',
			filter: fromItsZoom,
			layout: {
				...type('country', theme),
				...beside(AREA_ANCHORS),
				'text-field': ['get', 'name'],
				'text-transform': ['case', ['==', ['get', 'part'], true], 'none', 'uppercase']
			},
			paint: {
				...ink(theme, 'country', 1.2),
				'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 0.9, 9, 0.7]
			}
		},
		...towns('names', ['all', ['==', ['get', 'kind'], 'town'], fromItsZoom], ['get', 'name']),
		...towns('place-towns', ['all', fromItsZoom, ['!', isPlaceShown(atlas, 'placeZoom')]], labelOf('name'))
	];
}
