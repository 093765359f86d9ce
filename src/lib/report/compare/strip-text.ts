/** A strip in words: what lies at a position, and the whole of it, for whoever can't see or point. */
import { kmText } from '../format/measure-text';
import { legAt, type CountrySection, type Mark, type Strip } from '../../analysis/measures/strip';
import type { Path } from '../../analysis/path';
import type { ComparedPath } from './compared';
import { statusOn } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { MODE_SYMBOLS, STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { kindText, sidesText } from '../network/crossing-words';
import { lowered } from '../format/case-text';
import { inSeries } from '../format/list-text';
import { UNRECORDED } from '../format/record-words';

type PlaceName = (id: string) => string;

export const sectionName = ({ country, sea }: Pick<CountrySection, 'country' | 'sea'>): string =>
	country === null ? (sea ?? 'Open sea') : countryName(country);

/** "Aghband: land border, Azerbaijan to Armenia" */
function markText({ place, crossings }: Mark, nameOf: PlaceName): string {
	return `${nameOf(place)}: ${inSeries(crossings.map((crossing) => `${lowered(kindText(crossing.kind))}, ${sidesText(crossing)}`))}`;
}

/** "312 km: Armenia, railway, planned; Aghband – Meghri" @param day YYYY-MM-DD */
export function positionText(path: Path, strip: Strip, km: number, day: string, nameOf: PlaceName): string {
	const { link, from, to } = legAt(path, km);
	const status = statusOn(link, day);
	const section = sectionName({ country: link.country, sea: link.sea ?? null });
	const state = status ? lowered(STATUS_SYMBOLS[status].label) : UNRECORDED;
	const mark = strip.marks.find((item) => Math.abs(item.km - km) < strip.km / 400);
	const what = `${section}, ${lowered(MODE_SYMBOLS[link.mode].label)}, ${state}; ${nameOf(from)} – ${nameOf(to)}`;
	return `${kmText(km)}: ${mark ? `${markText(mark, nameOf)}. ${what}` : what}`;
}

/**
 * The whole strip: each territory with its span, and what happens on entering it or on the way through it.
 */
export function wordsOf(
	{ sections, marks }: Strip,
	nameOf: PlaceName
): { section: string; marks: string[] }[] {
	return sections.map((section, index) => {
		const last = index === sections.length - 1;
		const within = marks.filter(({ km }) => km >= section.from && (km < section.to || last));
		return {
			section: `${sectionName(section)}: ${kmText(section.from)} to ${kmText(section.to)}`,
			marks: within.map((mark) => `${kmText(mark.km)}, ${markText(mark, nameOf)}`)
		};
	});
}

/** "A, Middle Corridor: Khorgos to Poti, 4,256 km" */
export const stripTitle = (
	{ letter, name, found: { path, strip } }: ComparedPath,
	nameOf: PlaceName
): string => `${letter}, ${name}: ${nameOf(path.from)} to ${nameOf(path.to)}, ${kmText(strip.km)}`;
