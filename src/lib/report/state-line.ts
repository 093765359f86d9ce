/**
 * The state of a route in one line, by what matters to whoever would use it: whether it is open, and if not,
 * why not. A share alone misleads: "half under construction" sounds half finished, whatever hasn't been
 * started. All variants count, what they share once; shares are of length; where nothing is built is always
 * said, however short.
 */
import { lengthOf, statusOn, type Link } from '../atlas/atlas';
import { countryName } from '../atlas/country-name';
import { STATUSES, type Status } from '../atlas/words';
import { percentText } from './format/measure-text';
import { inRow } from './format/list-text';

type Staged = Pick<Link, 'published' | 'drawn' | 'status' | 'country' | 'mode'>;
type Links = readonly Staged[];

/**
 * Of the length: less of what is suspended or under construction isn't worth a word beside what stands in the
 * way more.
 */
const LEAST = 0.05;
/** Of the length in a state: a country with less of it isn't named. */
const LEAST_OF_STATE = 0.25;

/**
 * @param variants of a route, the main one first. @param day YYYY-MM-DD. Empty before the first day on
 * record.
 */
export function stateLine(variants: readonly Links[], day: string): string {
	const links = [...new Set(variants.flat())];
	const on = (of: Links, ...states: (Status | undefined)[]) =>
		of.filter((link) => states.includes(statusOn(link, day)));
	const areAll = (of: Links, ...states: (Status | undefined)[]) => on(of, ...states).length === of.length;
	const open = variants.filter((variant) => areAll(variant, 'operating', 'limited'));
	const closed = variants.filter((variant) => !open.includes(variant)).flat();
	const share = (some: Links) => kmOf(some) / kmOf(links);

	if (areAll(links, undefined)) return '';
	if (open.includes(variants[0])) {
		const used = open.flat();
		const limited = on(used, 'limited');
		const use = areAll(used, 'limited')
			? 'In limited or test use'
			: limited.length > 0
				? `In use, ${percentText(share(limited))} with limited or test traffic`
				: 'In use';
		if (closed.length === 0) return use;
		const why = areAll(closed, 'planned', 'proposed')
			? 'not started'
			: areAll(closed, 'construction')
				? 'under construction'
				: 'not open';
		return `${use}; ${variants.length - open.length} of ${variants.length} variants ${why}`;
	}
	if (areAll(links, 'construction')) return 'Not open: under construction';
	if (areAll(links, 'suspended')) return 'Not in use: suspended';
	if (areAll(links, 'planned')) return 'On paper only: planned, nothing built';
	if (areAll(links, 'proposed')) return 'On paper only: proposed, nothing built';
	if (areAll(links, 'planned', 'proposed')) return 'On paper only: nothing built';

	const parts = (least: number) => {
		const [building, unbuilt, suspended, unknown] = [
			on(links, 'construction'),
			on(links, 'planned', 'proposed'),
			on(links, 'suspended'),
			on(links, undefined)
		];
		return [
			...(share(building) > least ? [`${percentText(share(building))} under construction`] : []),
			...(unbuilt.length > 0 ? [`${onlyMode(unbuilt, links)}not started ${where(unbuilt, links)}`] : []),
			...(share(suspended) > least ? [`suspended ${where(suspended, links)}`] : []),
			...(share(unknown) > least ? [`${percentText(share(unknown))} not on record by then`] : [])
		];
	};
	const why = parts(LEAST).length > 0 ? parts(LEAST) : parts(0);
	const used = on(links, 'operating', 'limited');
	if (used.length === 0) return `Not open: ${inRow(why)}`;
	if (share(on(links, undefined)) > 0.5)
		return `Mostly not on record by then: ${percentText(share(used))} in use`;
	const use =
		open.length > 0
			? `${open.length} of ${variants.length} variants in use`
			: `${percentText(share(used))} in use`;
	return `Partly open: ${inRow([use, ...why])}`;
}

/** The state that most of a route is in, by length. */
export function longestStatus(variants: readonly Links[], day: string): Status | undefined {
	const links = [...new Set(variants.flat())];
	const km = (status: Status) => kmOf(links.filter((link) => statusOn(link, day) === status));
	return STATUSES.filter((status) => km(status) > 0).sort((a, b) => km(b) - km(a))[0];
}

/**
 * "in Armenia", "in Azerbaijan and part of Russia", "in Iran and at sea": where most of it is, the longest
 * part first.
 */
function where(some: Links, all: Links): string {
	const within = (links: Links, country: string | null) => links.filter((link) => link.country === country);
	const countries = [...new Set(some.map(({ country }) => country))]
		.map((country) => ({ country, km: kmOf(within(some, country)) }))
		.filter(({ km }) => km >= LEAST_OF_STATE * kmOf(some))
		.sort((a, b) => Number(a.country === null) - Number(b.country === null) || b.km - a.km)
		.map(({ country }) => country);
	const named = countries.map((country) => {
		if (country === null) return 'at sea';
		return `in ${within(all, country).length > within(some, country).length ? 'part of ' : ''}${countryName(country)}`;
	});
	return named.join(' and ').replaceAll(' and in ', ' and ');
}

/** "rail ", where a route has other means beside it. */
function onlyMode(some: Links, all: Links): string {
	const [{ mode }] = some;
	return some.every((link) => link.mode === mode) && all.some((link) => link.mode !== mode) ? `${mode} ` : '';
}

const kmOf = (links: Links) => links.reduce((sum, link) => sum + lengthOf(link).km, 0);
