/**
 * The content of `geodata/` as read and validated, before anything is computed: what the integrity checks and
 * the compile step take.
 */
import type { Assumption, Ban, ClaimTest, Comparison, NamedClosure, Stress } from './analysis-schema.ts';
import type { Link, Place, Route, Source } from './schema.ts';
import type { Correction, DataVersion } from './corrections-schema.ts';
import type { Article, Binding, Claim, Developments, Event, Stake, Stance } from './argument-schema.ts';

/** Links and routes are spread over many files, so each remembers its own. */
export type InFile<T> = T & { readonly file: string };

export interface Content {
	places: Place[];
	links: InFile<Link>[];
	routes: InFile<Route>[];
	article: Article;
	claims: Claim[];
	bindings: Binding[];
	stances: Stance[];
	events: Event[];
	stakes: Stake[];
	developments: Developments;
	assumptions: Assumption[];
	bans: Ban[];
	closures: NamedClosure[];
	comparisons: Comparison[];
	stress: Stress;
	tests: ClaimTest[];
	sources: Source[];
	corrections: Correction[];
	version: DataVersion;
}

/** Files with a fixed name, from the root of the project. */
export const FILES = {
	places: 'geodata/places.geojson',
	article: 'geodata/argument/article.json',
	claims: 'geodata/argument/claims.json',
	bindings: 'geodata/argument/bindings.json',
	stances: 'geodata/argument/stances.json',
	events: 'geodata/argument/events.json',
	developments: 'geodata/developments.json',
	stakes: 'geodata/stakes.json',
	sources: 'geodata/sources.json',
	assumptions: 'geodata/assumptions.json',
	bans: 'geodata/bans.json',
	closures: 'geodata/closures.json',
	comparisons: 'geodata/comparisons.json',
	stress: 'geodata/stress.json',
	tests: 'geodata/argument/tests.json',
	corrections: 'geodata/corrections.json',
	version: 'geodata/version.json',
	base: 'geodata/base/detail.topojson'
} as const;

/** Files of links that no route uses: the rest of the region's network, which every search knows. */
export const isContext = ({ file }: { readonly file: string }): boolean =>
	file.startsWith(`${FOLDERS.links}/context-`);

/** Folders whose every file is read. */
export const FOLDERS = { links: 'geodata/links', routes: 'geodata/routes' } as const;
