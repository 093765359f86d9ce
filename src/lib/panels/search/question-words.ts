/**
 * Words of a typed question that name nothing on the map: "who owns btc" asks for BTC and for owners. Pure;
 * English, as the map is.
 */
import MiniSearch from 'minisearch';

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];
const tokensOf = (text: string): string[] => tokenize(text).filter((word) => word !== '');

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They only make a sentence of it. */
const SMALL = setOf(
	'a an the of in on at to from for by with and or its it s that this these those there between who whom ' +
		'whose what which where when why how is are was were be been do does did has have had can could will ' +
		'would should i me we you tell show find give please'
);

/** They ask for something, which isn't found by these very words everywhere. */
const ASKING = setOf(
	'need needs needed require requires depend depends much many far long take takes say says said happen ' +
		'happened mean means map article about across cross crosses go goes run runs lie lies'
);

/**
 * What a figure's label is about, and what else one would ask for it by. A figure is found by the words of
 * every line that its label fits.
 */
const TOPICS: readonly (readonly [label: RegExp, words: string])[] = [
	[
		/owner/i,
		'owner owners owns own owned ownership shareholder shareholders share shares stake stakes holds'
	],
	[/operator/i, 'operator operators operates operate operated runs run manages company'],
	[/^length/i, 'length long km kilometres kilometers distance far'],
	[/capacity/i, 'capacity much many volume volumes throughput tonnes carry'],
	[/traffic|containers|kazakh oil/i, 'traffic volume volumes much many carried carries tonnes transported'],
	[/gauge/i, 'gauge gauges track width'],
	[/transit time/i, 'transit time times long take takes days hours duration fast'],
	[/opened|planned|status/i, 'open opened opens opening built completed finished ready status started'],
	[/opened|agreed|planned/i, 'date dates year'],
	[/builders/i, 'builder builders builds build contractor construction'],
	[/costs|financing/i, 'cost costs price money financing finance funding pays paid'],
	[/sanction/i, 'sanctions sanctioned licence'],
	[/interruption/i, 'interruption interrupted stopped closed accident']
];
/** They ask for a place. */
const PLACES = setOf('where border borders crossing crossings');
export const asksForPlace = (text: string): boolean =>
	tokensOf(text).some((word) => PLACES.has(word.toLowerCase()));

const TOPICAL = setOf(TOPICS.map(([, words]) => words).join(' '));

/** What else one would ask for a figure by. */
export const wordsForFigure = (label: string): string[] =>
	TOPICS.filter(([about]) => about.test(label)).map(([, words]) => words);

const OWNING = TOPICS[0][1];
/** The same for a power's stake, for a position, and for what a route crosses and depends on. */
export const STAKE_WORDS = { ownership: OWNING, other: 'stake stakes control interest' };
export const STANCE_WORDS = {
	supports: 'support supports supporter favours position positions',
	conditional: 'support supports conditional conditionally partly position positions',
	opposes: 'oppose opposes opposed opponent against position positions'
};
export const MEASURE_WORDS =
	'need needs needed require requires depend depends dependence border borders crossing crossings cross ' +
	'crosses through countries many time hours long take takes';

const leftOf = (words: readonly string[], out: ReadonlySet<string>) =>
	words.filter((word) => !out.has(word.toLowerCase()));

/** Without the words that only make a sentence; of nothing else, as it is. */
export function askedWords(text: string): string[] {
	const words = tokensOf(text);
	const asked = leftOf(words, SMALL);
	return asked.length > 0 ? asked : words;
}

/** The names alone, for where nothing bears all that is asked; null where that is no less, or nothing. */
export function namesAlone(asked: readonly string[]): string[] | null {
	const names = leftOf(leftOf(asked, ASKING), TOPICAL);
	return names.length > 0 && names.length < asked.length ? names : null;
}
