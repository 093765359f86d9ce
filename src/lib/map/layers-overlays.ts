/** What a view lays over the map: countries by where they stand, events with a place, rings round the places in focus. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD } from './font-names';
import { isRinged } from './ringed-places';
import { RING } from './symbology';
import type { MapTheme } from './theme';

export const tintLayers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'stance-tints',
		type: 'fill',
		source: 'tints',
		paint: {
			'fill-color': ['match', ['get', 'stance'], ...Object.entries(theme.stances).flat(), theme.land] as unknown as ExpressionSpecification,
			'fill-opacity': 0.4,
			'fill-antialias': false
		}
	}
];

export function eventLayers(theme: MapTheme): LayerSpecification[] {
	const current: ExpressionSpecification = ['get', 'current'];
	const byVoice = <T extends string | number>(article: T, record: T): ExpressionSpecification => [
		'match',
		['get', 'voice'],
		'record',
		record,
		article
	];
	return [
		{
			id: 'event-marks',
			type: 'circle',
			source: 'events',
			paint: {
				'circle-radius': ['case', current, 6 * theme.scale, 3 * theme.scale],
				// The article's are filled, the record's hollow.
				'circle-color': byVoice(theme.event, theme.halo),
				'circle-opacity': ['case', current, 0.9, 0.45],
				'circle-stroke-color': byVoice(theme.halo, theme.development),
				'circle-stroke-width': byVoice(1.2, 2.2 * theme.scale),
				'circle-stroke-opacity': ['case', current, 1, 0.6]
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
			paint: { 'text-color': byVoice(theme.event, theme.development), 'text-halo-color': theme.halo, 'text-halo-width': 1.8 }
		}
	];
}

export function ringLayers(theme: MapTheme): LayerSpecification[] {
	const ring = (id: 'ring-halo' | 'rings', colour: string, width: number): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'places',
		filter: isRinged,
		paint: {
			'circle-radius': RING.radius * theme.scale,
			// Only the ring: what it stands around must be seen.
			'circle-opacity': 0,
			'circle-stroke-color': colour,
			'circle-stroke-width': width * theme.scale
		}
	});
	return [ring('ring-halo', theme.halo, RING.halo), ring('rings', theme.ring, RING.width)];
}
