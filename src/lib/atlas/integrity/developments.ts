import { FILES } from '../content.ts';
import type { Check } from './fault.ts';

/** The words of a name that tell it apart from others. */
const tellingWords = (name: string) => name.match(/\p{L}{4,}/gu) ?? [];

export const everyDevelopmentStandsWhereItSays: Check = {
	name: 'a development is marked on the map where its statement says or on a stretch of its routes, with a title',
	needsEveryFile: true,
	run({ developments: { developments }, places, routes }) {
		const names = new Map(places.map(({ id, properties }) => [id, properties.name]));
		const linksOf = new Map(
			routes.map(({ id, variants }) => [id, new Set(variants.flatMap(({ links }) => links))])
		);
		return developments.flatMap(({ id, title, places: on = [], links = [], routes: about, statement }) => {
			const at = { file: FILES.developments, id };
			if ((title === undefined) !== (on.length + links.length === 0))
				return [
					{
						...at,
						reason:
							title === undefined
								? 'places and links need a title for their mark'
								: 'a title needs places or links to stand at'
					}
				];
			const unnamed = on.filter(
				(place) =>
					names.has(place) && !tellingWords(names.get(place)!).some((word) => statement.includes(word))
			);
			const elsewhere = links.filter((link) => !about.some((route) => linksOf.get(route)?.has(link)));
			return [
				...unnamed.map((place) => ({ ...at, reason: `the statement does not name ${names.get(place)!}` })),
				...elsewhere.map((link) => ({ ...at, reason: `none of its routes uses ${link}` }))
			];
		});
	}
};
