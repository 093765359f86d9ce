/** Land, water and borders: what routes stand on. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { BaseKind } from '../../base/base-features';
import { RELIEF_OPACITY } from '../../symbology/symbols';
import type { MapTheme } from '../../symbology/theme';
import type { LayerId } from './z-order';

/** Zoom at which the detailed coast and borders take over from the overview's. */
export const DETAIL_ZOOM = 5;

export type Level = 'overview' | 'detail';

const isKind = (kind: BaseKind): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const isBorder = (k: string): FilterSpecification => ['all', isKind('border'), ['==', ['get', 'k'], k]];

const river: ExpressionSpecification = ['coalesce', ['get', 'r'], 9];
/**
 * Rivers by rank, a layer each: with one width for all its lines a layer shares the shader of coasts and
 * borders.
 */
const RIVERS: readonly {
	readonly size: string;
	readonly filter: ExpressionSpecification;
	readonly width: readonly number[];
}[] = [
	{ size: 'small', filter: ['>', river, 5], width: [3, 0.2, 6, 0.6, 9, 1.1] },
	{ size: 'middling', filter: ['==', river, 5], width: [3, 0.2, 6, 1.2, 9, 2.4] },
	{ size: 'great', filter: ['<=', river, 4], width: [3, 0.6, 6, 1.2, 9, 2.4] }
];

export function baseLayers(
	theme: MapTheme,
	{ detail, detailDrawn }: { detail: boolean; detailDrawn: boolean }
): LayerSpecification[] {
	return [
		{ id: 'land', type: 'background', paint: { 'background-color': theme.land } },
		relief(theme),
		...level('overview', theme, detailDrawn ? { maxzoom: DETAIL_ZOOM } : {}),
		...(detail ? [...level('detail', theme, { minzoom: DETAIL_ZOOM }), exclaves(theme)] : [])
	];
}

function relief({ reliefOpacity }: MapTheme): LayerSpecification {
	const stops = RELIEF_OPACITY.flatMap(([zoom, opacity]) => [zoom, opacity * reliefOpacity]);
	return {
		id: 'relief',
		type: 'raster',
		source: 'relief',
		paint: {
			'raster-opacity': ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification,
			'raster-fade-duration': 0
		}
	};
}

function level(
	name: Level,
	theme: MapTheme,
	range: { minzoom?: number; maxzoom?: number }
): LayerSpecification[] {
	const id = (layer: string) => `${layer}-${name}` as LayerId;
	const common = { source: name, ...range };
	return [
		{
			...common,
			id: id('sea'),
			type: 'fill',
			filter: isKind('sea'),
			paint: { 'fill-color': theme.sea, 'fill-antialias': false }
		},
		{ ...common, id: id('lakes'), type: 'fill', filter: isKind('lake'), paint: { 'fill-color': theme.lake } },
		...RIVERS.map(({ size, filter, width }): LayerSpecification => ({
			...common,
			id: id(`rivers-${size}`),
			type: 'line',
			filter: ['all', isKind('river'), filter],
			paint: { 'line-color': theme.river, 'line-width': ['interpolate', ['linear'], ['zoom'], ...width] }
		})),
		{
			...common,
			id: id('coast'),
			type: 'line',
			filter: isKind('coast'),
			paint: { 'line-color': theme.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1] }
		},
		{
			...common,
			id: id('borders'),
			type: 'line',
			filter: isBorder('settled'),
			paint: {
				'line-color': theme.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 8, 1.3],
				'line-opacity': 0.85
			}
		},
		{
			...common,
			id: id('unsettled'),
			type: 'line',
			filter: isBorder('unsettled'),
			paint: {
				'line-color': theme.unsettled,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 8, 1.3],
				'line-dasharray': [3, 2.5]
			}
		}
	];
}

/** Rings of small exclaves say nothing at the scale of a briefing. */
function exclaves(theme: MapTheme): LayerSpecification {
	return {
		id: 'exclaves-detail',
		type: 'line',
		source: 'detail',
		minzoom: 8,
		filter: isBorder('exclave'),
		paint: { 'line-color': theme.border, 'line-width': 0.8, 'line-opacity': 0.7 }
	};
}
