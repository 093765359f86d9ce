/**
 * What the compile step makes of `geodata/`: modules of their own, so that the map doesn't wait for the text.
 * `virtual:atlas` is the network of the routes and what the list and the map need; `virtual:record` is
 * everything that is read about it. `virtual:network` is the rest of the region's network, which only a
 * question needs; `virtual:network-record` what is read about that.
 */
import type { Figure, Link, Place, Restriction, Route, Source, Variant } from './schema.ts';
import type { Article, Binding, Claim, Developments, Event, Stake, Stance } from './argument-schema.ts';
import type { Assumption, Ban, ClaimTest, Comparison, NamedClosure, Stress } from './analysis-schema.ts';
import type { Mode, PlaceKind, Precision, Status, Viewpoint } from './words.ts';

export interface PlaceData {
	readonly id: string;
	readonly name: string;
	readonly names?: Place['properties']['names'];
	readonly kind: PlaceKind;
	readonly country: string | null;
	readonly other?: string;
	readonly rank: 1 | 2 | 3 | 4 | 5;
	/** Longitude, latitude. */
	readonly at: readonly [number, number];
}

export interface LinkData {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly via?: readonly string[];
	readonly mode: Mode;
	readonly country: string | null;
	readonly sea?: string;
	/** The link it is drawn side by side with. */
	readonly beside?: string;
	/** mm */
	readonly gauge?: number | null;
	/** mm */
	readonly diameter?: number;
	readonly precision: Precision;
	/** In order of time; each holds until the next begins. The first may have begun before its day: `older`. */
	readonly status: readonly { readonly from: string; readonly older?: true; readonly status: Status }[];
	/** What it doesn't carry while it is open, in order of time. */
	readonly restrictions?: readonly (Pick<Restriction, 'from' | 'until' | 'kind' | 'says'> &
		// Of what keeps goods in general off: it is told as a ban is.
		Partial<Pick<Restriction, 'source' | 'confidence'>>)[];
	/** Great-circle length of the line as it stands in `geodata/`, km. Smoothing doesn't change it. */
	readonly drawn: number;
	/** The published length tables use, km. */
	readonly published?: number;
	/** Smoothed line as an encoded polyline (latitude first, precision 4: about 11 m). */
	readonly line: string;
}

export type RouteData = Pick<
	Route,
	'id' | 'name' | 'short' | 'article' | 'kind' | 'group' | 'colour' | 'order' | 'line' | 'checked'
> & {
	/** Where its name stands when the whole region is shown: longitude, latitude. */
	readonly labelAt: readonly [number, number];
	/** Labels that differ by viewpoint; `short` is the neutral one. */
	readonly called?: Readonly<Partial<Record<Viewpoint, string>>>;
	readonly variants: readonly Pick<Variant, 'id' | 'name' | 'links' | 'countries'>[];
};

export interface BindingData {
	readonly claim: string;
	/** Routes that are drawn with it: those it names or covers, as far as links of theirs are bound. */
	readonly routes: readonly string[];
	/** Absent: all links of the routes. */
	readonly links?: readonly string[];
	readonly places?: readonly string[];
}

export interface BriefingTitle {
	readonly id: string;
	readonly title: string;
	/** How many it has. */
	readonly steps: number;
	/** How long it is meant to take. */
	readonly minutes?: number;
}

export interface AtlasData {
	/**
	 * The number that editors give it, and after a plus sign a hash of the content, for citations and saved
	 * work.
	 */
	readonly version: string;
	/** Date of the latest source: what "latest known" means. */
	readonly latest: string;
	readonly places: readonly PlaceData[];
	readonly links: readonly LinkData[];
	/** Default routes first, in the order of the list. */
	readonly routes: readonly RouteData[];
	/** Ids of the article's claims, so that an address can be checked before the text is there. */
	readonly claims: readonly string[];
	/** What claims are about on the map. */
	readonly bindings: readonly BindingData[];
	/** The briefings that ship, for the same reason; what their steps say is a module of its own. */
	readonly briefings: readonly BriefingTitle[];
}

/** Links that no route uses, the places only they know, and whose goods are not let through. */
export interface NetworkData {
	readonly places: readonly PlaceData[];
	readonly links: readonly LinkData[];
	readonly bans: readonly Ban[];
	/** What named closures close on these links, besides what `virtual:record` lists: by closure. */
	readonly closes: Readonly<Record<string, readonly string[]>>;
}

/** What is read about them; the sources are those that nothing else cites. */
export type NetworkRecordData = Pick<RecordData, 'links' | 'places' | 'sources'>;

export interface RecordData {
	readonly article: Article;
	readonly claims: readonly Claim[];
	/** Claims on the map as they were written down, by claim. */
	readonly bindings: Readonly<Record<string, Omit<Binding, 'claim'>>>;
	readonly stances: readonly Stance[];
	readonly events: readonly Event[];
	readonly stakes: readonly Stake[];
	readonly developments: Developments;
	/** One of each id. */
	readonly assumptions: readonly Assumption[];
	readonly closures: readonly NamedClosure[];
	readonly comparisons: readonly Comparison[];
	readonly stress: Stress;
	readonly tests: readonly ClaimTest[];
	readonly sources: readonly Source[];
	/** What the panel of a route says, by route. */
	readonly routes: Readonly<
		Record<
			string,
			Pick<Route, 'summary' | 'sources' | 'names' | 'checked'> & {
				readonly facts: readonly Figure[];
				readonly variants: Readonly<Record<string, Pick<Variant, 'lengths' | 'lengthException' | 'note'>>>;
			}
		>
	>;
	/** What is known of a link beyond its line, by link. */
	readonly links: Readonly<
		Record<
			string,
			Pick<
				Link['properties'],
				| 'operator'
				| 'lengths'
				| 'lengthException'
				| 'capacity'
				| 'drawn'
				| 'status'
				| 'restrictions'
				| 'contested'
				| 'note'
				| 'sources'
			>
		>
	>;
	readonly places: Readonly<Record<string, Pick<Place['properties'], 'located' | 'note' | 'sources'>>>;
}
