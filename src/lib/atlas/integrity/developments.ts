import { FILES } from '../content.ts';
import type { Check } from './fault.ts';

/** The words of a name that tell it apart from others. */
const tellingWords = (name: string) => name.match(/\p{L}{4,}/gu) ?? [];

export const everyDevelopmentStandsWhereItSays: Check = {
	name: 'a development is marked on the map where its statement says, with a title',
	needsEveryFile: true,
	run({ developments: { developments }, places }) {
		const names = new Map(places.map(({ id, properties }) => [id, properties.name]));
		return developments.flatMap(({ id, title, places: on = [], statement }) => {
			const at = { file: FILES.developments, id };
			if ((title === undefined) !== (on.length === 0))
				return [{ ...at, reason: title === undefined ? 'places need a title for their mark' : 'a title needs places to stand at' }];
			return on
				.filter((place) => names.has(place) && !tellingWords(names.get(place)!).some((word) => statement.includes(word)))
				.map((place) => ({ ...at, reason: `the statement does not name ${names.get(place)!}` }));
		});
	}
};
