/** Content to the modules the app imports. Pure: the same content gives the same bytes. */
import { createHash } from 'node:crypto';
import { LINE_PRECISION } from '../lib/atlas/atlas.ts';
import type {
	AtlasData,
	BindingData,
	LinkData,
	NetworkData,
	NetworkRecordData,
	PlaceData,
	RecordData,
	RouteData
} from '../lib/atlas/compiled.ts';
import type { Correction } from '../lib/atlas/corrections-schema.ts';
import type { Binding } from '../lib/atlas/argument-schema.ts';
import { FILES, isContext, type Content, type InFile } from '../lib/atlas/content.ts';
import type { Base } from '../lib/atlas/integrity/base.ts';
import { drawnKm } from '../lib/atlas/integrity/lengths.ts';
import { mentions } from '../lib/atlas/integrity/mentions.ts';
import type { LonLat } from '../lib/atlas/plane.ts';
import { encodeLine } from '../lib/atlas/polyline.ts';
import type { Link, Place, Route } from '../lib/atlas/schema.ts';
import { leastCrowdedPoint } from './least-crowded.ts';
import { smooth } from './smooth.ts';

export interface Compiled {
	readonly atlas: AtlasData;
	readonly record: RecordData;
	/** Newest first. */
	readonly corrections: readonly Correction[];
	readonly network: NetworkData;
	readonly networkRecord: NetworkRecordData;
}

/** @param content without faults: ids are taken to exist. */
export function compile(content: Content, base: Base): Compiled {
	const at = new Map(content.places.map(({ id, geometry }) => [id, geometry.coordinates]));
	const routes = [...content.routes].sort(byGroupAndOrder);
	const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
	const [core, context] = parts(content);
	const atlas: AtlasData = {
		version: `${content.version.version}+${hash}`,
		latest: content.developments.coverage.latestSource,
		places: core.places.map(placeData),
		links: core.links.map((link) => linkData(link, at, base)),
		routes: routes.map((route) =>
			routeData(route, route.labelAt ?? leastCrowdedPoint(route, routes, core.links))
		),
		claims: content.claims.map(({ id }) => id),
		bindings: content.bindings.map((binding) => bindingData(binding, content)),
		briefings: []
	};
	const { article, claims, stances, events, stakes, developments, assumptions, comparisons, stress, tests } =
		content;
	const isOfContext = ofContext(context);
	const record: RecordData = {
		article,
		claims,
		bindings: Object.fromEntries(content.bindings.map(({ claim, ...binding }) => [claim, binding])),
		stances,
		events,
		stakes,
		developments,
		assumptions,
		closures: content.closures.map((closure) => ({
			...closure,
			closes: closure.closes.filter((item) => !isOfContext(item))
		})),
		comparisons,
		stress,
		tests,
		sources: core.sources,
		routes: Object.fromEntries(routes.map((route) => [route.id, routeRecord(route)])),
		links: Object.fromEntries(core.links.map((link) => [link.id, linkRecord(link)])),
		places: Object.fromEntries(core.places.map((place) => [place.id, placeRecord(place)]))
	};
	const corrections = [...content.corrections].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
	const network: NetworkData = {
		places: context.places.map(placeData),
		links: context.links.map((link) => linkData(link, at, base)),
		bans: content.bans,
		closes: Object.fromEntries(
			content.closures
				.map(({ id, closes }) => [id, closes.filter(isOfContext)] as const)
				.filter(([, closes]) => closes.length > 0)
		)
	};
	const networkRecord: NetworkRecordData = {
		links: Object.fromEntries(context.links.map((link) => [link.id, linkRecord(link)])),
		places: Object.fromEntries(context.places.map((place) => [place.id, placeRecord(place)])),
		sources: context.sources
	};
	return { atlas, record, corrections, network, networkRecord };
}

interface Part {
	readonly links: readonly InFile<Link>[];
	readonly places: readonly Place[];
	readonly sources: Content['sources'];
}

/** Whether what a closure names is a link or a place that only the links beside the routes know. */
function ofContext({ links, places }: Part): (closed: string) => boolean {
	const ids = new Set([...links.map(({ id }) => `link:${id}`), ...places.map(({ id }) => `place:${id}`)]);
	return (closed) => ids.has(closed);
}

/** The network of the routes, and what only the links beside it need. */
function parts(content: Content): [core: Part, context: Part] {
	const links = content.links.filter((link) => !isContext(link));
	const known = new Set(links.flatMap(({ properties: { from, to, via = [] } }) => [from, ...via, to]));
	const onlyContext = (place: Place) => !known.has(place.id);
	const places = new Set(content.places.filter(onlyContext).map(({ id }) => id));
	// A place of a context link may be cited for itself; a ban is part of the network's text.
	const cited = new Set(
		mentions(content)
			.filter(
				({ what, file, id }) =>
					what === 'source' &&
					!isContext({ file }) &&
					file !== FILES.bans &&
					!(file === FILES.places && places.has(id))
			)
			.map(({ target }) => target)
	);
	const split = <T>(items: readonly T[], isCore: (item: T) => boolean) =>
		[items.filter(isCore), items.filter((item) => !isCore(item))] as const;
	const [corePlaces, contextPlaces] = split(content.places, (place) => !onlyContext(place));
	const [coreSources, contextSources] = split(content.sources, ({ id }) => cited.has(id));
	return [
		{ links, places: corePlaces, sources: coreSources },
		{ links: content.links.filter(isContext), places: contextPlaces, sources: contextSources }
	];
}

function byGroupAndOrder(a: Route, b: Route): number {
	return (
		Number(a.group !== 'default') - Number(b.group !== 'default') ||
		a.order - b.order ||
		(a.id < b.id ? -1 : 1)
	);
}

function placeData({
	id,
	geometry,
	properties: { name, names, kind, country, other, rank }
}: Place): PlaceData {
	return { id, name, names, kind, country, other, rank, at: geometry.coordinates };
}

function linkData(link: Link, at: ReadonlyMap<string, LonLat>, base: Base): LinkData {
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
		restrictions: restrictions?.map(({ from, until, kind, says }) => ({ from, until, kind, says })),
		drawn: Math.round(drawnKm(link) * 1000) / 1000,
		published: lengths?.[0].km,
		line: encodeLine(line, LINE_PRECISION)
	};
}

function routeData(route: Route, labelAt: RouteData['labelAt']): RouteData {
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

function bindingData(
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

function routeRecord({
	summary,
	sources,
	names,
	checked,
	facts,
	variants
}: Route): RecordData['routes'][string] {
	const ofVariant = variants.map(
		({ id, lengths, lengthException, note }) => [id, { lengths, lengthException, note }] as const
	);
	return { summary, sources, names, checked, facts, variants: Object.fromEntries(ofVariant) };
}

function linkRecord({ properties }: Link): RecordData['links'][string] {
	const {
		operator,
		lengths,
		lengthException,
		capacity,
		drawn,
		status,
		restrictions,
		contested,
		note,
		sources
	} = properties;
	return {
		operator,
		lengths,
		lengthException,
		capacity,
		drawn,
		status,
		restrictions,
		contested,
		note,
		sources
	};
}

function placeRecord({ properties: { located, note, sources } }: Place): RecordData['places'][string] {
	return { located, note, sources };
}
