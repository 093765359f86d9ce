/** How names are set, by the table of `text-styles.ts`: type, place beside a point, colour. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BOLD, REGULAR } from '../../symbology/font-names';
import { offsets, TYPES, type Anchor } from '../../symbology/text-styles';
import type { MapTheme } from '../../symbology/theme';

export type Layout = NonNullable<SymbolLayerSpecification['layout']>;

export const byZoom = (
	stops: readonly (readonly [zoom: number, value: ExpressionSpecification | number])[]
) => ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

export function type(role: keyof typeof TYPES, { scale }: MapTheme): Layout {
	const { sizes, bold, capitals, spacing, maxWidth } = TYPES[role];
	return {
		'text-font': bold ? BOLD : REGULAR,
		'text-size': byZoom(sizes.map(([zoom, px]) => [zoom, px * scale])),
		'text-max-width': maxWidth,
		...(capitals ? { 'text-transform': 'uppercase' } : {}),
		...(spacing ? { 'text-letter-spacing': spacing } : {})
	};
}

export const beside = (anchors: readonly Anchor[]): Layout => ({
	'text-variable-anchor-offset': offsets(anchors),
	'text-justify': 'auto'
});

export const ink = (theme: MapTheme, role: 'country' | 'town' | 'place' | 'water', halo: number) => ({
	'text-color': theme[role],
	'text-halo-color': role === 'water' ? theme.waterHalo : theme.halo,
	'text-halo-width': halo
});

/** Reads a label of `label-properties.ts` by the viewpoint in the style's global state. */
export const labelOf = (key: string): ExpressionSpecification => [
	'coalesce',
	['get', ['concat', `${key}:`, ['global-state', 'names']]],
	['get', key]
];
