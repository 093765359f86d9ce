/** Which names are shown: by zoom, by the routes that are shown, and by the answer on the map. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Atlas } from '../../../atlas/atlas';
import { OFFERED_ZOOM } from '../../symbology/place-symbols';

export const visibleRoutes: ExpressionSpecification = ['global-state', 'routes'];
/** Whether a view rings a place (`scene/ringed-places.ts`). */
export const isRinged: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'ringed']];
/** Whether a place lies on a route that is shown. */
const isOnShownRoute = (atlas: Atlas): ExpressionSpecification => [
	'any',
	...atlas.routes.map(({ id }): ExpressionSpecification => [
		'all',
		['in', id, ['get', 'routes']],
		['in', id, visibleRoutes]
	])
];
/** Each feature says from which zoom it is shown. */
export const fromItsZoom: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']];
/** Whether a place belongs to an answer, is an end of its paths, or is offered to be clicked on. */
export const isIn = (list: 'places' | 'ends' | 'offered'): ExpressionSpecification => [
	'in',
	['get', 'id'],
	['global-state', list]
];
/** @param from the property that says from which zoom it is shown */
export const isPlaceShown = (atlas: Atlas, from: 'minZoom' | 'placeZoom'): ExpressionSpecification => [
	'any',
	isRinged,
	isIn('ends'),
	[
		'all',
		isIn('offered'),
		['>=', ['zoom'], ['-', ['min', ['get', from], OFFERED_ZOOM.last], OFFERED_ZOOM.earlier]]
	],
	['all', ['any', isOnShownRoute(atlas), isIn('places')], ['>=', ['zoom'], ['get', from]]]
];
