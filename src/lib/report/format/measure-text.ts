/** Measures as they are written: "1,768 km" with a space that doesn't break, "69%" closed up. */
import { LANGUAGE } from '../../atlas/language';
import type { Yardstick } from '../../atlas/words';
import { hundredthsText, numberText, tenthsText, wholeText } from './number-text';

const printed = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2 });

export function kmText(km: number): string {
	return `${km > 0 && km < 1 ? 'under 1' : wholeText(km)}\u00a0km`;
}

/** A published length as it was printed: 223.6 and 224 km are two figures. */
export const printedKmText = (km: number) => `${printed.format(km)}\u00a0km`;

/** @param share 0 to 1. A part is never rounded to nothing, nor to the whole. */
export function percentText(share: number): string {
	if (share > 0 && share < 0.01) return 'under 1%';
	if (share > 0.99 && share < 1) return 'over 99%';
	return `${wholeText(share * 100)}%`;
}

/** An estimate: to the hour, and from three days on in days. */
export function hoursText(hours: number): string {
	if (hours > 0 && hours < 1) return 'under 1\u00a0h';
	return hours < 72 ? `${wholeText(hours)}\u00a0h` : `${tenthsText(hours / 24)}\u00a0days`;
}

/** An estimate within a sentence: "about 18 h", "less than an hour". */
export const aboutHoursText = (hours: number): string =>
	hours > 0 && hours < 1 ? 'less than an hour' : `about ${hoursText(hours)}`;

/** How many times as long: "1.42 ×"; by hours "1.42 × the hours". A detour is never rounded to none. */
export function detourText(factor: number, by: Yardstick = 'km'): string {
	const times = factor > 1 && factor < 1.005 ? 'just over 1' : hundredthsText(factor);
	return by === 'hours' ? `${times}\u00a0× the hours` : `${times}\u00a0×`;
}

/** A gauge by its name, which is never grouped: "1520 mm". */
export const gaugeText = (mm: number | string): string => `${mm}\u00a0mm`;

/** The width of a pipe: "1,067 mm". */
export const diameterText = (mm: number): string => `${numberText(mm)} mm`;

/** "5.0 MB" of a file that is saved. */
export const megabytesText = (bytes: number): string => `${tenthsText(bytes / 1e6)} MB`;

/** "10 MB" of a limit: no decimals where there are none. */
export const atMostMegabytesText = (bytes: number): string =>
	`${numberText(Math.round(bytes / 1e5) / 10)} MB`;
