/**
 * The state of a route in one line, by what matters to whoever would use it: whether it is open, and if not,
 * why not. A share alone misleads: "half under construction" sounds half finished, whatever hasn't been
 * started. All variants count, what they share once; shares are of length; where nothing is built is always
 * said, however short.
 */
import { lengthOf, statusOn, type Link } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { STATUSES, type Status } from '../../atlas/words';
import { listed } from '../format/list-text';
import { percentText } from '../format/measure-text';
import {
	CLOSED_WHOLE,
	IN_USE,
	mostlyUnknown,
	notOpen,
	partlyOpen,
	REASONS,
	ofVariants,
	USED,
	VARIANTS_CLOSED
} from './state-messages';

type Staged = Pick<Link, 'published' | 'drawn' | 'status' | 'country' | 'mode'>;
type Links = readonly Staged[];

/**
 * Of the length: less of what is suspended or under construction isn't worth a word beside what stands in the
 * way more.
 */
const LEAST = 0.05;
/** Of what is not started: a country with less of it isn't named. */
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
			? IN_USE.limited
			: limited.length > 0
				? IN_USE.partlyLimited(percentText(share(limited)))
				: IN_USE.whole;
		if (closed.length === 0) return use;
		const why = areAll(closed, 'planned', 'proposed')
			? 'unstarted'
			: areAll(closed, 'construction')
				? 'construction'
				: 'otherwise';
		return VARIANTS_CLOSED[why](use, variants.length - open.length, variants.length);
	}
	if (areAll(links, 'construction')) return CLOSED_WHOLE.construction;
	if (areAll(links, 'suspended')) return CLOSED_WHOLE.suspended;
	if (areAll(links, 'planned')) return CLOSED_WHOLE.planned;
	if (areAll(links, 'proposed')) return CLOSED_WHOLE.proposed;
	if (areAll(links, 'planned', 'proposed')) return CLOSED_WHOLE.unbuilt;

	const parts = (least: number) => {
		const [building, unbuilt, suspended, unknown] = [
			on(links, 'construction'),
			on(links, 'planned', 'proposed'),
			on(links, 'suspended'),
			on(links, undefined)
		];
		return [
			...(share(building) > least ? [REASONS.construction(percentText(share(building)))] : []),
			...(unbuilt.length > 0 ? [unstarted(unbuilt, links)] : []),
			...(share(suspended) > least ? [REASONS.suspended(where(suspended, links, 0))] : []),
			...(share(unknown) > least ? [REASONS.unknown(percentText(share(unknown)))] : [])
		];
	};
	const why = parts(LEAST).length > 0 ? parts(LEAST) : parts(0);
	const used = on(links, 'operating', 'limited');
	if (used.length === 0) return notOpen(why);
	const partly = inUse(percentText(share(used)), used, links, day);
	if (share(on(links, undefined)) > 0.5) return mostlyUnknown(partly);
	if (open.length === 0) return partlyOpen(partly, why);
	const through = [...new Set(open.flat())];
	return partlyOpen(inUse(ofVariants(open.length, variants.length), through, through, day), why);
}

/**
 * What is in use, with how much of it has limited or test traffic. @param of how much is in use, in words
 * @param whole of what the share of limited traffic is one
 */
function inUse(of: string, used: Links, whole: Links, day: string): string {
	const limited = used.filter((link) => statusOn(link, day) === 'limited');
	if (limited.length === 0) return USED.whole(of);
	if (limited.length === used.length) return USED.limited(of);
	return USED.partlyLimited(of, percentText(kmOf(limited) / kmOf(whole)));
}

/** The state that most of a route is in, by length. */
export function longestStatus(variants: readonly Links[], day: string): Status | undefined {
	const links = [...new Set(variants.flat())];
	const km = (status: Status) => kmOf(links.filter((link) => statusOn(link, day) === status));
	return STATUSES.filter((status) => km(status) > 0).sort((a, b) => km(b) - km(a))[0];
}

/**
 * "in Armenia", "in Azerbaijan and part of Russia", "in parts of Iran and Azerbaijan and at sea": the longest
 * part first. @param least of its length: a country with less isn't named
 */
function where(some: Links, all: Links, least: number): string {
	const within = (links: Links, country: string | null) => links.filter((link) => link.country === country);
	const countries = [...new Set(some.map(({ country }) => country))]
		.map((country) => ({ country, km: kmOf(within(some, country)) }))
		.filter(({ km }) => km >= least * kmOf(some))
		.sort((a, b) => b.km - a.km)
		.map(({ country }) => country);
	const ashore = countries.filter((country) => country !== null);
	const isPart = (country: string) => within(all, country).length > within(some, country).length;
	const areParts = ashore.length > 1 && ashore.every(isPart);
	const names = ashore.map(
		(country) => `${!areParts && isPart(country) ? 'part of ' : ''}${countryName(country)}`
	);
	return [
		...(names.length > 0 ? [`in ${areParts ? 'parts of ' : ''}${listed(names)}`] : []),
		...(countries.includes(null) ? ['at sea'] : [])
	].join(' and ');
}

/** By its means, where a route has others beside it. */
function unstarted(some: Links, all: Links): string {
	const [{ mode }] = some;
	const isOneOfSeveral = some.every((link) => link.mode === mode) && all.some((link) => link.mode !== mode);
	return isOneOfSeveral
		? REASONS.unstartedOf(mode, where(some, all, LEAST_OF_STATE))
		: REASONS.unstarted(where(some, all, LEAST_OF_STATE));
}

const kmOf = (links: Links) => links.reduce((sum, link) => sum + lengthOf(link).km, 0);
