/** Finds routes, places and claims by any spelling of their names. Pure: what is known is handed in. */
import MiniSearch from 'minisearch';
import type { Atlas } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import type { Claim } from '../../atlas/argument-schema';
import { foldName } from './fold-name';

export type HitKind = 'route' | 'place' | 'claim';

export interface Hit {
	readonly kind: HitKind;
	/** Id of the route, place or claim. */
	readonly id: string;
	readonly title: string;
	readonly detail: string;
}

/** What is searched of one thing; `names` weigh more than `text`. */
export interface Entry extends Hit {
	readonly names: readonly string[];
	readonly text: string;
}

/** At most so many of a kind, so that none crowds out the others. */
const SHOWN: Readonly<Record<HitKind, number>> = { route: 5, place: 6, claim: 5 };
const KINDS: readonly HitKind[] = ['route', 'place', 'claim'];
/** Shorter words are too easily mistaken for each other. */
const FUZZY_FROM = 5;

export function atlasEntries(atlas: Atlas): Entry[] {
	return [
		...atlas.routes.map(({ id, name, short, article, line }): Entry => ({
			kind: 'route',
			id,
			title: short,
			detail: name,
			names: [id, article ?? ''],
			text: line
		})),
		...atlas.places.map(({ id, name, names, country, other }): Entry => ({
			kind: 'place',
			id,
			title: name,
			detail: [country, other].flatMap((code) => (code ? [countryName(code)] : [])).join(' and ') || 'At sea',
			names: Object.values(names ?? {}),
			text: ''
		}))
	];
}

/** @param passage how a claim's place in the article is written. */
export function claimEntries(claims: readonly Claim[], passage: (claim: Claim) => string): Entry[] {
	return claims.map((claim) => ({
		kind: 'claim',
		id: claim.id,
		title: claim.paraphrase,
		detail: passage(claim),
		names: [],
		text: [claim.quote, ...claim.citations].join(' ')
	}));
}

/** Makes a search over the entries; best matches first, grouped by kind. */
export function createSearch(entries: readonly Entry[]): (query: string) => Hit[] {
	const index = new MiniSearch<Entry & { key: number }>({
		idField: 'key',
		fields: ['title', 'names', 'detail', 'text'],
		extractField: (entry, field) => {
			const value = entry[field as keyof typeof entry];
			return Array.isArray(value) ? value.join(' ') : String(value);
		},
		processTerm: foldName,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
			boost: { title: 3, names: 3, detail: 2 },
			combineWith: 'AND'
		}
	});
	index.addAll(entries.map((entry, key) => ({ ...entry, key })));

	return (query) => {
		const found = index.search(query).map((result) => entries[Number(result.id)]);
		return KINDS.flatMap((kind) => found.filter((entry) => entry.kind === kind).slice(0, SHOWN[kind])).map(
			({ kind, id, title, detail }) => ({
				kind,
				id,
				title,
				detail
			})
		);
	};
}
