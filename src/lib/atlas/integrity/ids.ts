import { FILES, type Content } from '../content.ts';
import type { Check, Fault } from './fault.ts';
import { mentions } from './argument/mentions.ts';

interface Named {
	readonly file: string;
	readonly id: string;
}

const inFile =
	(file: string) =>
	({ id }: { id: string }): Named => ({ file, id });

/** Every list whose ids must differ, by what it holds. */
export function lists(content: Content): Record<string, readonly Named[]> {
	return {
		place: content.places.map(inFile(FILES.places)),
		link: content.links,
		route: content.routes,
		variant: content.routes.flatMap(({ file, id, variants }) =>
			variants.map((variant) => ({ file, id: `${id}.${variant.id}` }))
		),
		section: content.article.sections.map(inFile(FILES.article)),
		actor: content.article.actors.map(inFile(FILES.article)),
		claim: content.claims.map(inFile(FILES.claims)),
		event: content.events.map(inFile(FILES.events)),
		stake: content.stakes.map(inFile(FILES.stakes)),
		development: content.developments.developments.map(inFile(FILES.developments)),
		assumption: content.assumptions.map(inFile(FILES.assumptions)),
		ban: content.bans.map(inFile(FILES.bans)),
		closure: content.closures.map(inFile(FILES.closures)),
		comparison: content.comparisons.map(inFile(FILES.comparisons)),
		pair: content.stress.pairs.map(inFile(FILES.stress)),
		test: content.tests.map(inFile(FILES.tests)),
		source: content.sources.map(inFile(FILES.sources)),
		correction: content.corrections.map(inFile(FILES.corrections))
	};
}

export const everyIdIsUnique: Check = {
	name: 'every id is given once',
	run: (content) =>
		Object.entries(lists(content)).flatMap(([what, items]) => {
			const first = new Map<string, string>();
			return items.flatMap(({ file, id }): Fault[] => {
				const other = first.get(id);
				first.set(id, other ?? file);
				return other === undefined ? [] : [{ file, id, reason: `another ${what} has this id, in ${other}` }];
			});
		})
};

export const everyIdNamedExists: Check = {
	name: 'every id that is named exists',
	needsEveryFile: true,
	run(content) {
		const known = Object.fromEntries(
			Object.entries(lists(content)).map(([what, items]) => [what, new Set(items.map(({ id }) => id))])
		);
		return mentions(content)
			.filter(({ what, target }) => !known[what].has(target))
			.map(({ file, id, what, target, field }) => ({
				file,
				id,
				reason: `${field} names the unknown ${what} ${target}`
			}));
	}
};

export const everyRouteIsInItsOwnFile: Check = {
	name: 'every route stands in the file that bears its name',
	run: ({ routes }) =>
		routes
			.filter(({ file, id }) => !file.endsWith(`/${id}.json`))
			.map(({ file, id }) => ({ file, id, reason: `belongs in ${id}.json` }))
};

/** The page behind an address, however it is written: with or without `www.`, a fragment, a closing slash. */
const page = (url: string) =>
	url
		.replace(/^https?:\/\/(www\.)?/i, '')
		.replace(/#.*$/, '')
		.replace(/\/$/, '');

export const everySourceIsListedOnce: Check = {
	name: 'no two sources are the same page',
	run({ sources }) {
		const first = new Map<string, string>();
		return sources.flatMap(({ id, url }): Fault[] => {
			if (url === null) return [];
			const other = first.get(page(url));
			first.set(page(url), other ?? id);
			return other === undefined
				? []
				: [{ file: FILES.sources, id, reason: `is the same page as ${other}: cite that` }];
		});
	}
};
