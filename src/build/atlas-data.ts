/** What is drawn of places, links, routes and claims, as the first map loads it. */
import { LINE_PRECISION } from '../lib/atlas/atlas.ts';
import type { Binding } from '../lib/atlas/argument-schema.ts';
import type { BindingData, LinkData, PlaceData, RouteData } from '../lib/atlas/compiled.ts';
import type { Content } from '../lib/atlas/content.ts';
import type { Base } from '../lib/atlas/integrity/base.ts';
import { drawnKm } from '../lib/atlas/integrity/lengths.ts';
import type { LonLat } from '../lib/atlas/plane.ts';
import { encodeLine } from '../lib/atlas/polyline.ts';
import type { Link, Place, Route } from '../lib/atlas/schema.ts';
import { smooth } from './smooth.ts';

export function placeData({
	id,
	geometry,
	properties: { name, names, kind, country, other, rank }
}: Place): PlaceData {
	return { id, name, names, kind, country, other, rank, at: geometry.coordinates };
}

export function linkData(link: Link, at: ReadonlyMap<string, LonLat>, base: Base): LinkData {
	const {
		from,
		to,
		via,
		mode,
		country,
		sea,
		beside,
		gauge,
		diameter,
		precision,
		status,
		restrictions,
		lengths
	} = link.properties;
	const passed = (via ?? []).map((place) => at.get(place)!);
	const line = smooth(link.geometry.coordinates, passed, precision, { base, country, sea });
	return {
		id: link.id,
		from,
		to,
		via,
		mode,
		country,
		sea,
		beside,
		gauge,
		diameter,
		precision,
		status: status.map(({ from, older, status }) => ({ from, older, status })),
		restrictions: restrictions?.map(({ from, until, kind, says, source, confidence }) => ({
			...{ from, until, kind, says },
			...(kind === 'general' && { source, confidence })
		})),
		drawn: Math.round(drawnKm(link) * 1000) / 1000,
		published: lengths?.[0].km,
		line: encodeLine(line, LINE_PRECISION)
	};
}

export function routeData(route: Route, labelAt: RouteData['labelAt']): RouteData {
	const { id, name, short, article, kind, group, colour, order, line, checked, variants } = route;
	return {
		id,
		name,
		short,
		called: calledBy(route),
		article,
		kind,
		group,
		colour,
		labelAt,
		order,
		line,
		checked,
		variants: variants.map(({ id, name, links, countries }) => ({ id, name, links, countries }))
	};
}

export function bindingData(
	{ claim: id, routes: whole = [], links = [], places }: Binding,
	{ claims, routes }: Content
): BindingData {
	const linksOf = (route: string) =>
		routes.find((item) => item.id === route)!.variants.flatMap((variant) => variant.links);
	const bound = new Set([...whole.flatMap(linksOf), ...links]);
	const named = claims.find((claim) => claim.id === id)!.routes;
	const drawn = [...new Set([...named, ...whole])].filter((route) =>
		linksOf(route).some((link) => bound.has(link))
	);
	// A whole route is written by its name: this module is what the map waits for.
	const isWhole = bound.size === new Set([...bound, ...drawn.flatMap(linksOf)]).size && links.length === 0;
	return { claim: id, routes: drawn, links: isWhole ? undefined : [...bound], places };
}

function calledBy({ article, articleShort, names }: Route): RouteData['called'] {
	const byCapital = names.flatMap(({ viewpoints, name, short }) =>
		(viewpoints ?? []).map((viewpoint) => [viewpoint, short ?? name] as const)
	);
	return {
		...(article === null ? {} : { article: articleShort ?? article }),
		...Object.fromEntries(byCapital)
	};
}
