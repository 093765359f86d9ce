/** What the record lays over the map: countries by where they stand, and events with a place. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD } from './font-names';
import type { MapTheme } from './theme';

export function overlayLayers(theme: MapTheme): LayerSpecification[] {
	const current: ExpressionSpecification = ['get', 'current'];
	return [
		{
			id: 'stance-tints',
			type: 'fill',
			source: 'tints',
			paint: {
				'fill-color': [
					'match',
					['get', 'stance'],
					...Object.entries(theme.stances).flat(),
					theme.land
				] as unknown as ExpressionSpecification,
				'fill-opacity': 0.4,
				'fill-antialias': false
			}
		},
		{
			id: 'event-marks',
			type: 'circle',
			source: 'events',
			paint: {
				'circle-radius': ['case', current, 6 * theme.scale, 3 * theme.scale],
				'circle-color': theme.event,
				'circle-opacity': ['case', current, 0.9, 0.45],
				'circle-stroke-color': theme.halo,
				'circle-stroke-width': 1.2
			}
		},
		{
			id: 'event-names',
			type: 'symbol',
			source: 'events',
			filter: ['==', current, true],
			layout: {
				'text-field': ['get', 'title'],
				'text-font': BOLD,
				'text-size': 11.5 * theme.scale,
				'text-max-width': 16,
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.9
			},
			paint: { 'text-color': theme.event, 'text-halo-color': theme.halo, 'text-halo-width': 1.8 }
		}
	];
}
