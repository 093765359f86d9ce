/**
 * A comparison read out: how ways differ, in sentences that state and don't judge. Numbers are those of the
 * tables, rounded as they are there.
 */
import { countryName } from '../../atlas/country-name';
import type { Goods, Status } from '../../atlas/words';
import { AT_SEA } from '../../analysis/measures/composition';
import type { Crossing, Measure } from '../../analysis/measures/measure';
import {
	hoursComparedSentence,
	PAIR,
	pairWithCrossings,
	sameWaySentence,
	type TerritoryCase,
	type LengthCase
} from './comparison-messages';
import { kmText, percentText } from '../format/measure-text';
import type { Path } from '../../analysis/path';
import { inRow, listed } from '../format/list-text';
import { numberWord } from '../format/number-text';
import { formFor, type Forms } from '../format/plural-text';

export interface Described {
	readonly letter: string;
	readonly path: Path;
	readonly measure: Measure;
}

/** Two: the first against the second. More: each against the first. */
export function comparisonSentences(items: readonly Described[]): string[] {
	const [first, ...others] = items;
	if (others.length === 0) return [];
	return others.length === 1
		? [pairSentence(first, others[0])]
		: others.map((item) => pairSentence(item, first));
}

/** "A is 214 km shorter than B and avoids Iran; it crosses one more border." */
export function pairSentence(a: Described, b: Described): string {
	if (isSame(a.path, b.path)) return sameWaySentence(a.letter, b.letter);
	const difference = Math.round(a.measure.km) - Math.round(b.measure.km);
	const [only, avoided] = [countriesLeft(a.measure, b.measure), countriesLeft(b.measure, a.measure)];
	const pair = PAIR[lengthCase(difference)][territoryCase(only, avoided)]({
		...{ way: a.letter, other: b.letter, km: kmText(Math.abs(difference)) },
		...{ only: names(only), avoided: names(avoided) }
	});
	return [withCrossings(pair, a.measure, b.measure), ...hoursCompared(a, b)].join(' ');
}

/** "Open on 29 June 2026: all of A, 62% of B, none of C." @param day in words */
export function operationSentence(items: readonly Described[], day: string): string {
	const parts = items.map(({ letter, measure }) => {
		const share = measure.byStatus
			.filter(({ status }) => IN_OPERATION.includes(status))
			.reduce((sum, part) => sum + part.share, 0);
		return `${share > ALL ? 'all' : share === 0 ? 'none' : percentText(share)} of ${letter}`;
	});
	return `Open on ${day}: ${inRow(parts)}.`;
}
const IN_OPERATION: readonly Status[] = ['operating', 'limited'];
/** Shares are sums of fractions. */
const ALL = 1 - 1e-9;

const isSame = (a: Path, b: Path) =>
	a.legs.length === b.legs.length &&
	a.legs.every(
		(leg, index) =>
			leg.link.id === b.legs[index].link.id && leg.from === b.legs[index].from && leg.to === b.legs[index].to
	);

function lengthCase(difference: number): LengthCase {
	if (difference === 0) return 'equal';
	return difference < 0 ? 'shorter' : 'longer';
}
function territoryCase(only: readonly string[], avoided: readonly string[]): TerritoryCase {
	if (only.length > 0) return avoided.length > 0 ? 'instead' : 'also';
	return avoided.length > 0 ? 'avoids' : 'same';
}
/** Countries that the first passes and the second doesn’t. */
const countriesLeft = (a: Measure, b: Measure) =>
	countriesOf(a).filter((code) => !countriesOf(b).includes(code));
const countriesOf = ({ byCountry }: Measure) =>
	byCountry.map(({ country }) => country).filter((country) => country !== AT_SEA);
const names = (codes: readonly string[]) => listed(codes.map(countryName));

const COUNTED: readonly { readonly kinds: readonly Crossing['kind'][]; readonly words: Forms }[] = [
	{
		kinds: ['transshipment'],
		words: { one: 'transshipment', other: 'transshipments' }
	},
	{
		kinds: ['transfer'],
		words: { one: 'rail–road transfer', other: 'rail–road transfers' }
	},
	{ kinds: ['gauge'], words: { one: 'break of gauge', other: 'breaks of gauge' } }
];

function withCrossings(pair: string, a: Measure, b: Measure): string {
	const more = (kinds: readonly Crossing['kind'][]) => count(a, kinds) - count(b, kinds);
	const [borders = null] = moreOrFewer(more(['border', 'sea-border']), { one: 'border', other: 'borders' });
	const others = COUNTED.flatMap(({ kinds, words }) => moreOrFewer(more(kinds), words));
	const unsure = more(['gauge']) !== 0 && a.gaugeUnknown.length + b.gaugeUnknown.length > 0;
	return pairWithCrossings(pair, borders, others.length > 0 ? listed(others) : null, unsure);
}
const count = ({ crossings }: Measure, kinds: readonly Crossing['kind'][]) =>
	crossings.filter(({ kind }) => kinds.includes(kind)).length;

function moreOrFewer(difference: number, words: Forms): string[] {
	if (difference === 0) return [];
	const size = Math.abs(difference);
	return [`${numberWord(size)} ${difference > 0 ? 'more' : 'fewer'} ${formFor(size, words)}`];
}

function hoursCompared({ measure: a }: Described, { letter, measure: b }: Described): string[] {
	if (!a.hours || !b.hours) return [];
	const difference = Math.round(a.hours.total) - Math.round(b.hours.total);
	const size = Math.abs(difference);
	const hours = `${size}\u00a0${formFor(size, { one: 'hour', other: 'hours' })}`;
	return [hoursComparedSentence(difference, hours, letter)];
}

/** "Goods differ (cargo and oil), so hours are not compared." Null where all carry the same. */
export const goodsSentence = (goods: readonly Goods[]): string | null =>
	goods.length > 1 ? `Goods differ (${listed(goods)}), so hours are not compared.` : null;
