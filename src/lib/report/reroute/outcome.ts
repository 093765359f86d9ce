/** What closing does to a way, in words. Pure: the same answer gives the same sentences. */
import { unbuiltOf } from '../../analysis/measures/unbuilt';
import { basisSentence, conditionOf, unbuiltSentence, type Basis } from '../terms/basis';
import { crossingsOf } from '../../analysis/measures/measure';
import type { Problem } from '../../view/inquiry';
import { countriesOf, type Path } from '../../analysis/path';
import { yardstickOf } from '../../analysis/path-search/yardstick';
import { banStatements } from './barred-text';
import type { Atlas } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import type { Usable } from '../../atlas/words';
import { closureName, closuresText } from '../terms/closure-name';
import { aboutHoursText, detourText, kmText } from '../format/measure-text';
import { capital, uncapital } from '../format/case-text';
import { COUNTED, COUNTING } from '../terms/usable-words';
import { longDay } from '../../atlas/day';

const placeName = (atlas: Atlas, id: string) => atlas.place.get(id)!.name;

/** "314 km longer (1.06 ×)", "as long as before" */
export function longerText(open: Pick<Path, 'km'>, best: Pick<Path, 'km'>): string {
	// Of the lengths as they stand beside it: who subtracts them gets the same.
	const more = Math.round(best.km) - Math.round(open.km);
	if (more === 0) return 'as long as before';
	return `${kmText(Math.abs(more))} ${more > 0 ? 'longer' : 'shorter'} (${detourText(best.km / open.km)})`;
}

export interface Changed {
	readonly gained: readonly string[];
	readonly lost: readonly string[];
}

/** Names of the countries a way gains and loses against another. */
export function countriesChanged(before: Path, after: Path): Changed {
	return changed(countriesOf(before).map(countryName), countriesOf(after).map(countryName));
}

/** Places where a border is passed that the other way doesn't pass there. */
export function bordersChanged(before: Path, after: Path, atlas: Atlas): Changed {
	const borders = (path: Path) =>
		crossingsOf(path)
			.filter(({ kind }) => kind === 'border' || kind === 'sea-border')
			.map(({ place }) => placeName(atlas, place));
	return changed(borders(before), borders(after));
}

const changed = (before: readonly string[], after: readonly string[]): Changed => ({
	gained: after.filter((name) => !before.includes(name)),
	lost: before.filter((name) => !after.includes(name))
});

const CHOOSE_ENDS = 'Choose two places to see the route between them.';
/** Before pairs to begin with. */
export const EXAMPLES_OF_ENDS = `${CHOOSE_ENDS} For example:`;

/** Why there is no answer, and what could be done about it. */
export function problemText(problem: Problem, atlas: Atlas, status: Usable): string {
	switch (problem.kind) {
		case 'no-ends':
			return CHOOSE_ENDS;
		case 'same-place':
			return 'Both endpoints are the same place: there is no route to look for.';
		case 'off-network':
			return `${placeName(atlas, problem.place)} is not on the network for these goods.`;
		case 'end-closed':
			return `${placeName(atlas, problem.place)} itself is closed${
				problem.closure.startsWith('place:') ? '' : ` with ${closureName(atlas, problem.closure)}`
			}: no route can start or end there.`;
		case 'no-way':
			return 'No route remains.';
		case 'unjoined':
			if (problem.barred)
				return `These places are connected only across territory that is closed to these goods on this day. ${banStatements(problem.barred).join(' ')}`;
			return problem.status === null
				? 'These places are not connected on the mapped network on this day, whichever lines are counted.'
				: `With ${COUNTING[status]}, these places are not connected on this day. They would be if ${COUNTED[problem.status]} counted.`;
	}
}

/** "With Iran and Russia closed" */
export const closedText = (atlas: Atlas, closed: readonly string[]) =>
	closed.length === 0 ? 'With nothing closed' : `With ${closuresText(atlas, closed)} closed`;

/** A stretch of a sentence; what is new stands out. */
export interface Said {
	readonly text: string;
	readonly strong?: boolean;
}

