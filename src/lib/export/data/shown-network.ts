/**
 * The links and places that a view shows, as data: each with its state on the day, its sources and the terms
 * it is shared under.
 */
import type { Feature, LineString, Point } from 'geojson';
import { lengthOf, statusOn, type Link } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { linkName } from '../../atlas/link-name';
import { placeLabel, routeLabel } from '../../atlas/viewpoint';
import { MODE_SYMBOLS } from '../../map/symbology/symbols';
import { PLACE_SYMBOLS } from '../../map/symbology/place-symbols';
import { MAP_THEMES } from '../../map/symbology/theme';
import { selects } from '../../view/selection';
import { namedPaths } from '../../map/scene/answer/named-paths';
import type { AnsweredView } from '../../report/answers/answered';
import { basisSentence, restsOn } from '../../report/terms/basis';
import { wayLettered } from '../../report/format/path-words';
import { linkState } from './link-state';
import { CREDITS, LICENCE_NAME, LICENCE_URL } from '../../report/imprint/credits';
import {
	STATUS_STROKES,
	type LinkProperties,
	type PlaceProperties,
	type ShownNetwork
} from './network-fields';
import { sourceLines, sourcesOf } from './link-sources';

/** The paths that the map draws, in the colours of the light one, each with the links it takes. */
function shownPaths({ atlas, state, question }: AnsweredView) {
	const colours = MAP_THEMES.light.answer;
	const named = namedPaths(atlas, question.answer, state.focus?.kind === 'critical', state.names);
	return named.map(({ key, letter, name, colour, path }) => ({
		id: PATH_IDS[key] ?? key.replace('alternative-', 'other '),
		name: letter ? wayLettered(letter) : name.replaceAll('\u00a0', ' '),
		colour: colours[colour],
		links: new Set(path.legs.map(({ link }) => link.id))
	}));
}
/** As files have called them from the first: scripts read them. */
const PATH_IDS: Readonly<Record<string, string>> = { lost: 'with nothing closed' };

/** @param address that shows the view again; empty where it has none */
export function shownNetwork(view: AnsweredView, title: string, address: string): ShownNetwork {
	const { atlas, record, state, day } = view;
	const paths = shownPaths(view);
	const shownRoutes = (link: Link) =>
		// Behind a comparison no route is drawn.
		state.compare.length > 0
			? []
			: link.routes.filter((route) =>
					state.routes.some((selection) => selects(atlas, selection, route, link.id))
				);
	const shown = atlas.network.links
		.map((link) => ({
			link,
			routes: shownRoutes(link),
			on: paths.filter(({ links }) => links.has(link.id)).map(({ id }) => id)
		}))
		// As on the map: a route shows what is on record, a way also what is older than the record.
		.filter(
			({ link, routes, on }) =>
				(routes.length > 0 && statusOn(link, day) !== undefined) ||
				(on.length > 0 && linkState(link, day) !== undefined)
		);
	const cited = new Set(shown.flatMap(({ link }) => sourcesOf(record, link, day)));
	const line = sourceLines(record);
	const nameOf = (place: string) => placeLabel(atlas.place.get(place)!, state.names);
	const routeColour = (id: string) => MAP_THEMES.light.routes[atlas.route.get(id)!.colour];
	const pathColour = (id: string) => paths.find((path) => path.id === id)!.colour;
	const sizes = new Map<string, number>();
	for (const id of shown.flatMap(({ routes, on }) => [...routes, ...on]))
		sizes.set(id, (sizes.get(id) ?? 0) + 1);
	const fewest = (ids: readonly string[]) =>
		ids.reduce((least, id) => (sizes.get(id)! < sizes.get(least)! ? id : least));
	const links = shown.map(({ link, routes, on }): Feature<LineString, LinkProperties> => {
		const { km, published } = lengthOf(link);
		const current = linkState(link, day)!;
		return {
			type: 'Feature',
			id: link.id,
			geometry: { type: 'LineString', coordinates: link.coordinates.map((position) => [...position]) },
			properties: {
				...{ id: link.id, name: linkName(atlas, link.id), routes, ways: on },
				route_names: routes.map((route) => routeLabel(atlas.route.get(route)!, state.names)),
				route_colours: routes.map(routeColour),
				mode: MODE_SYMBOLS[link.mode].label,
				country: link.country && countryName(link.country),
				sea: link.sea ?? null,
				...{ from: nameOf(link.from), to: nameOf(link.to) },
				...current,
				...{ length_km: Math.round(km * 10) / 10, length_published: published },
				...{ gauge_mm: link.gauge ?? null, diameter_mm: link.diameter ?? null, precision: link.precision },
				sources: sourcesOf(record, link, day).map(line),
				stroke: on.length > 0 ? pathColour(fewest(on)) : routeColour(fewest(routes)),
				'stroke-width': STATUS_STROKES[current.status_code].width,
				'stroke-opacity': STATUS_STROKES[current.status_code].opacity
			}
		};
	});
	const ends = new Set(shown.flatMap(({ link }) => [link.from, link.to, ...(link.via ?? [])]));
	const visible = new Set(shown.flatMap(({ routes }) => routes));
	const places = atlas.network.places
		.filter(({ id }) => ends.has(id))
		.map((place): Feature<Point, PlaceProperties> => ({
			type: 'Feature',
			id: `place-${place.id}`,
			geometry: { type: 'Point', coordinates: [...place.at] },
			properties: {
				...{ id: place.id, name: placeLabel(place, state.names), kind: PLACE_SYMBOLS[place.kind].label },
				country: place.country && countryName(place.country),
				routes: place.routes.filter((route) => visible.has(route))
			}
		}));
	// The day has a field of its own.
	const basis = view.question.answer && basisSentence({ ...restsOn(state), asof: null });
	return {
		origin: {
			...{
				title,
				as_of: day,
				...(basis ? { rests_on: basis } : {}),
				data_version: atlas.version,
				licence: LICENCE_NAME,
				licence_url: LICENCE_URL,
				attribution: CREDITS
			},
			...(address === '' ? {} : { address })
		},
		links: { type: 'FeatureCollection', features: links },
		places: { type: 'FeatureCollection', features: places },
		routes: atlas.routes
			.filter(({ id }) => visible.has(id))
			.map(({ id, name }) => ({ id, name, colour: routeColour(id) })),
		paths: paths.filter(({ id }) => sizes.has(id)).map(({ id, name, colour }) => ({ id, name, colour })),
		sources: record.sources.filter(({ id }) => cited.has(id)).map(({ id }) => line(id))
	};
}
