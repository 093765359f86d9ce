/** Every place in the content where one thing names another by its id. */
import { FILES, type Content } from '../content.ts';
import { closedBy } from './closures.ts';

export interface Mention {
	readonly file: string;
	/** Of the thing that names. */
	readonly id: string;
	readonly field: string;
	readonly what:
		| 'place'
		| 'link'
		| 'route'
		| 'variant'
		| 'claim'
		| 'source'
		| 'actor'
		| 'event'
		| 'stake'
		| 'development'
		| 'closure';
	/** The id named. */
	readonly target: string;
}

type Mentions = (
	field: string,
	what: Mention['what'],
	targets: string | null | undefined | readonly (string | null | undefined)[]
) => Mention[];

const from =
	(file: string, id: string): Mentions =>
	(field, what, targets) =>
		(Array.isArray(targets) ? targets : [targets]).flatMap((target: string | null | undefined) =>
			target === null || target === undefined ? [] : [{ file, id, field, what, target }]
		);

export function mentions(content: Content): Mention[] {
	return [
		...network(content),
		...routes(content),
		...argument(content),
		...developments(content),
		...analysis(content),
		...corrections(content)
	];
}

function network({ places, links }: Content): Mention[] {
	return [
		...places.flatMap(({ id, properties }) =>
			from(FILES.places, id)('sources', 'source', properties.sources)
		),
		...links.flatMap(({ file, id, properties: link }) => {
			const mention = from(file, id);
			return [
				...mention('from', 'place', link.from),
				...mention('to', 'place', link.to),
				...mention('via', 'place', link.via),
				...mention('sources', 'source', link.sources),
				...mention('operator', 'source', link.operator?.source),
				...mention('capacity', 'source', link.capacity?.source),
				...mention(
					'lengths',
					'source',
					link.lengths?.map(({ source }) => source)
				),
				...mention(
					'status',
					'source',
					link.status.map(({ source }) => source)
				),
				...mention(
					'restrictions',
					'source',
					link.restrictions?.map(({ source }) => source)
				)
			];
		})
	];
}

function routes({ routes }: Content): Mention[] {
	return routes.flatMap(({ file, ...route }) => {
		const mention = from(file, route.id);
		return [
			...mention('sources', 'source', route.sources),
			...mention(
				'names',
				'source',
				route.names.map(({ source }) => source)
			),
			...mention(
				'facts',
				'source',
				route.facts.flatMap(({ sources }) => sources)
			),
			...mention(
				'variants',
				'link',
				route.variants.flatMap(({ links }) => links)
			),
			...mention(
				'variants',
				'source',
				route.variants.flatMap(({ lengths }) => lengths?.map(({ source }) => source))
			)
		];
	});
}

function argument({ article, claims, bindings, stances, events, stakes }: Content): Mention[] {
	const inArticle = from(FILES.article, 'article');
	return [
		...inArticle('source', 'source', article.source),
		...inArticle(
			'guide',
			'claim',
			article.guide.flatMap((part) => part.claims)
		),
		...article.actors.flatMap(({ id, partOf }) => from(FILES.article, id)('partOf', 'actor', partOf)),
		...claims.flatMap((claim) => {
			const mention = from(FILES.claims, claim.id);
			return [
				...mention('holders', 'actor', claim.holders),
				...mention('routes', 'route', claim.routes),
				...mention(
					'dependency',
					'route',
					claim.dependency.map(({ route }) => route)
				),
				...mention(
					'dependency',
					'actor',
					claim.dependency.flatMap(({ actor, dependent }) => [actor, dependent])
				)
			];
		}),
		...bindings.flatMap((binding) => {
			const mention = from(FILES.bindings, binding.claim);
			return [
				...mention('claim', 'claim', binding.claim),
				...mention('routes', 'route', binding.routes),
				...mention('links', 'link', binding.links),
				...mention('places', 'place', binding.places)
			];
		}),
		...stances.flatMap((stance) => {
			const mention = from(FILES.stances, `${stance.actor} on ${stance.route}`);
			return [
				...mention('actor', 'actor', stance.actor),
				...mention('route', 'route', stance.route),
				...mention('claims', 'claim', stance.claims),
				...mention('seeAlso', 'development', stance.seeAlso)
			];
		}),
		...events.flatMap((event) => {
			const mention = from(FILES.events, event.id);
			return [...mention('routes', 'route', event.routes), ...mention('claims', 'claim', event.claims)];
		}),
		...stakes.flatMap((stake) => {
			const mention = from(FILES.stakes, stake.id);
			return [...mention('links', 'link', stake.links), ...mention('sources', 'source', stake.sources)];
		})
	];
}

function developments({ developments: { developments, routeStatus } }: Content): Mention[] {
	return [
		...developments.flatMap((development) => {
			const mention = from(FILES.developments, development.id);
			return [
				...mention('routes', 'route', development.routes),
				...mention('sources', 'source', development.sources),
				...mention('places', 'place', development.places),
				...mention('links', 'link', development.links),
				...mention('bearsOn', 'claim', development.bearsOn)
			];
		}),
		...routeStatus.flatMap((status) => {
			const mention = from(FILES.developments, `status of ${status.route}`);
			return [
				...mention('route', 'route', status.route),
				...mention('developments', 'development', status.developments)
			];
		})
	];
}

function analysis({ assumptions, bans, closures, comparisons, stress, tests }: Content): Mention[] {
	return [
		...assumptions.flatMap(({ id, sources }) => from(FILES.assumptions, id)('sources', 'source', sources)),
		...bans.flatMap(({ id, sources }) => from(FILES.bans, id)('sources', 'source', sources)),
		...closures.flatMap(({ id, closes, developments, sources }) => {
			const mention = from(FILES.closures, id);
			return [
				...closed(mention, 'closes', closes),
				...mention('developments', 'development', developments),
				...mention('sources', 'source', sources)
			];
		}),
		...comparisons.flatMap((comparison) => {
			const mention = from(FILES.comparisons, comparison.id);
			return [
				...comparison.compare.flatMap((selection) =>
					mention('compare', selection.includes('.') ? 'variant' : 'route', selection)
				),
				...mention('from', 'place', comparison.from),
				...mention('to', 'place', comparison.to)
			];
		}),
		...stress.pairs.flatMap((pair) => {
			const mention = from(FILES.stress, pair.id);
			return [...mention('from', 'place', pair.from), ...mention('to', 'place', pair.to)];
		}),
		...from(FILES.stress, 'closures')('closures', 'closure', stress.closures),
		...tests.flatMap((test) => {
			const mention = from(FILES.tests, test.id);
			return [
				...mention('claims', 'claim', test.claims),
				...mention('from', 'place', test.from),
				...mention('to', 'place', test.to),
				...test.cases.flatMap((item) => closed(mention, 'closed', item.closed))
			];
		})
	];
}

function corrections({ corrections }: Content): Mention[] {
	return corrections.flatMap(
		({ id, routes, links, places, claims, events, stakes, developments, sources }) => {
			const mention = from(FILES.corrections, id);
			return [
				...mention('routes', 'route', routes),
				...mention('links', 'link', links),
				...mention('places', 'place', places),
				...mention('claims', 'claim', claims),
				...mention('events', 'event', events),
				...mention('stakes', 'stake', stakes),
				...mention('developments', 'development', developments),
				...mention('sources', 'source', sources)
			];
		}
	);
}

/** Links and places that are closed; a country is no id. */
function closed(mention: Mentions, field: string, items: readonly string[]): Mention[] {
	return items.map(closedBy).flatMap(({ what, id }) => (what === 'country' ? [] : mention(field, what, id)));
}
