/** What the presenter draws by hand. Highlights lie under the names, strokes over everything. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { INK_COLOURS } from '../../../view/ink';
import { BOLD } from '../../symbology/font-names';
import { INK_SYMBOLS } from '../../symbology/reader-symbols';
import type { MapTheme } from '../../symbology/theme';

export function inkLayers(theme: MapTheme): LayerSpecification[] {
	const colour = [
		'match',
		['get', 'colour'],
		...INK_COLOURS.flatMap((name) => [name, theme.pens[name]]),
		theme.pens.ink
	] as unknown as ExpressionSpecification;
	const only = (...kinds: string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
	const line = (
		id: 'ink-highlight' | 'ink-casing' | 'ink-line',
		kinds: string[],
		paint: object
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'ink',
		filter: only(...kinds),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint
	});
	const { pen, highlight, casing, head, text } = INK_SYMBOLS;
	return [
		line('ink-highlight', ['highlight'], {
			'line-color': colour,
			'line-width': highlight.width * theme.scale,
			'line-opacity': highlight.opacity
		}),
		line('ink-casing', ['pen', 'arrow'], {
			'line-color': theme.halo,
			'line-width': (pen.width + 2 * casing) * theme.scale
		}),
		line('ink-line', ['pen', 'arrow'], { 'line-color': colour, 'line-width': pen.width * theme.scale }),
		{
			id: 'ink-heads',
			type: 'symbol',
			source: 'ink',
			filter: only('head'),
			layout: {
				'icon-image': ['concat', 'ink-head-', ['get', 'colour']],
				'icon-size': (head.size / head.box) * theme.scale,
				'icon-rotate': ['get', 'bearing'],
				'icon-rotation-alignment': 'map',
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			}
		},
		{
			id: 'ink-text',
			type: 'symbol',
			source: 'ink',
			filter: only('text'),
			layout: {
				'text-field': ['get', 'text'],
				'text-font': BOLD,
				'text-size': text.size * theme.scale,
				'text-max-width': 14,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: { 'text-color': colour, 'text-halo-color': theme.halo, 'text-halo-width': 2 * theme.scale }
		}
	];
}
