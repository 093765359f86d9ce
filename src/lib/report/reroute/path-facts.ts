/** One way in a few words: how long, over which crossings, through where. */
import type { Assumptions } from '../../analysis/hours';
import { unbuiltOf } from '../../analysis/unbuilt';
import { unbuiltText } from '../basis';
import { measure } from '../../analysis/measure';
import { hoursText, kmText } from '../format/measure-text';
import type { Path } from '../../analysis/path';
import { countryName } from '../../atlas/country-name';
import { countriesOf } from './outcome';

export interface PathFacts {
	/** "1,768 km" */
	readonly length: string;
	/** "about 40 h"; null where the goods keep no timetable. */
	readonly hours: string | null;
	/** "3 borders", "no transshipments", "1 break of gauge" */
	readonly crossings: readonly string[];
	/** In order of travel, each once. */
	readonly countries: readonly string[];
	/** "43 km (5 %) not built yet: 43 km in Armenia, planned"; null where all of it is built. */
	readonly unbuilt: string | null;
}

/** @param day YYYY-MM-DD */
export function pathFacts(path: Path, day: string, assumptions: Assumptions): PathFacts {
	const { crossings, hours } = measure(path, day, assumptions);
	const unbuilt = unbuiltOf(path, day);
	const counted = (one: string, many: string, ...kinds: readonly string[]) => {
		const count = crossings.filter(({ kind }) => kinds.includes(kind)).length;
		return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
	};
	return {
		length: kmText(path.km),
		hours: hours && `about ${hoursText(hours.total)}`,
		crossings: [
			counted('border', 'borders', 'border', 'sea-border'),
			counted('transshipment', 'transshipments', 'transshipment', 'transfer'),
			counted('break of gauge', 'breaks of gauge', 'gauge')
		],
		countries: countriesOf(path).map(countryName),
		unbuilt: unbuilt && unbuiltText(unbuilt)
	};
}
