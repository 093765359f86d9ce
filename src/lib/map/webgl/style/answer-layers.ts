/** What a question adds to the style: the ways of its answer, their letters and names, and what is closed. */
import type { FeatureCollection } from 'geojson';
import type {
	ExpressionSpecification,
	FilterSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification
} from 'maplibre-gl';
import type { Edge, Slant } from '../../scene/answer/answer';
import { BOLD } from '../../symbology/font-names';
import { lineLayers } from './line-layers';
import { CASING_MARGIN } from '../../symbology/symbols';
import { CLOSED_SYMBOLS } from '../../symbology/answer-symbols';
import type { MapTheme } from '../../symbology/theme';

export interface AnswerSources {
	readonly paths: FeatureCollection;
	readonly marks: FeatureCollection;
	readonly closedCountries: FeatureCollection;
}

export const answerSources = ({
	paths,
	marks,
	closedCountries
}: AnswerSources): Record<string, GeoJSONSourceSpecification> => ({
	paths: { type: 'geojson', data: paths, tolerance: 0.25, maxzoom: 12, buffer: 64 },
	marks: { type: 'geojson', data: marks, maxzoom: 9 },
	'closed-countries': { type: 'geojson', data: closedCountries, maxzoom: 5 }
});

/** Sides on which a name covers the least of a line by how it runs, the best first. */
const BESIDE: Readonly<Record<Slant, readonly (keyof typeof AWAY)[]>> = {
	flat: ['bottom', 'top', 'bottom-left', 'bottom-right', 'top-left', 'top-right', 'left', 'right'],
	rising: ['bottom-right', 'top-left', 'bottom', 'top', 'left', 'right'],
	falling: ['bottom-left', 'top-right', 'bottom', 'top', 'left', 'right'],
	steep: ['left', 'right', 'bottom-left', 'bottom-right', 'top-left', 'top-right']
};
/** How far a name that is anchored there stands from its point, em, to the right and down. */
const AWAY = {
	bottom: [0, -0.9],
	top: [0, 0.9],
	left: [0.9, 0],
	right: [-0.9, 0],
	'bottom-left': [0.4, -0.5],
	'bottom-right': [-0.4, -0.5],
	'top-left': [0.4, 0.5],
	'top-right': [-0.4, 0.5]
} as const;

/**
 * Anchors in order for each slant and edge: near an edge those first by which the name leads away from it.
 */
function beside(slants: readonly Slant[], slant: ExpressionSpecification | Slant): ExpressionSpecification {
	const outward: Readonly<Record<Edge, RegExp>> = { west: /right/, middle: /^$/, east: /left/ };
	const anchors = (slanted: Slant, edge: Edge) => {
		const ordered = BESIDE[slanted].toSorted(
			(a, b) => Number(outward[edge].test(a)) - Number(outward[edge].test(b))
		);
		return ['literal', ordered.flatMap((anchor) => [anchor, AWAY[anchor]])];
	};
	const edges = slants.flatMap((slanted) =>
		EDGES.map((edge) => [`${slanted} ${edge}`, anchors(slanted, edge)])
	);
	return [
		'match',
		['concat', slant, ' ', ['get', 'edge']],
		...edges.flat(),
		anchors('flat', 'middle')
	] as unknown as ExpressionSpecification;
}
const EDGES: readonly Edge[] = ['west', 'middle', 'east'];

const kind = (name: string): FilterSpecification => ['==', ['get', 'kind'], name];

export function answerLayers(theme: MapTheme): LayerSpecification[] {
	const width: ExpressionSpecification = ['get', 'width'];
	const colour = [
		'match',
		['get', 'colour'],
		...Object.entries(theme.answer).flat(),
		theme.place
	] as unknown as ExpressionSpecification;
	const { link, country } = CLOSED_SYMBOLS;
	return [
		{
			id: 'closed-countries',
			type: 'fill',
			source: 'closed-countries',
			paint: { 'fill-pattern': 'closed-country', 'fill-opacity': country.opacity }
		},
		...lineLayers(theme, {
			source: 'paths',
			name: 'path',
			weight: ['*', theme.scale, width],
			margin: CASING_MARGIN * 2,
			// As far apart as they are wide.
			slot: ['*', width, ['get', 'slot']],
			opacity: ['get', 'opacity'],
			colour
		}),
		{
			id: 'closed-casing',
			type: 'line',
			source: 'marks',
			filter: kind('closed'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': theme.casing,
				'line-width': (link.width + 2) * theme.scale,
				'line-opacity': 0.85
			}
		},
		{
			id: 'closed-hatch',
			type: 'line',
			source: 'marks',
			filter: kind('closed'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': theme.answer.closed,
				'line-width': link.width * theme.scale,
				'line-dasharray': link.dash.map((px) => px / link.width)
			}
		},
		{
			id: 'path-badges',
			type: 'symbol',
			source: 'marks',
			filter: ['all', ['==', ['get', 'kind'], 'badge'], ['>=', ['zoom'], ['get', 'minZoom']]],
			layout: {
				'icon-image': ['concat', 'badge-', ['get', 'colour']],
				'icon-size': theme.scale,
				'icon-padding': 4,
				'symbol-sort-key': ['get', 'minZoom'],
				'text-field': ['get', 'letter'],
				'text-font': BOLD,
				'text-size': 12 * theme.scale
			},
			paint: { 'text-color': theme.casing }
		},
		{
			id: 'closed-places',
			type: 'symbol',
			source: 'marks',
			filter: kind('closed-place'),
			layout: {
				'icon-image': 'closed-place',
				'icon-size': 1.5 * theme.scale,
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			}
		},
		{
			id: 'path-names',
			type: 'symbol',
			source: 'marks',
			filter: kind('name'),
			layout: {
				'symbol-sort-key': ['get', 'order'],
				'text-field': ['get', 'title'],
				'text-font': BOLD,
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12.5 * theme.scale, 7, 15.5 * theme.scale],
				'text-max-width': 11,
				'text-line-height': 1.1,
				'text-justify': 'auto',
				'text-variable-anchor-offset': beside(['flat', 'rising', 'falling', 'steep'], ['get', 'slant'])
			},
			paint: { 'text-color': colour, 'text-halo-color': theme.halo, 'text-halo-width': 2.2 }
		},
		{
			id: 'path-ends',
			type: 'symbol',
			source: 'marks',
			filter: kind('end'),
			layout: {
				'icon-image': 'path-end',
				'icon-size': theme.scale,
				'icon-allow-overlap': true,
				'text-field': ['get', 'name'],
				'text-font': BOLD,
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12 * theme.scale, 7, 14 * theme.scale],
				'text-max-width': 8,
				'text-justify': 'auto',
				'text-optional': true,
				'text-variable-anchor-offset': beside(['flat'], 'flat')
			},
			paint: { 'text-color': theme.place, 'text-halo-color': theme.halo, 'text-halo-width': 1.8 }
		}
	];
}
