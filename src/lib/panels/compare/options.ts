/** What can be compared, and between which places: for fields that are searched. */
import type { Network } from '../../analysis/network';
import type { Atlas, Route } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { placeLabel, routeLabel } from '../../atlas/viewpoint';
import type { Viewpoint } from '../../atlas/words';
import { PLACE_SYMBOLS } from '../../map/symbology';
import type { Option } from '../../ui/combobox';
import type { Selection } from '../../view/selection';
import { createIndex, type Named } from '../search/search-index';

type Found = Option & Named;
const SHOWN = 12;

/** Routes and, where there are several, their variants. Without a word typed: the routes. */
export function selectionFinder(atlas: Atlas, viewpoint: Viewpoint | null, taken: readonly Selection[]) {
	const entries = atlas.routes.flatMap((route) => [routeEntry(route, viewpoint), ...variantEntries(route, viewpoint)]);
	const left = entries.filter(({ id }) => !taken.includes(id));
	const find = createIndex(left);
	const routes = left.filter(({ id }) => !id.includes('.'));
	return (query: string): readonly Option[] => (query === '' ? routes : find(query).slice(0, SHOWN));
}

function routeEntry(route: Route, viewpoint: Viewpoint | null): Found {
	const { id, name, short, article, line, called } = route;
	const title = routeLabel(route, viewpoint);
	return { id, title, detail: name, names: [id, short, article ?? '', ...Object.values(called ?? {})], text: line };
}

function variantEntries(route: Route, viewpoint: Viewpoint | null): Found[] {
	if (route.variants.length === 1) return [];
	const title = routeLabel(route, viewpoint);
	return route.variants.map(({ id, name }) => ({
		id: `${route.id}.${id}`,
		title: `${title}: ${name}`,
		detail: 'Variant',
		names: [route.short, route.name],
		text: ''
	}));
}

/** Places of the networks, by any of their names. */
export function placeFinder(atlas: Atlas, networks: readonly Network[], viewpoint: Viewpoint | null) {
	const entries = atlas.places
		.filter(({ id }) => networks.some(({ place }) => place.has(id)))
		.map((place): Found => {
			const countries = [place.country, place.other].flatMap((code) => (code ? [countryName(code)] : []));
			const detail = `${PLACE_SYMBOLS[place.kind].label}, ${countries.join(' and ') || 'at sea'}`;
			return { id: place.id, title: placeLabel(place, viewpoint), detail, names: [place.name, ...Object.values(place.names ?? {})], text: '' };
		});
	const find = createIndex(entries);
	return (query: string): readonly Option[] => (query === '' ? [] : find(query).slice(0, SHOWN));
}
