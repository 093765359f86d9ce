/** Finds what the map knows by any spelling of its names. Pure: what is known is handed in. */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Question } from '../../view/asking';
import type { Power } from '../../atlas/words';
import type { Camera, Focus } from '../../view/state';
import { foldName } from './fold-name';
import { askedWords, asksForPlace, namesAlone } from './question-words';

export type HitKind =
	| 'route'
	| 'place'
	| 'lens'
	| 'fact'
	| 'stake'
	| 'measure'
	| 'section'
	| 'stance'
	| 'comparison'
	| 'claim'
	| 'actor'
	| 'event'
	| 'development'
	| 'source';

/**
 * A panel, with where the map looks then and the element to go to in it; likewise what a power has at stake;
 * a question asked of the network; or a page elsewhere.
 */
type Opening =
	| { readonly focus: Focus; readonly camera?: Camera; readonly element?: string }
	| { readonly lens: Power; readonly element?: string }
	| { readonly question: Question }
	| { readonly href: string };

export interface Hit {
	readonly kind: HitKind;
	readonly id: string;
	readonly title: string;
	readonly detail: string;
	readonly opens: Opening;
}

/** What is searched of one thing; `names` weigh more than `text`. */
export type Entry = Hit & Named;

/** The groups in their order; at most so many of a kind, so that none crowds out the others. */
const SHOWN: Readonly<Record<HitKind, number>> = {
	route: 5,
	place: 6,
	lens: 2,
	fact: 4,
	stake: 3,
	measure: 1,
	section: 2,
	stance: 3,
	comparison: 3,
	claim: 5,
	actor: 4,
	event: 4,
	development: 4,
	source: 4
};
const KINDS = Object.keys(SHOWN) as HitKind[];
/** Shorter words are too easily mistaken for each other. */
const FUZZY_FROM = 5;

/** What folding doesn't make one: the same name of old. */
const ALSO: Readonly<Record<string, string>> = { [foldName('Türkiye')]: foldName('Turkey') };
function spellingsOf(word: string): string | string[] {
	const folded = foldName(word);
	return folded in ALSO ? [folded, ALSO[folded]] : folded;
}

/** What can be found by its names. */
export interface Named {
	readonly title: string;
	readonly detail: string;
	readonly names: readonly string[];
	readonly text: string;
}

/** Makes a search over the entries; best matches first. */
export function createIndex<T extends Named>(entries: readonly T[]): (query: string) => T[] {
	const find = indexOf(entries);
	return (query) => find(query).map(({ entry }) => entry);
}

interface Match<T> {
	readonly entry: T;
	/** Of the query, and those of the entry that they were found by; all folded. */
	readonly asked: readonly string[];
	readonly terms: readonly string[];
}

function indexOf<T extends Named>(entries: readonly T[]): (query: string) => Match<T>[] {
	const index = new MiniSearch<Named & { key: number }>({
		idField: 'key',
		fields: ['title', 'names', 'detail', 'text'],
		extractField: (entry, field) => {
			const value = entry[field as keyof typeof entry];
			return Array.isArray(value) ? value.join(' ') : String(value);
		},
		processTerm: spellingsOf,
		searchOptions: {
			processTerm: foldName,
			prefix: true,
			fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
			boost: { title: 3, names: 3, detail: 2 },
			combineWith: 'AND'
		}
	});
	index.addAll(entries.map((entry, key) => ({ ...entry, key })));
	// Slips of the pen spare the first letter: Vance isn't Ganja.
	const beginsAlike = (word: string, found: readonly string[]) => found.some((term) => term[0] === word[0]);
	const filter = ({ queryTerms, terms }: SearchResult) =>
		queryTerms.every((word) => beginsAlike(word, terms));
	return (query) =>
		index
			.search(query, { filter })
			.map(({ id, queryTerms, terms }) => ({ entry: entries[Number(id)], asked: queryTerms, terms }));
}

const wordsOf = (name: string) => askedWords(name).map(foldName);

/**
 * How far it is from bearing the very name: 0 it does, 1 it does but for slips or another spelling, 2 it
 * doesn't, or is no place, route or power.
 */
function distance({ entry: { kind, title, names }, asked, terms }: Match<Entry>): 0 | 1 | 2 {
	if (kind !== 'route' && kind !== 'place' && kind !== 'lens') return 2;
	const called = [title, ...names].map(wordsOf).filter((words) => words.length === asked.length);
	if (called.some((words) => words.every((word, index) => word === asked[index]))) return 0;
	const isBegun = (word: string) => asked.some((begun) => word !== begun && word.startsWith(begun));
	return called.some((words) => words.every((word) => terms.includes(word) && !isBegun(word))) ? 1 : 2;
}

/** Whether a word of the query was found only by a slip of the pen. */
const isSlip = ({ asked, terms }: Match<Entry>) =>
	asked.some((word) => !terms.some((term) => term.startsWith(word)));

/**
 * The same, grouped by kind; a place or route that bears the very name comes before all, and places where
 * they are asked for. A question is asked by its words without those that only make a sentence, and if
 * nothing bears them all, by its names alone.
 */
export function createSearch(entries: readonly Entry[]): (query: string) => Hit[] {
	const find = indexOf(entries);
	const findAsked = (asked: readonly string[]) => find(asked.join(' '));
	return (query) => {
		const asked = askedWords(query);
		const exact = findAsked(asked);
		const matches = exact.length > 0 ? exact : findAsked(namesAlone(asked) ?? []);
		// Of several words, each may slip into another name: what bears them all as they are written leaves no
		// doubt what is meant.
		const certain = asked.length > 1 ? matches.filter((match) => !isSlip(match)) : [];
		const found = (certain.length > 0 ? certain : matches).map((item) => ({
			entry: item.entry,
			distance: distance(item)
		}));
		found.sort((a, b) => a.distance - b.distance);
		const isNamed = found[0]?.distance < 2;
		const first = isNamed ? found[0].entry.kind : asksForPlace(query) ? 'place' : null;
		const kinds = first ? [first, ...KINDS.filter((kind) => kind !== first)] : KINDS;
		return kinds.flatMap((kind) =>
			found
				.map(({ entry }) => entry)
				.filter((entry) => entry.kind === kind)
				.slice(0, SHOWN[kind])
		);
	};
}
