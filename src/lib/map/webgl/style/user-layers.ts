/** Layers of the reader's own on the WebGL map. Fetched when there is one. */
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { USER_LAYER_COLOURS, shapeOf, type UserLayer, type Shape } from '../../../view/user-layer';
import { REGULAR } from '../../symbology/font-names';
import { TYPES } from '../../symbology/text-styles';
import { userLayerNames } from '../../scene/labels/user-layer-labels';
import { USER_LAYER_SYMBOLS } from '../../symbology/reader-symbols';
import type { MapTheme } from '../../symbology/theme';

/**
 * For the map's source, the layers from the bottom up. `layer` and `index` say what a feature is when it is
 * pointed at.
 */
export const userLayerData = (layers: readonly UserLayer[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [
		...layers.flatMap(({ id, colour, features }) =>
			features.map(({ geometry }, index) => ({
				type: 'Feature' as const,
				geometry,
				properties: { layer: id, index, colour, shape: shapeOf(geometry) }
			}))
		),
		...userLayerNames(layers).map(({ at, ...properties }) => ({
			type: 'Feature' as const,
			geometry: { type: 'Point' as const, coordinates: [...at] },
			properties: { ...properties, shape: 'name' }
		}))
	]
});

export function userLayers(theme: MapTheme): LayerSpecification[] {
	const { point, line, area, faint, casing } = USER_LAYER_SYMBOLS;
	const { scale, halo } = theme;
	const colour = [
		'match',
		['get', 'colour'],
		...USER_LAYER_COLOURS.flatMap((name) => [name, theme.userLayers[name]]),
		theme.place
	] as unknown as ExpressionSpecification;
	const only = (shape: Shape): FilterSpecification => ['==', ['get', 'shape'], shape];
	const stroke = (
		id: 'user-outlines' | 'user-bands' | 'user-casings' | 'user-lines',
		shape: Shape,
		paint: object
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'user-layers',
		filter: only(shape),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint
	});
	const disc = (id: 'user-rings' | 'user-points', paint: object): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'user-layers',
		filter: only('point'),
		paint
	});
	return [
		{
			id: 'user-areas',
			type: 'fill',
			source: 'user-layers',
			filter: only('area'),
			paint: { 'fill-color': colour, 'fill-opacity': area.opacity }
		},
		stroke('user-outlines', 'area', { 'line-color': colour, 'line-width': area.outline * scale }),
		stroke('user-bands', 'line', {
			'line-color': colour,
			'line-width': line.band * scale,
			'line-layer-opacity': faint
		}),
		stroke('user-casings', 'line', { 'line-color': halo, 'line-width': (line.width + 2 * casing) * scale }),
		stroke('user-lines', 'line', { 'line-color': colour, 'line-width': line.width * scale }),
		disc('user-rings', {
			'circle-color': colour,
			'circle-radius': point.ring * scale,
			'circle-opacity': faint
		}),
		disc('user-points', {
			'circle-color': colour,
			'circle-radius': point.radius * scale,
			'circle-stroke-color': halo,
			'circle-stroke-width': casing * scale
		}),
		{
			id: 'user-names',
			type: 'symbol',
			source: 'user-layers',
			filter: ['==', ['get', 'shape'], 'name'],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': REGULAR,
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					...TYPES.place.sizes.flatMap(([zoom, px]) => [zoom, px * scale])
				],
				'text-max-width': TYPES.place.maxWidth,
				'text-variable-anchor': [
					'left',
					'right',
					'bottom',
					'top',
					'bottom-left',
					'bottom-right',
					'top-left',
					'top-right'
				],
				'text-radial-offset': 0.95,
				'text-justify': 'auto'
			},
			paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.6 * scale }
		}
	];
}
