/**
 * The links and places that a view shows, as data: each with its state on the day, its sources and the terms
 * it is shared under.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { lengthOf, statusOn, type Link } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { countryName } from '../../atlas/country-name';
import { linkName } from '../../atlas/link-name';
import { placeLabel, routeLabel } from '../../atlas/viewpoint';
import { MODE_SYMBOLS, PLACE_SYMBOLS } from '../../map/symbology/symbols';
import { MAP_THEMES } from '../../map/symbology/theme';
import type { Status } from '../../atlas/words';
import type { Inquiry } from '../../view/inquiry';
import { selects } from '../../view/selection';
import type { ViewState } from '../../view/state';
import { linkState, type LinkState } from './link-state';
import { CREDITS, LICENCE_NAME, LICENCE_URL } from './licence';

export interface LinkProperties extends LinkState {
	readonly id: string;
	readonly name: string;
	/** Ids of the routes that are shown with it. */
	readonly routes: readonly string[];
	readonly route_names: readonly string[];
	/** On the map, #rrggbb, in the same order. */
	readonly route_colours: readonly string[];
	/** Letters or names of the ways of an answer that take it. */
	readonly ways: readonly string[];
	readonly mode: string;
	readonly country: string | null;
	readonly sea: string | null;
	readonly from: string;
	readonly to: string;
	readonly length_km: number;
	/** Whether the length is a published one; else it is measured on the line. */
	readonly length_published: boolean;
	readonly gauge_mm: number | null;
	readonly diameter_mm: number | null;
	readonly precision: string;
	/** Each in one line. */
	readonly sources: readonly string[];
	/**
	 * How map programs draw it that know no routes (simplestyle 1.1): in one colour, #rrggbb. Of the ways that
	 * take it, else of the routes, that with the fewest links, which is seen the least elsewhere.
	 */
	readonly stroke: string;
	readonly 'stroke-width': number;
	readonly 'stroke-opacity': number;
}
export interface PlaceProperties {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly country: string | null;
	readonly routes: readonly string[];
}

/** What one must know to use it. */
export interface Origin {
	readonly title: string;
	/** YYYY-MM-DD */
	readonly as_of: string;
	readonly data_version: string;
	readonly licence: string;
	readonly licence_url: string;
	readonly attribution: string;
	/** Of the view; absent where it has none. */
	readonly address?: string;
}

/** A route or a way, and its colour on the map, #rrggbb. */
export interface Shown {
	readonly id: string;
	readonly name: string;
	readonly colour: string;
}

/** Programs for maps draw no dashes: what isn't built is thinner and fainter, and what is closed is faint. */
export const STATUS_STROKES: Readonly<Record<Status, { readonly width: number; readonly opacity: number }>> =
	{
		operating: { width: 4, opacity: 1 },
		limited: { width: 4, opacity: 1 },
		construction: { width: 2.5, opacity: 0.7 },
		planned: { width: 1.5, opacity: 0.55 },
		proposed: { width: 1.5, opacity: 0.4 },
		suspended: { width: 4, opacity: 0.4 }
	};

export interface ShownNetwork {
	readonly origin: Origin;
	readonly links: FeatureCollection<LineString, LinkProperties>;
	readonly places: FeatureCollection<Point, PlaceProperties>;
	/** Routes with at least one link shown, in the order of the list. */
	readonly routes: readonly Shown[];
	/** That answer what is asked. `id`: as in the properties of links. */
	readonly paths: readonly Shown[];
	/** Of all of it, in the order of the record. */
	readonly sources: readonly string[];
}

export interface Asked {
	readonly inquiry: Inquiry;
	readonly record: RecordData;
	readonly state: ViewState;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly title: string;
	readonly address: string;
}

export function shownNetwork({ inquiry, record, state, day, title, address }: Asked): ShownNetwork {
	const { atlas } = inquiry;
	const paths = pathsOf(inquiry, state, day);
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
	const wayColour = (id: string) => paths.find((path) => path.id === id)!.colour;
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
				stroke: on.length > 0 ? wayColour(fewest(on)) : routeColour(fewest(routes)),
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
	return {
		origin: {
			...{
				title,
				as_of: day,
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

interface WayLinks extends Shown {
	readonly links: ReadonlySet<string>;
}

/** The ways that answer what the view asks, as the map draws them. */
function pathsOf(inquiry: Inquiry, state: ViewState, day: string): WayLinks[] {
	const answer = inquiry.answer(state, day);
	if (answer === null) return [];
	const colours = MAP_THEMES.light.answer;
	const found = (
		id: string,
		name: string,
		colour: keyof typeof colours,
		path: { readonly legs: readonly { readonly link: Link }[] } | null | undefined
	): WayLinks[] =>
		path ? [{ id, name, colour: colours[colour], links: new Set(path.legs.map(({ link }) => link.id)) }] : [];
	if (answer.kind === 'compare')
		return answer.items.flatMap(({ letter, found: path }) =>
			found(letter, `Way ${letter}`, `path-${letter.toLowerCase() as Lowercase<typeof letter>}`, path?.path)
		);
	const { best, open, alternatives } = answer.rerouting ?? { best: null, open: null, alternatives: [] };
	return [
		...found('best', 'Best way', 'path-best', best),
		// The same way twice would only hide one.
		...(best?.km === open?.km
			? []
			: found('with nothing closed', 'Way with nothing closed', 'path-lost', open)),
		...alternatives.flatMap((path, index) =>
			found(`other ${index + 1}`, `Other way ${index + 1}`, 'path-alternative', path)
		)
	];
}

function sourcesOf(record: RecordData, { id }: Link, day: string): string[] {
	const { sources, status, lengths } = record.links[id];
	const now = status.findLast(({ from }) => from <= day)?.source;
	return [...new Set([...sources, ...(now ? [now] : []), ...(lengths?.[0] ? [lengths[0].source] : [])])];
}

function sourceLines(record: RecordData): (id: string) => string {
	const known = new Map(record.sources.map((source) => [source.id, source]));
	return (id) => {
		const { publisher, title, date, dateNote, url } = known.get(id)!;
		return [`${publisher}: ${title}`, date ?? dateNote ?? 'undated', url].filter(Boolean).join(', ');
	};
}
