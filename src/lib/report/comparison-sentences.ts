/**
 * A comparison read out: how ways differ, in sentences that state and don't judge. Numbers are those of the
 * tables, rounded as they are there.
 */
import { countryName } from '../atlas/country-name';
import type { Goods, Status } from '../atlas/words';
import { AT_SEA } from '../analysis/composition';
import type { Crossing, Measure } from '../analysis/measure';
import { kmText, percentText } from './format/measure-text';
import type { Path } from '../analysis/path';
import { inRow, listed } from './format/list-text';
import { numberWord } from './format/number-text';
import { formFor, type Forms } from './format/plural-text';

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

/** "A is 214 km shorter than B and avoids Iran; it crosses one border more." */
export function pairSentence(a: Described, b: Described): string {
	if (isSame(a.path, b.path)) return `${a.letter} and ${b.letter} take the same way.`;
	const crossings = crossingsPart(a.measure, b.measure);
	const hours = hoursSentence(a, b);
	return `${a.letter} ${lengthPart(a, b)}${groundPart(a.measure, b.measure)}${crossings && `; it ${crossings}`}.${hours && ` ${hours}`}`;
}

/** "In operation on 29 June 2026: all of A, 62 % of B, none of C." @param day in words */
export function operationSentence(items: readonly Described[], day: string): string {
	const parts = items.map(({ letter, measure }) => {
		const share = measure.byStatus
			.filter(({ status }) => IN_OPERATION.includes(status))
			.reduce((sum, part) => sum + part.share, 0);
		return `${share > ALL ? 'all' : share === 0 ? 'none' : percentText(share)} of ${letter}`;
	});
	return `In operation on ${day}: ${inRow(parts)}.`;
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

function lengthPart(a: Described, b: Described): string {
	const difference = Math.round(a.measure.km) - Math.round(b.measure.km);
	if (difference === 0) return `is as long as ${b.letter}`;
	return `is ${kmText(Math.abs(difference))} ${difference < 0 ? 'shorter' : 'longer'} than ${b.letter}`;
}

function groundPart(a: Measure, b: Measure): string {
	const [ours, theirs] = [countriesOf(a), countriesOf(b)];
	const only = ours.filter((code) => !theirs.includes(code));
	const avoided = theirs.filter((code) => !ours.includes(code));
	if (only.length > 0 && avoided.length > 0)
		return ` and passes through ${names(only)} instead of ${names(avoided)}`;
	if (avoided.length > 0) return ` and avoids ${names(avoided)}`;
	return only.length > 0 ? ` and also passes through ${names(only)}` : ', through the same countries';
}
const countriesOf = ({ byCountry }: Measure) =>
	byCountry.map(({ country }) => country).filter((country) => country !== AT_SEA);
const names = (codes: readonly string[]) => listed(codes.map(countryName));

const COUNTED: readonly { readonly kinds: readonly Crossing['kind'][]; readonly words: Forms }[] = [
	{
		kinds: ['transshipment'],
		words: { one: 'change between land and sea', other: 'changes between land and sea' }
	},
	{
		kinds: ['transfer'],
		words: { one: 'change between rail and road', other: 'changes between rail and road' }
	},
	{ kinds: ['gauge'], words: { one: 'break of gauge', other: 'breaks of gauge' } }
];

/** "crosses one border more and has two breaks of gauge fewer"; empty where nothing differs. */
function crossingsPart(a: Measure, b: Measure): string {
	const more = (kinds: readonly Crossing['kind'][]) => count(a, kinds) - count(b, kinds);
	const borders = more(['border', 'sea-border']);
	const rest = COUNTED.flatMap(({ kinds, words }) => moreOrFewer(more(kinds), words));
	const crosses = moreOrFewer(borders, { one: 'border', other: 'borders' }).map((text) => `crosses ${text}`);
	const unsure =
		more(['gauge']) !== 0 && a.gaugeUnknown.length + b.gaugeUnknown.length > 0
			? ', as far as gauges are on record'
			: '';
	const has = rest.length > 0 ? [`has ${listed(rest)}${unsure}`] : [];
	return [...crosses, ...has].join(' and ');
}
const count = ({ crossings }: Measure, kinds: readonly Crossing['kind'][]) =>
	crossings.filter(({ kind }) => kinds.includes(kind)).length;

function moreOrFewer(difference: number, words: Forms): string[] {
	if (difference === 0) return [];
	const size = Math.abs(difference);
	return [`${numberWord(size)} ${formFor(size, words)} ${difference > 0 ? 'more' : 'fewer'}`];
}

function hoursSentence(a: Described, b: Described): string {
	if (!a.measure.hours || !b.measure.hours) return '';
	const difference = Math.round(a.measure.hours.total) - Math.round(b.measure.hours.total);
	if (difference === 0) return `By the assumptions it takes about as long as ${b.letter}.`;
	const size = Math.abs(difference);
	return `By the assumptions it takes about ${size}\u00a0${formFor(size, { one: 'hour', other: 'hours' })} ${difference < 0 ? 'less' : 'more'} than ${b.letter}.`;
}

/** "They carry different goods, cargo and oil: no hours are compared." Null where all carry the same. */
export const goodsSentence = (goods: readonly Goods[]): string | null =>
	goods.length > 1 ? `They carry different goods, ${listed(goods)}: no hours are compared.` : null;
