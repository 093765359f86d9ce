import type { Binding } from '../../argument-schema.ts';
import { FILES, type Content } from '../../content.ts';
import type { Check } from '../fault.ts';

function linksByRoute({ routes }: Content): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(routes.map(({ id, variants }) => [id, new Set(variants.flatMap(({ links }) => links))]));
}

/** All links a binding covers, those of whole routes too. */
function boundLinks(
	{ routes = [], links = [] }: Binding,
	byRoute: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlySet<string> {
	return new Set([...links, ...routes.flatMap((route) => [...(byRoute.get(route) ?? [])])]);
}

export const everyClaimIsBoundToItsRoutes: Check = {
	name: 'every claim that names a route is bound to a link of it',
	needsEveryFile: true,
	run(content) {
		const byRoute = linksByRoute(content);
		const bound = new Map(content.bindings.map((binding) => [binding.claim, boundLinks(binding, byRoute)]));
		return content.claims.flatMap(({ id, routes }) =>
			routes
				.filter((route) => ![...(bound.get(id) ?? [])].some((link) => byRoute.get(route)?.has(link)))
				.map((route) => ({
					file: FILES.bindings,
					id,
					reason: `no link of ${route} is bound, which the claim names`
				}))
		);
	}
};

export const everyBindingKeepsToItsRoutes: Check = {
	name: 'a claim bound beyond the routes it names says why',
	needsEveryFile: true,
	run(content) {
		const byRoute = linksByRoute(content);
		const named = new Map(content.claims.map(({ id, routes }) => [id, routes]));
		return content.bindings
			.filter(({ why }) => why === undefined)
			.flatMap((binding) => {
				const own = (named.get(binding.claim) ?? []).map((route) => byRoute.get(route));
				const beyond = [...boundLinks(binding, byRoute)].filter(
					(link) => !own.some((links) => links?.has(link))
				);
				return beyond.map((link) => ({
					file: FILES.bindings,
					id: binding.claim,
					reason: `${link} is on no route the claim names: say why, or leave it out`
				}));
			});
	}
};

export const noClaimIsBoundTwice: Check = {
	name: 'a claim is bound once, and to something',
	run: ({ bindings }) =>
		bindings.flatMap(({ claim, routes, links, places }, index) => [
			...(bindings.findIndex((other) => other.claim === claim) < index
				? [{ file: FILES.bindings, id: claim, reason: 'is bound a second time' }]
				: []),
			...((routes ?? links ?? places)
				? []
				: [{ file: FILES.bindings, id: claim, reason: 'is bound to no route, link or place' }])
		])
};
