/** One link in a few words: where it leads, what it is, how wide, how long. */
import { lengthOf, type Atlas, type Link } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { beginning, longDay } from '../../atlas/day';
import { MODE_SYMBOLS } from '../../map/symbology/symbols';
import { diameterText, gaugeText, kmText } from '../format/measure-text';

type Shaped = Pick<Link, 'mode' | 'gauge' | 'diameter' | 'sea'>;

const widthParts = ({ gauge, diameter }: Pick<Link, 'gauge' | 'diameter'>): string[] => [
	...(gauge ? [`${gaugeText(gauge)} gauge`] : []),
	...(diameter ? [`${diameterText(diameter)} wide`] : [])
];

/** As it is headed: "Railway · 1520 mm gauge · Azerbaijan". A railway whose gauge nobody states says so. */
export function linkKindText(link: Shaped & Pick<Link, 'country'>): string {
	const isUnknown = link.mode === 'rail' && !link.gauge;
	return [
		MODE_SYMBOLS[link.mode].label,
		...(isUnknown ? ['no source states the gauge'] : []),
		...widthParts(link.mode === 'rail' ? link : { ...link, gauge: null }),
		...(link.country ? [countryName(link.country)] : []),
		...(link.sea ? [link.sea] : [])
	].join(' · ');
}

/** Among others: "Railway · 1520 mm gauge · 120 km published". */
export function linkLengthText(link: Shaped & Pick<Link, 'published' | 'drawn'>): string {
	const { km, published } = lengthOf(link);
	return [
		MODE_SYMBOLS[link.mode].label,
		...widthParts(link),
		...(link.sea ? [link.sea] : []),
		`${kmText(km)} ${published ? 'published' : 'measured on the map'}`
	].join(' · ');
}

/** Seen from one of its places: "To Beta"; from a place on the way: "Alpha to Beta". */
export function leadsText(atlas: Atlas, { from, to }: Pick<Link, 'from' | 'to'>, place: string): string {
	const name = (id: string) => atlas.place.get(id)!.name;
	if (from === place) return `To ${name(to)}`;
	return to === place ? `To ${name(from)}` : `${name(from)} to ${name(to)}`;
}

/** "Operating, in or before 1991", "Not on record by 29 June 2026" @param day YYYY-MM-DD */
export function stateOnRecord(
	state: ({ readonly label: string } & Parameters<typeof beginning>[0]) | undefined,
	day: string
): string {
	return state ? `${state.label}, ${beginning(state)}` : `Not on record by ${longDay(day)}`;
}

/** "One section", "7 sections" */
export const stretchesTitle = (count: number): string => (count === 1 ? 'One section' : `${count} sections`);
