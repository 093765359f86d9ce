/** What of an answer would puzzle its reader, and why it is so. */
import { TRANSFER_KM } from '../../src/lib/analysis/path-search/question';
import { isReloaded } from '../../src/lib/analysis/path-search/turns';
import { countryName } from '../../src/lib/atlas/country-name';
import { longDay } from '../../src/lib/atlas/day';
import type { Yardstick } from '../../src/lib/atlas/words';
import { listed } from '../../src/lib/report/format/list-text';
import type { WayJson } from './answer';

/** From here on the states whose borders the map draws were there, and the line of days begins. */
export const FIRST_DAY = '1992-01-01';

/** Where a day (YYYY-MM-DD) lies beyond the record: what the answer takes instead. Null where it doesn't. */
export function beyondRecord(day: string, latest: string): string | null {
	if (day > latest)
		return `The record ends on ${longDay(latest)}: the answer for ${longDay(day)} takes everything as it was then.`;
	if (day < FIRST_DAY)
		return `The record begins in 1992: the answer for ${longDay(day)} takes what is known to be older as there, and the borders of 1992 as borders.`;
	return null;
}

const km = (value: number) => `${Math.round(value).toLocaleString('en-GB')} km`;

/** "It leaves Russia and comes back: 67 km of Kazakhstan lie between." One sentence a country. */
export function comesBack({ legs }: Pick<WayJson, 'legs'>): string[] {
	const stretches: { country: string; km: number }[] = [];
	for (const { country, km } of legs) {
		const name = country === null ? 'the open sea' : countryName(country);
		const last = stretches.at(-1);
		if (last?.country === name) last.km += km;
		else stretches.push({ country: name, km });
	}
	const names = [...new Set(stretches.map(({ country }) => country))];
	return names.flatMap((name) => {
		if (name === 'the open sea') return [];
		const at = stretches.flatMap(({ country }, index) => (country === name ? [index] : []));
		const between = stretches.slice(at[0], at.at(-1)).filter(({ country }) => country !== name);
		if (between.every(({ country }) => country === 'the open sea')) return [];
		const parts = between.map((part) => `${km(part.km)} of ${part.country}`);
		return [`It leaves ${name} and comes back: ${listed(parts)} lie between.`];
	});
}

/** Why another way stands below the best though it has fewer km, or takes fewer hours. */
export function whyBelow(other: WayJson, best: WayJson, by: Yardstick): string[] {
	const changes = ({ legs }: WayJson) =>
		legs.filter((leg, index) => index > 0 && isReloaded(legs[index - 1], leg)).length;
	if (by === 'hours')
		return other.km < best.km ? ['It has fewer km than the best route, but takes more hours.'] : [];
	return [
		...(other.km < best.km
			? [
					`It has fewer km than the best route, but changes between rail, road and ship ${times(changes(other))}, the best ${times(changes(best))}: each change counts as ${TRANSFER_KM} km.`
				]
			: []),
		...(other.hours !== null && best.hours !== null && other.hours < best.hours
			? ['It takes fewer hours than the best route, which is the best by km.']
			: [])
	];
}

const times = (count: number) => ['never', 'once', 'twice'][count] ?? `${count} times`;