export interface Circumstances {
	/** What the answer rests on. */
	readonly basis: Basis;
	/** YYYY-MM-DD */
	readonly day: string;
	/** What is left where only what operates counts; null where no more than that is counted. */
	readonly operating: { readonly open: Path | null; readonly best: Path | null } | null;
}

interface PathsFound {
	readonly open: Path;
	readonly best: Path | null;
}

/** What is left of an answer where only what operates counts. @param day YYYY-MM-DD */
export function operatingSentence(
	{ open, best }: { readonly open: Pick<Path, 'km'> | null; readonly best: Pick<Path, 'km'> | null },
	isClosed: boolean,
	day: string
): string {
	const start = `With only the lines open on ${longDay(day)},`;
	if (!open)
		return `${start} the two places are not connected${isClosed ? ', even with nothing closed' : ''}.`;
	if (!best) return `${start} no route remains.`;
	if (!isClosed) return `${start} the route is ${kmText(best.km)}.`;
	if (best.km === open.km) return `${start} the route is unaffected, ${kmText(best.km)}.`;
	return `${start} the route becomes ${longerText(open, best)}.`;
}

/**
 * The answer in a sentence, and where it counts more than what operates, under its condition, with what isn't
 * built, and what it is without. @param moreHours how many more the way takes; null where the goods keep no
 * timetable, or no route remains
 */
export function outcomeSentence(
	atlas: Atlas,
	closed: readonly string[],
	found: PathsFound,
	moreHours: number | null,
	circumstances: Circumstances
): Said[] {
	const said = plainSentence(atlas, closed, found, moreHours, circumstances.basis);
	const condition = conditionOf(circumstances.basis);
	if (condition === null) return said;
	const [first, ...rest] = said;
	const start = { ...first, text: `${capital(condition)}: ${uncapital(first.text)}` };
	return [start, ...rest, { text: ` ${restsOn(found.best, closed.length > 0, circumstances)}` }];
}

/**
 * Of an answer that counts more than what operates: how much of it isn't built, and what it is without that.
 */
function restsOn(best: Path | null, isClosed: boolean, { day, operating }: Circumstances): string {
	const unbuilt = best && unbuiltOf(best, day);
	const whole = isClosed ? 'the remaining route' : 'the route';
	const built = best && (unbuilt ? unbuiltSentence(whole, unbuilt) : `All of ${whole} is built.`);
	return [built, operating && operatingSentence(operating, isClosed, day)].filter(Boolean).join(' ');
}

/**
 * For a room, beside ways that say what of them isn't built: all that the answer rests on where it isn't
 * plain, and what it is without.
 */
export const outcomeForRoom = ({ basis, day, operating }: Circumstances, isClosed: boolean): string[] =>
	[basisSentence(basis), operating && operatingSentence(operating, isClosed, day)].filter(
		(text) => text !== null
	);

function plainSentence(
	atlas: Atlas,
	closed: readonly string[],
	{ open, best }: PathsFound,
	moreHours: number | null,
	{ by, goods }: Basis
): Said[] {
	const [from, to] = [placeName(atlas, open.from), placeName(atlas, open.to)];
	const shut = closedText(atlas, closed);
	if (closed.length === 0)
		return [
			{
				text: `From ${from} to ${to} the ${yardstickOf({ by, goods }) === 'hours' ? 'fastest' : 'shortest'} route is `
			},
			{ text: kmText(open.km), strong: true },
			{ text: '.' }
		];
	if (best === null)
		return [
			{ text: `${shut}, ` },
			{ text: 'no route remains', strong: true },
			{ text: ` from ${from} to ${to}.` }
		];
	if (best.km === open.km)
		return [
			{ text: `${shut}, the route from ${from} to ${to} is ` },
			{ text: 'unaffected', strong: true },
			{ text: ': it avoids every closure.' }
		];
	const slower =
		moreHours !== null && Math.abs(moreHours) >= 0.5
			? ` and ${aboutHoursText(Math.abs(moreHours))} ${moreHours > 0 ? 'slower' : 'faster'}`
			: '';
	return [
		{ text: `${shut}, the route from ${from} to ${to} becomes ` },
		{ text: longerText(open, best), strong: true },
		{ text: `${slower}.` }
	];
}
