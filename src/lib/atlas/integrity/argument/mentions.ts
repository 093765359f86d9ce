/** Every place in the content where one thing names another by its id. */
import { FILES, type Content } from '../../content.ts';
import { closedBy } from '../closures.ts';
import { from, type Mention, type Mentions } from './mention.ts';
import { argument, corrections, developments } from './mentions-of-argument.ts';

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

function analysis({ assumptions, bans, closures, comparisons, stress, tests }: Content): Mention[] {
	return [
		...assumptions.flatMap(({ id, sources }) => from(FILES.assumptions, id)('sources', 'source', sources)),
		...bans.flatMap(({ id, at, sources }) => {
			const mention = from(FILES.bans, id);
			return [...mention('at', 'place', at), ...mention('sources', 'source', sources)];
		}),
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

/** Links and places that are closed; a country is no id. */
function closed(mention: Mentions, field: string, items: readonly string[]): Mention[] {
	return items.map(closedBy).flatMap(({ what, id }) => (what === 'country' ? [] : mention(field, what, id)));
}
