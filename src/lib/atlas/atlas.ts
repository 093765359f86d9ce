/** The atlas: the compiled network with the indexes everything else reads. Built once, never changed. */
import type { Ban } from './analysis-schema.ts';
import type { AtlasData, BriefingTitle, LinkData, PlaceData, RouteData } from './compiled.ts';
import { decodeLine } from './polyline.ts';
import type { Status } from './words.ts';

export type Position = [longitude: number, latitude: number];

export interface Link extends LinkData {
	readonly coordinates: Position[];
	/** Routes that use it, in the order of the list. */
	readonly routes: readonly string[];
}
export type Place = PlaceData & {
	/** Routes that pass it, in the order of the list. */
	readonly routes: readonly string[];
};
export type Route = RouteData & {
	/** Links of all variants, each once. */
	readonly links: readonly string[];
};
export type Variant = RouteData['variants'][number];

/** What a claim is about on the map. */
export interface Bound {
	/** Routes that are drawn with it. */
	readonly routes: readonly string[];
	readonly links: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
}

export interface Atlas {
	readonly version: string;
	readonly latest: string;
	readonly routes: readonly Route[];
	/** Of the routes, as they are drawn. */
	readonly links: readonly Link[];
	readonly places: readonly Place[];
	readonly route: ReadonlyMap<string, Route>;
	/** All that are known. */
	readonly link: ReadonlyMap<string, Link>;
	readonly place: ReadonlyMap<string, Place>;
	/**
	 * What a question is asked of: the same links and places and, once they are loaded, those of the rest of
	 * the region (`whole-atlas.ts`), which belong to no route.
	 */
	readonly network: { readonly links: readonly Link[]; readonly places: readonly Place[] };
	/** Countries that a link runs through. */
	readonly countries: ReadonlySet<string>;
	readonly claims: ReadonlySet<string>;
	/** By claim; a claim about no place on the map has none. */
	readonly bindings: ReadonlyMap<string, Bound>;
	/** The briefings that ship, in the order they are offered. */
	readonly briefings: ReadonlyMap<string, BriefingTitle>;
	/** Whose goods are not let through where; absent until the whole network is loaded (`whole-atlas.ts`). */
	readonly bans?: readonly Ban[];
}

/** Precision of the encoded lines; the compile step writes with the same. */
export const LINE_PRECISION = 4;

export function createAtlas(data: AtlasData): Atlas {
	const routes = data.routes.map((route) => ({
		...route,
		links: [...new Set(route.variants.flatMap((variant) => variant.links))]
	}));
	const routesOfLink = group(routes.flatMap((route) => route.links.map((link) => [link, route.id] as const)));
	const links = data.links.map((link) => ({
		...link,
		coordinates: decodeLine(link.line, LINE_PRECISION),
		routes: routesOfLink.get(link.id) ?? []
	}));
	const routesOfPlace = group(
		links.flatMap((link) =>
			[link.from, link.to, ...(link.via ?? [])].flatMap((place) =>
				link.routes.map((route) => [place, route] as const)
			)
		)
	);
	const rank = new Map(routes.map((route, index) => [route.id, index]));
	const places = data.places.map((place) => ({
		...place,
		routes: [...new Set(routesOfPlace.get(place.id))].sort((a, b) => rank.get(a)! - rank.get(b)!)
	}));
	const route = byId(routes);
	return {
		version: data.version,
		latest: data.latest,
		routes,
		links,
		places,
		route,
		link: byId(links),
		place: byId(places),
		network: { links, places },
		countries: new Set(links.flatMap(({ country }) => country ?? [])),
		claims: new Set(data.claims),
		bindings: new Map(
			data.bindings.map(({ claim, routes, links, places }) => [
				claim,
				{
					routes,
					links: new Set(links ?? routes.flatMap((id) => route.get(id)!.links)),
					places: new Set(places)
				}
			])
		),
		briefings: byId(data.briefings)
	};
}

/** Whether the rest of the region's network is there. */
export const isWhole = ({ bans }: Atlas): boolean => bans !== undefined;

/** The status of a link on a day (YYYY-MM-DD); before its first period, undefined: nothing is on record. */
export function statusOn(link: Pick<LinkData, 'status'>, day: string): Status | undefined {
	return link.status.findLast((period) => period.from <= day)?.status;
}

/** The length tables use, and whether it is a published one. Unit: km. */
export function lengthOf(link: Pick<LinkData, 'published' | 'drawn'>): { km: number; published: boolean } {
	return link.published === undefined
		? { km: link.drawn, published: false }
		: { km: link.published, published: true };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
	new Map(items.map((item) => [item.id, item]));

function group(pairs: readonly (readonly [key: string, value: string])[]): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
	return groups;
}
