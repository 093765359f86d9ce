/**
 * What stands beside the answer of a stress test: what its ways are called, how they differ, what would
 * reopen them.
 */
import { countriesOf, type Path } from '../../analysis/path';
import type { Rerouting } from '../../analysis/reroute';
import type { Atlas } from '../../atlas/atlas';
import { linkTitle } from '../network/link-title';
import { closureName } from '../terms/closure-name';
import { inRow, listed } from '../format/list-text';
import { counted, formFor } from '../format/plural-text';
import { bordersChanged, countriesChanged, longerText } from './outcome';
import { unbuiltOf } from '../../analysis/measures/unbuilt';
import { countryName } from '../../atlas/country-name';
import type { Yardstick } from '../../atlas/words';
import { unbuiltText } from '../terms/basis';
import { TRANSFERS_COUNTED } from '../terms/ratio-words';
import { kmText } from '../format/measure-text';

/** More names than these are counted: a row must not bury the next. */
const MOST_NAMED = 8;

/** "Route" or, with something closed, "Remaining route" */
export const leftName = (isClosed: boolean): string => (isClosed ? 'Remaining route' : 'Route');

/** "One alternative", "3 other ways" */
export const otherWaysTitle = (count: number): string =>
	count === 1 ? 'One alternative' : `${count} alternatives`;

const APART = 'Each differs from those above over at least 25% of its length.';
/**
 * Below the other ways: how they were chosen, and why one that is shorter than the best may be among them.
 */
export const otherWaysNote = (best: Path, others: readonly Path[], by: Yardstick): string =>
	by === 'km' && others.some(({ km }) => km < best.km) ? `${APART} ${TRANSFERS_COUNTED}` : APART;

export interface Difference {
	readonly label: string;
	/** "Georgia, Türkiye and 2 more" */
	readonly names: string;
	/** Whether a slide has room for it. */
	readonly isShort: boolean;
}

/** What differs between the way with nothing closed and what is left; only what does. */
export function differences(atlas: Atlas, open: Path, best: Path): Difference[] {
	const [countries, borders] = [countriesChanged(open, best), bordersChanged(open, best, atlas)];
	const row = (label: string, names: readonly string[], isShort = true) =>
		names.length > 0 ? [{ label, names: listed(names, MOST_NAMED), isShort }] : [];
	return [
		...row('Countries added', countries.gained),
		...row('Countries dropped', countries.lost),
		...row('New border crossings', borders.gained),
		...row('Avoided border crossings', borders.lost, false)
	];
}

/** "Countries added: Georgia." */
export const differenceSentence = ({ label, names }: Pick<Difference, 'label' | 'names'>): string =>
	`${label}: ${names}.`;

type Reopening = NonNullable<Rerouting['reopening']>;
const TOGETHER = { one: 'alone', other: 'together' };

/** "Iran and Russia together" */
function reopened(atlas: Atlas, closures: Reopening['closures']): string {
	const names = closures.map((closure) => closureName(atlas, closure));
	return `${listed(names, MOST_NAMED)} ${formFor(closures.length, TOGETHER)}`;
}

/** Under a heading that says what it is: "Reopening Iran alone restores a route: 120 km longer (1.60 ×)." */
export const reopeningSentence = (atlas: Atlas, open: Path, { closures, path }: Reopening): string =>
	`Reopening ${reopened(atlas, closures)} restores a route: ${longerText(open, path)}.`;

/** Where no heading says it: "Minimum reopening: Iran alone; the route is then 120 km longer (1.60 ×)." */
export const smallestReopeningSentence = (atlas: Atlas, open: Path, { closures, path }: Reopening): string =>
	`Minimum reopening: ${reopened(atlas, closures)}; the route is then ${longerText(open, path)}.`;

/** Where a closure breaks a way: the link, or "3 sections, from Alpha to Delta". */
export function breakText(atlas: Atlas, legs: Path['legs']): string {
	if (legs.length === 1) return linkTitle(atlas, legs[0].link.id);
	const name = (id: string) => atlas.place.get(id)!.name;
	const stretches = counted(legs.length, { one: 'section', other: 'sections' });
	return `${stretches}, from ${name(legs[0].from)} to ${name(legs[legs.length - 1].to)}`;
}

/** In a cell: "320 km, through Azerbaijan; 120 km (38%) not built yet: …" @param day YYYY-MM-DD */
export function foundText(path: Path, day: string): string {
	const unbuilt = unbuiltOf(path, day);
	const through = `${kmText(path.km)}, through ${inRow(countriesOf(path).map(countryName))}`;
	return unbuilt ? `${through}; ${unbuiltText(unbuilt)}` : through;
}
