/**
 * Layers of lines in the symbols of the network: casing, line, and the inner stroke that tells the mode.
 * Routes and ways that answer a question are drawn by the same.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import { MODES, STATUSES, type Mode } from '../../../atlas/words';
import { INNER_MIN_ZOOM, MODE_SYMBOLS, STATUS_SYMBOLS, SEGMENT_SPACING } from '../../symbology/symbols';
import type { MapTheme } from '../../symbology/theme';
import type { LayerId } from './z-order';
import { lookUp, scaled } from './line-expressions';

/**
 * How a source of lines says what each looks like. Every feature has a mode, a status and an order besides.
 */
export interface LineReader {
	readonly source: string;
	/** What its layers are called by: `<name>-line` and so on. */
	readonly name: 'segment' | 'compared' | 'path';
	/** Which features of the source it is about, where not all. */
	readonly only?: ExpressionSpecification;
	/** Factor on a route's width. */
	readonly weight: ExpressionSpecification;
	/** What the casing adds to it, px. */
	readonly margin: ExpressionSpecification | number;
	readonly slot: ExpressionSpecification;
	readonly opacity: ExpressionSpecification;
	readonly colour: ExpressionSpecification;
	/** What holds for each layer as a whole. */
	readonly whole?: LineLayerSpecification['paint'];
}

/** Casing, line and inner strokes, by the one table of symbols. */
export function lineLayers(
	theme: MapTheme,
	{ source, name, only, weight, margin, slot, opacity, colour, whole }: LineReader
): LayerSpecification[] {
	const width = [
		'*',
		weight,
		lookUp(
			'mode',
			MODES.map((mode) => [mode, MODE_SYMBOLS[mode].width])
		)
	] as ExpressionSpecification;
	const innerWidth = [
		'*',
		weight,
		lookUp(
			'mode',
			MODES.map((mode) => [mode, MODE_SYMBOLS[mode].inner?.width ?? 0])
		)
	] as ExpressionSpecification;
	const offset = scaled(['*', theme.scale * SEGMENT_SPACING, slot]);
	const seen = (own: ExpressionSpecification | number): ExpressionSpecification => ['*', own, opacity];
	const statusOpacity = lookUp(
		'status',
		STATUSES.map((status) => [status, STATUS_SYMBOLS[status].opacity])
	);
	const dashes = <K extends string>(
		property: string,
		keys: readonly K[],
		of: (key: K) => readonly number[] | undefined
	) =>
		// A dash without a gap is a whole line.
		lookUp(
			property,
			keys.map((key) => [key, ['literal', of(key)?.length ? [...of(key)!] : [1, 0]]])
		);
	const caps = <K extends string>(property: string, keys: readonly K[], of: (key: K) => string | undefined) =>
		lookUp(
			property,
			keys.map((key) => [key, of(key) ?? 'butt'])
		) as unknown as 'butt';
	const withInner = (colour: 'casing' | 'line') =>
		MODES.filter((mode) => MODE_SYMBOLS[mode].inner?.colour === colour);

	const strokes = (part: 'casing' | 'line' | 'inner' | 'beads', modes: readonly Mode[] = MODES) => ({
		id: `${name}-${part}` satisfies LayerId,
		type: 'line' as const,
		source,
		filter: [
			'all',
			...(only ? [only] : []),
			['in', ['get', 'mode'], ['literal', modes]]
		] as FilterSpecification
	});
	const inner = (part: 'inner' | 'beads', ink: 'casing' | 'line', minzoom: number): LayerSpecification => ({
		...strokes(part, withInner(ink)),
		minzoom,
		layout: {
			'line-join': 'round',
			'line-sort-key': ['get', 'order'],
			'line-cap': caps('mode', MODES, (mode) => MODE_SYMBOLS[mode].inner?.cap)
		},
		paint: {
			...whole,
			'line-color': ink === 'casing' ? theme.casing : colour,
			'line-width': scaled(innerWidth),
			'line-offset': offset,
			'line-opacity': seen(ink === 'casing' ? 0.85 : 1),
			'line-dasharray': dashes('mode', MODES, (mode) => MODE_SYMBOLS[mode].inner?.dash)
		}
	});
	return [
		{
			...strokes('casing'),
			layout: { 'line-join': 'round', 'line-cap': 'butt' },
			paint: {
				...whole,
				'line-color': theme.casing,
				'line-width': scaled(width, margin),
				'line-offset': offset,
				'line-opacity': seen(0.9)
			}
		},
		{
			...strokes('line'),
			layout: {
				'line-join': 'round',
				'line-sort-key': ['get', 'order'],
				'line-cap': caps('status', STATUSES, (status) => STATUS_SYMBOLS[status].cap)
			},
			paint: {
				...whole,
				'line-color': colour,
				'line-width': scaled(width),
				'line-offset': offset,
				'line-opacity': seen(statusOpacity),
				'line-dasharray': dashes('status', STATUSES, (status) => STATUS_SYMBOLS[status].dash)
			}
		},
		inner('inner', 'casing', INNER_MIN_ZOOM),
		inner('beads', 'line', 0)
	];
}
