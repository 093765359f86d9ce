/**
 * The whole map style as a pure function of the atlas and the theme. Data that comes later is an argument,
 * not an edit.
 */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Atlas } from '../../../atlas/atlas';
import { REGION } from '../../../atlas/map-limits';
import type { BaseFeatures } from '../../base/base-features';
import { answerLayers, answerSources, type AnswerSources } from './answer-layers';
import { baseLayers } from './base-layers';
import { obstacleLayer } from './obstacle-layer';
import { inkLayers } from './ink-layers';
import { labelLayers } from './label-layers';
import { eventLayers, ringLayer, tintLayers } from './overlay-layers';
import { hasCompared, routeLayers } from './route-layers';
import { MAP_THEMES, type ThemeName } from '../../symbology/theme';
import { Z_ORDER } from './z-order';

/** Countries by where they stand, events, and what is drawn by hand. */
export type OverlayData = Readonly<Partial<Record<'tints' | 'events' | 'rings' | 'ink', FeatureCollection>>>;
/** Lists of ids in the style's global state. */
export type AnswerPlaces = Readonly<Record<'places' | 'ends' | 'offered', readonly string[]>>;

/** What comes with its own layers, later than the first picture. */
export interface LaterLayers {
	readonly data: FeatureCollection;
	readonly layers: readonly LayerSpecification[];
}

export interface StyleInput {
	readonly atlas: Atlas;
	readonly theme: ThemeName;
	/** Global state the map opens with. */
	readonly routes: readonly string[];
	/** The route in focus, or empty. */
	readonly focus: string;
	/** The viewpoint of the labels, or empty. */
	readonly viewpoint: string;
	/** Whether lines have the colours of stakes. */
	readonly lens: boolean;
	/** Places with a ring around them. */
	readonly ringed: readonly string[];
	readonly overview: BaseFeatures;
	/** Null until it has come. */
	readonly detail: BaseFeatures | null;
	/** Whether the detail is on screen, so that the overview can leave the zooms it covers. */
	readonly detailDrawn: boolean;
	/** Address of the theme's relief image. */
	readonly relief: string;
	readonly segments: FeatureCollection;
	readonly places: FeatureCollection;
	readonly names: FeatureCollection;
	readonly placeTowns: FeatureCollection;
	readonly routeNames: FeatureCollection;
	/** What a view lays over the map, as far as there has been something to lay. */
	readonly overlays: OverlayData;
	/** Whether the routes for comparison are laid out, though none may be shown. */
	readonly withCompared: boolean;
	/** Where no name may stand; empty where the map is not on a screen. */
	readonly edges: FeatureCollection;
	readonly countryNames: FeatureCollection;
	/** Layers of the reader's own; null until there is one. */
	readonly userLayers: LaterLayers | null;
	/** The region's other railways and roads; null until they have come. */
	readonly context: (LaterLayers & { readonly places: FeatureCollection }) | null;
	/** Whether they are shown, and on which day: YYYY-MM-DD. */
	readonly contextShown: boolean;
	readonly day: string;
	/** Ids of the places of an answer. Empty where nothing is asked. */
	readonly answerPlaces: AnswerPlaces;
	/** Null until something is asked. */
	readonly answer: AnswerSources | null;
	readonly fontFaces: StyleSpecification['font-faces'];
}

const [WEST, SOUTH, EAST, NORTH] = REGION;
/** Corners of the relief images: top left, top right, bottom right, bottom left. */
export const RELIEF_CORNERS: [[number, number], [number, number], [number, number], [number, number]] = [
	[WEST, NORTH],
	[EAST, NORTH],
	[EAST, SOUTH],
	[WEST, SOUTH]
];

export function mapStyle(input: StyleInput): StyleSpecification {
	const theme = MAP_THEMES[input.theme];
	const geojson = (
		data: FeatureCollection,
		more: Partial<GeoJSONSourceSpecification> = {}
	): GeoJSONSourceSpecification => ({
		type: 'geojson',
		data,
		...more
	});
	const { tints, events, rings, ink } = input.overlays;
	const layers = [
		...baseLayers(theme, { detail: input.detail !== null, detailDrawn: input.detailDrawn }),
		...routeLayers(input.atlas, theme, input.withCompared),
		...(tints ? tintLayers(theme) : []),
		...(events ? eventLayers(theme) : []),
		...(rings ? [ringLayer(theme)] : []),
		...(input.answer ? answerLayers(theme) : []),
		...labelLayers(input.atlas, theme),
		...(input.userLayers?.layers ?? []),
		...(input.context?.layers ?? []),
		...(ink ? inkLayers(theme) : []),
		obstacleLayer
	];
	return {
		version: 8,
		state: {
			routes: { default: [...input.routes] },
			compared: { default: hasCompared(input.atlas, input.routes) },
			focus: { default: input.focus },
			names: { default: input.viewpoint },
			lens: { default: input.lens },
			ringed: { default: [...input.ringed] },
			context: { default: input.contextShown },
			day: { default: input.day },
			...Object.fromEntries(
				Object.entries(input.answerPlaces).map(([list, ids]) => [list, { default: [...ids] }])
			)
		},
		'font-faces': input.fontFaces,
		sources: {
			relief: { type: 'image', url: input.relief, coordinates: RELIEF_CORNERS },
			overview: geojson(input.overview, { maxzoom: 7 }),
			...(input.detail ? { detail: geojson(input.detail, { tolerance: 0.25, maxzoom: 11 }) } : {}),
			segments: geojson(input.segments, { promoteId: 'id', tolerance: 0.25, maxzoom: 12, buffer: 64 }),
			...(input.context && {
				context: geojson(input.context.data, { tolerance: 0.25, maxzoom: 11 }),
				'context-places': geojson(input.context.places)
			}),
			...(tints && { tints: geojson(tints, { maxzoom: 5 }) }),
			...(events && { events: geojson(events) }),
			...(rings && { rings: geojson(rings) }),
			...(input.userLayers && { 'user-layers': geojson(input.userLayers.data) }),
			...(ink && { ink: geojson(ink) }),
			edges: geojson(input.edges),
			places: geojson(input.places),
			names: geojson(input.names),
			'country-names': geojson(input.countryNames),
			'place-towns': geojson(input.placeTowns),
			'route-names': geojson(input.routeNames, { tolerance: 4, maxzoom: 9 }),
			...(input.answer && answerSources(input.answer))
		},
		layers: inOrder(layers)
	};
}

/** The layer in this style above which one of the list has to go in. */
export const layerAbove = (id: string, present: (id: string) => boolean): string | undefined =>
	Z_ORDER.slice((Z_ORDER as readonly string[]).indexOf(id) + 1).find(present);

function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
	const stray = layers.find(({ id }) => !(Z_ORDER as readonly string[]).includes(id));
	if (stray) throw new Error(`Layer "${stray.id}" has no place in the z-order (map/webgl/style/z-order.ts).`);
	return Z_ORDER.flatMap((id) => layers.filter((layer) => layer.id === id));
}
