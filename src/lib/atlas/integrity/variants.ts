import type { Content, InFile } from '../content.ts';
import type { Link, Route, Variant } from '../schema.ts';
import type { Check, Fault } from './fault.ts';
import { CARRIES } from './argument/questions.ts';

type Visit = (route: InFile<Route>, variant: Variant, links: Link[]) => Fault[];

/** Every variant with its links; a variant that names an unknown link is the business of another check. */
function eachVariant({ routes, links }: Content, visit: Visit): Fault[] {
	const link = new Map(links.map((item) => [item.id, item]));
	return routes.flatMap((route) =>
		route.variants.flatMap((variant) => {
			const found = variant.links.flatMap((id) => link.get(id) ?? []);
			return found.length === variant.links.length ? visit(route, variant, found) : [];
		})
	);
}

export const everyVariantRunsWithoutAGap: Check = {
	name: 'every variant runs from end to end without a gap',
	run: (content) =>
		eachVariant(content, ({ file, id }, variant, links) => {
			const starts = [links[0].properties.from, links[0].properties.to];
			const breaks = starts.map((start) => firstBreak(start, links));
			const gap = Math.max(...breaks);
			if (gap === links.length) return [];
			const reason = `gap between ${links[gap - 1].id} and ${links[gap].id}: they share no end that continues the way`;
			return [{ file, id: `${id}.${variant.id}`, reason }];
		})
};

/**
 * Index of the first link that doesn't begin where the one before it ended; the number of links when there is
 * none.
 */
function firstBreak(start: string, links: readonly Link[]): number {
	let at = start;
	for (const [index, { properties }] of links.entries()) {
		if (properties.from === at) at = properties.to;
		else if (properties.to === at) at = properties.from;
		else return index;
	}
	return links.length;
}

export const everyVariantPassesTheCountriesItDeclares: Check = {
	name: 'every variant passes the countries it declares, in order',
	run: (content) =>
		eachVariant(content, ({ file, id }, variant, links) => {
			const passed = links
				.flatMap(({ properties }) => properties.country ?? [])
				.filter((country, index, all) => country !== all[index - 1])
				.join(' ');
			const declared = variant.countries.join(' ');
			return passed === declared
				? []
				: [{ file, id: `${id}.${variant.id}`, reason: `declares ${declared}, but its links pass ${passed}` }];
		})
};

export const everyRouteUsesLinksOfItsKind: Check = {
	name: 'every route uses links of its kind',
	run: (content) =>
		eachVariant(content, ({ file, id, kind }, variant, links) =>
			links
				.filter(({ properties }) => !CARRIES[kind].includes(properties.mode))
				.map((link) => ({
					file,
					id: `${id}.${variant.id}`,
					reason: `a ${kind} route can't use ${link.id}, which is ${link.properties.mode}`
				}))
		)
};
