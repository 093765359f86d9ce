/**
 * What a briefing is made of, the same whether it ships, is saved, exported or carried by a link. The reader
 * of its file is `file.ts`.
 */
import * as v from 'valibot';
import { id, position } from '../../atlas/fields.ts';
import { INK_COLOURS, INK_KINDS, type Ink } from '../../view/ink.ts';

export const FORMAT = 'isthmus-briefing';
export const VERSION = 1;

export const LAYOUTS = [
	'title',
	'map-caption',
	'map-side',
	'compare-table',
	'stress-result',
	'closing'
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Characters that can be read from the back of a room. */
export const LONGEST = { title: 60, text: 420 } as const;

export interface Step {
	/** One in each briefing. */
	readonly id: string;
	readonly layout: Layout;
	readonly title: string;
	/** Markdown, as much of it as `markdown.ts` reads. */
	readonly text: string;
	/** What the presenter says; plain text. */
	readonly notes: string;
	/**
	 * A query of the address's contract. A step is absolute: what the query leaves out is default. Empty: the
	 * default view.
	 */
	readonly view: string;
	/** Ids of `sources.json`. */
	readonly sources?: readonly string[];
	/** Ids of the article's claims that the text rests on. */
	readonly claims?: readonly string[];
	readonly ink?: readonly Ink[];
	/** How long it stays when steps advance by themselves. */
	readonly seconds?: number;
}

export interface Briefing {
	readonly format: typeof FORMAT;
	readonly version: typeof VERSION;
	readonly id: string;
	readonly title: string;
	readonly subtitle?: string;
	readonly author?: string;
	/** How long it is meant to take. */
	readonly minutes?: number;
	readonly steps: readonly Step[];
}

const degrees = v.pipe(
	position,
	v.check(
		([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
		'is outside the world'
	)
);
const line = (least: number) => v.pipe(v.array(degrees), v.minLength(least));
const inkFeature: v.GenericSchema<Ink> = v.object({
	type: v.literal('Feature'),
	id: v.optional(v.union([v.string(), v.number()])),
	geometry: v.variant('type', [
		v.object({ type: v.literal('Point'), coordinates: degrees }),
		v.object({ type: v.literal('LineString'), coordinates: line(2) }),
		v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(line(4)), v.minLength(1)) })
	]),
	properties: v.object({
		kind: v.picklist(INK_KINDS),
		colour: v.picklist(INK_COLOURS),
		text: v.optional(v.string())
	})
});
const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** What the fields of a step and of a briefing must be. */
export const STEP_FIELDS = {
	id,
	layout: v.picklist(LAYOUTS),
	title: v.string(),
	text: v.string(),
	notes: v.string(),
	view: v.string(),
	/** Of these three lists, an item. */
	source: id,
	claim: id,
	ink: inkFeature,
	seconds: within(1, 3600)
} as const;
export const BRIEFING_FIELDS = {
	id,
	title: v.string(),
	subtitle: v.string(),
	author: v.string(),
	minutes: within(1, 600)
} as const;
