/** Content to the modules the app imports. Pure: the same content gives the same bytes. */
import { createHash } from 'node:crypto';
import type { AtlasData, NetworkData, NetworkRecordData, RecordData } from '../lib/atlas/compiled.ts';
import type { Content } from '../lib/atlas/content.ts';
import type { Correction } from '../lib/atlas/corrections-schema.ts';
import type { Base } from '../lib/atlas/integrity/base.ts';
import type { Route } from '../lib/atlas/schema.ts';
import { bindingData, linkData, placeData, routeData } from './atlas-data.ts';
import { coreAndContext, ofContext } from './core-and-context.ts';
import { leastCrowdedPoint } from './least-crowded.ts';
import { linkRecord, placeRecord, routeRecord } from './record-data.ts';

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
	const [core, context] = coreAndContext(content);
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

function byGroupAndOrder(a: Route, b: Route): number {
	return (
		Number(a.group !== 'default') - Number(b.group !== 'default') ||
		a.order - b.order ||
		(a.id < b.id ? -1 : 1)
	);
}
