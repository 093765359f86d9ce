/**
 * What a view lays over the map: countries by where they stand, events with a place, rings round the places
 * in focus.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD } from '../../symbology/font-names';
import { RING_IMAGE } from '../symbol-images';
import type { MapTheme } from '../../symbology/theme';

export const tintLayers = (theme: MapTheme): LayerSpecification[] => [
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
			paint: {
				'text-color': byVoice(theme.event, theme.development),
				'text-halo-color': theme.halo,
				'text-halo-width': 1.8
			}
		}
	];
}

/** Takes room, so that no name hides it. */
export const ringLayer = (theme: MapTheme): LayerSpecification => ({
	id: 'rings',
	type: 'symbol',
	source: 'rings',
	layout: {
		'icon-image': RING_IMAGE,
		'icon-size': theme.scale,
		'icon-padding': 0,
		'icon-allow-overlap': true
	}
});
