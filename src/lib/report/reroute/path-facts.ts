/** One way in a few words: how long, over which crossings, through where. */
import type { Assumptions } from '../../analysis/measures/hours';
import type { Atlas } from '../../atlas/atlas';
import { unbuiltOf } from '../../analysis/measures/unbuilt';
import { limitedText, unbuiltText } from '../terms/basis';
import { restrictionsOn } from '../../analysis/path-search/restrictions';
import { measure } from '../../analysis/measures/measure';
import { aboutHoursText, kmText } from '../format/measure-text';
import { countriesAlong, type Path } from '../../analysis/path';
import { countryName } from '../../atlas/country-name';
import { counted, formFor, type Forms } from '../format/plural-text';

export interface PathFacts {
	/** "1,768 km" */
	readonly length: string;
	/** "about 40 h"; null where the goods keep no timetable. */
	readonly hours: string | null;
	/** "3 borders", "no transshipments", "1 break of gauge" */
	readonly crossings: readonly string[];
	/** In order of travel, each once. */
	readonly countries: readonly string[];
	/** "43 km (5%) not built yet: 43 km in Armenia, planned"; null where all of it is built. */
	readonly unbuilt: string | null;
	/** "431 km (18%) with limited or test traffic"; null where there is none. */
	readonly limited: string | null;
	/** What its links don't carry on the day, and what is on record about such goods: one sentence each. */
	readonly restrictions: readonly string[];
}

/** @param day YYYY-MM-DD */
export function pathFacts(path: Path, day: string, assumptions: Assumptions, atlas: Atlas): PathFacts {
	const { crossings, hours, byStatus } = measure(path, day, assumptions);
	const limited = byStatus.find(({ status }) => status === 'limited');
	const unbuilt = unbuiltOf(path, day);
	const number = (...kinds: readonly string[]) => crossings.filter(({ kind }) => kinds.includes(kind)).length;
	return {
		length: kmText(path.km),
		hours: hours && aboutHoursText(hours.total),
		crossings: [
			noneOr(number('border', 'sea-border'), { one: 'border', other: 'borders' }),
			noneOr(number('transshipment', 'transfer'), { one: 'transshipment', other: 'transshipments' }),
			noneOr(number('gauge'), { one: 'break of gauge', other: 'breaks of gauge' })
		],
		countries: countriesAlong(path).map(countryName),
		unbuilt: unbuilt && unbuiltText(unbuilt),
		limited: limited ? limitedText(limited) : null,
		restrictions: restrictionsOn(path, day, atlas).map(({ says }) => says)
	};
}

/** "no borders", "1 border", "3 borders" */
const noneOr = (count: number, forms: Forms): string =>
	count === 0 ? `no ${formFor(0, forms)}` : counted(count, forms);
