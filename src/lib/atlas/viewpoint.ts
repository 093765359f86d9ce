/** What a route or a place is called from a viewpoint. Where no name is on record, the neutral one stands. */
import type { PlaceData, RouteData } from './compiled.ts';
import type { LANGUAGES, Viewpoint } from './words.ts';

/** How a viewpoint is called at the start of a sentence. */
export const VIEWPOINT_TITLES: Readonly<Record<Viewpoint, string>> = {
	article: 'The article',
	baku: 'Baku',
	yerevan: 'Yerevan',
	tehran: 'Tehran',
	ankara: 'Ankara',
	moscow: 'Moscow',
	washington: 'Washington'
};

/** The language places are named in. The article and Washington write English, as the neutral names do. */
const LANGUAGE: Readonly<Partial<Record<Viewpoint, (typeof LANGUAGES)[number]>>> = {
	baku: 'az',
	yerevan: 'hy',
	tehran: 'fa',
	ankara: 'tr',
	moscow: 'ru'
};

/** The name on record from a viewpoint, as short as the map needs it. */
export const recordedName = (
	{ called }: Pick<RouteData, 'called'>,
	viewpoint: Viewpoint | null
): string | undefined => (viewpoint === null ? undefined : called?.[viewpoint]);

export const routeLabel = (route: Pick<RouteData, 'called' | 'short'>, viewpoint: Viewpoint | null): string =>
	recordedName(route, viewpoint) ?? route.short;

export function placeLabel(
	{ name, names }: Pick<PlaceData, 'name' | 'names'>,
	viewpoint: Viewpoint | null
): string {
	const language = viewpoint === null ? undefined : LANGUAGE[viewpoint];
	return (language && names?.[language]) ?? name;
}
