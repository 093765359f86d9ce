/** Where the article, its claims, what happened since and corrections name other things by their ids. */
import { FILES, type Content } from '../../content.ts';
import { from, type Mention } from './mention.ts';

export function argument({ article, claims, bindings, stances, events, stakes }: Content): Mention[] {
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

export function developments({ developments: { developments, routeStatus } }: Content): Mention[] {
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

export function corrections({ corrections }: Content): Mention[] {
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
