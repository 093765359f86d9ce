/**
 * What the map itself had wrong or has since put otherwise: `geodata/corrections.json`, and the data's own
 * version, `geodata/version.json`.
 */
import * as v from 'valibot';
import { day, id, some, text } from './fields.ts';
import { CORRECTION_KINDS } from './words.ts';

const version = v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'versions are two numbers with a dot: 1.2'));

export const DataVersion = v.strictObject({
	/** Raised with each publication that changes what the map says. */
	version,
	day
});

export const Correction = v.pipe(
	v.strictObject({
		id,
		/** Day on which it was made here, not the day of what happened in the world. */
		day,
		/** Of the data, the first that says it right. */
		version,
		kind: v.picklist(CORRECTION_KINDS),
		/** What was corrected, as a reader who quoted it would call it. */
		what: text,
		old: text,
		new: text,
		why: text,
		/** What it is about: at least one of these. */
		routes: v.optional(some(id)),
		links: v.optional(some(id)),
		places: v.optional(some(id)),
		claims: v.optional(some(id)),
		events: v.optional(some(id)),
		stakes: v.optional(some(id)),
		developments: v.optional(some(id)),
		/** It is about the base map, whose names and signs have no ids. */
		baseMap: v.optional(v.literal(true)),
		sources: some(id)
	}),
	v.check(
		({ routes, links, places, claims, events, stakes, developments, baseMap }) =>
			baseMap ??
			[routes, links, places, claims, events, stakes, developments].some((named) => named !== undefined),
		'names nothing it is about: a route, link, place, claim, event, stake or development, or the base map'
	)
);
export const Corrections = v.array(Correction);

export type DataVersion = v.InferOutput<typeof DataVersion>;
export type Correction = v.InferOutput<typeof Correction>;
