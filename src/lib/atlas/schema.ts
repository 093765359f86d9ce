/**
 * The shape of every file in `geodata/`. Strict: an unknown field is a fault, so a typing error can't pass
 * for content. Units: lengths in km, gauges and diameters in mm, coordinates in degrees WGS84 (longitude
 * first).
 */
import * as v from 'valibot';
import { text, id, date, country, positive, position, some, confidence } from './fields.ts';
import {
	COLOURS,
	GOODS,
	LANGUAGES,
	MODES,
	PLACE_KINDS,
	PRECISIONS,
	RESTRICTION_KINDS,
	STATUSES,
	VIEWPOINTS
} from './words.ts';

// --- Sources
// -------------------------------------------------------------------------------------------------------

export const Source = v.strictObject({
	id,
	title: text,
	publisher: text,
	/** Null only where the source has no address, as the article itself. */
	url: v.nullable(v.pipe(v.string(), v.url())),
	/** As printed; null where the page bears no date. */
	date: v.nullable(date),
	dateNote: v.optional(text),
	language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
	confidence: v.optional(confidence),
	note: v.optional(text)
});
export const Sources = v.array(Source);

// --- Places and links
// ----------------------------------------------------------------------------------------------

export const Place = v.strictObject({
	type: v.literal('Feature'),
	id,
	geometry: v.strictObject({ type: v.literal('Point'), coordinates: position }),
	properties: v.strictObject({
		/** The English or neutral name, as labelled. */
		name: text,
		/** Local names by language. */
		names: v.optional(v.record(v.picklist(LANGUAGES), text)),
		kind: v.picklist(PLACE_KINDS),
		/** Null at sea. A border place names the country whose station it is, or the first of the two. */
		country: v.nullable(country),
		/** For `border`: the country on the other side. */
		other: v.optional(country),
		/**
		 * 1 is labelled first, on the whole region; 4 last, close up; 5 never. The zooms are in
		 * `map/symbology/symbols.ts`.
		 */
		rank: v.picklist([1, 2, 3, 4, 5]),
		/** Where the coordinate comes from. */
		located: v.picklist(['geonames', 'estimate', 'osm-checked', 'gem-guided']),
		note: v.optional(text),
		sources: v.optional(some(id))
	})
});
export const Places = v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(Place) });

const sourced = { source: id, confidence, note: v.optional(text) };

export const StatusPeriod = v.strictObject({
	/** First day of the period; the earliest period of a link may start with the year it was built. */
	from: date,
	/** Of the first period only: it began in or before `from`, which is the first day it is on record. */
	older: v.optional(v.literal(true)),
	status: v.picklist(STATUSES),
	...sourced
});

/** What a link does not carry while it is open: said beside every way that uses it. */
export const Restriction = v.strictObject({
	from: date,
	/** Last day; absent where it still holds. */
	until: v.optional(date),
	kind: v.picklist(RESTRICTION_KINDS),
	/** One neutral sentence. */
	says: text,
	...sourced
});

export const Link = v.strictObject({
	type: v.literal('Feature'),
	id,
	geometry: v.strictObject({
		type: v.literal('LineString'),
		coordinates: v.pipe(v.array(position), v.minLength(2))
	}),
	properties: v.strictObject({
		from: id,
		to: id,
		/** Named places on the line between its ends, in order; each is a vertex of the geometry. */
		via: v.optional(some(id)),
		mode: v.picklist(MODES),
		/** Null on the open sea. */
		country: v.nullable(country),
		/** The water a ferry or an offshore pipe crosses. */
		sea: v.optional(text),
		/**
		 * The water is a river or canal narrower than the base map draws: the link is held to its country instead
		 * of to the water.
		 */
		channel: v.optional(v.literal(true)),
		/**
		 * The link in whose trench or on whose bed it lies; the map draws the two side by side, like routes on
		 * shared track.
		 */
		beside: v.optional(id),
		/** Rail gauge, mm; null where no source states it (a line not yet built). */
		gauge: v.optional(v.nullable(v.picklist([1435, 1520]))),
		/** Pipe diameter, mm. */
		diameter: v.optional(positive),
		operator: v.optional(v.strictObject({ name: text, ...sourced, asOf: v.optional(date) })),
		/**
		 * Published lengths, km: the first is the one tables use, the others contradict it and are shown beside
		 * it.
		 */
		lengths: v.optional(
			some(
				v.strictObject({
					km: positive,
					...sourced,
					asOf: v.optional(date),
					/** Of the first, where there are others: why it is the one that tables use. */
					why: v.optional(text)
				})
			)
		),
		/** Why the drawn length may leave 0.85–1.05 of the published one. */
		lengthException: v.optional(text),
		/** As printed ("15 Mt a year after rebuilding"). */
		capacity: v.optional(v.strictObject({ value: text, ...sourced, asOf: v.optional(date) })),
		precision: v.picklist(PRECISIONS),
		/** How the line was drawn, in a few words. */
		drawn: text,
		/** In order of time; the status holds until the next period starts. */
		status: some(StatusPeriod),
		/** In order of time. */
		restrictions: v.optional(some(Restriction)),
		/** Who disputes what, where the very line is disputed. */
		contested: v.optional(text),
		note: v.optional(text),
		sources: some(id)
	})
});
export const Links = v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(Link) });

// --- Routes
// --------------------------------------------------------------------------------------------------------

export const Figure = v.strictObject({
	/**
	 * What the figure is, as a short label: "Capacity", "Owners", "Traffic in 2025". Figures of one label stand
	 * side by side.
	 */
	label: text,
	value: text,
	/** What it covers or how it was counted, where figures of one label differ in that. */
	scope: v.optional(text),
	asOf: v.nullable(date),
	/** Set where it tells what was: such a figure doesn’t go out of date. */
	past: v.optional(v.literal(true)),
	sources: some(id),
	confidence,
	note: v.optional(text)
});

export const Variant = v.strictObject({
	id,
	name: text,
	/** Link ids from end to end, without a gap; a link may be travelled in either direction. */
	links: some(id),
	/** The countries it passes, in order, each once per passage; the sea is left out. */
	countries: some(country),
	/**
	 * Published lengths of the whole, km: all are shown, tables use none, as they add up the links. The drawn
	 * line is held against the first.
	 */
	lengths: v.optional(some(v.strictObject({ km: positive, ...sourced }))),
	lengthException: v.optional(text),
	note: v.optional(text)
});

const CAPITALS = VIEWPOINTS.filter((viewpoint) => viewpoint !== 'article');

export const Route = v.strictObject({
	id,
	/** The neutral label. */
	name: text,
	/** At most three words, for labels along the line. */
	short: text,
	/** How the article names it, or null where it doesn't. */
	article: v.nullable(text),
	/** The article's name at label length, where it is longer: part of `article`. */
	articleShort: v.optional(text),
	names: v.array(
		v.strictObject({
			by: text,
			name: text,
			/** Whose label it is, where its speaker speaks for a capital; one name for each viewpoint. */
			viewpoints: v.optional(some(v.picklist(CAPITALS))),
			/** At label length, where the name is longer: part of `name`. */
			short: v.optional(text),
			source: id,
			note: v.optional(text)
		})
	),
	kind: v.picklist(GOODS),
	/** Default routes are on when the map opens; the rest wait under "for comparison". */
	group: v.picklist(['default', 'comparison']),
	colour: v.picklist(COLOURS),
	/**
	 * Where its name stands when the whole region is shown and the line is too short to carry it; on the line
	 * or beside it.
	 */
	labelAt: v.optional(position),
	/** Place in the list, from 1. */
	order: v.pipe(v.number(), v.integer()),
	/** One line for the list, at most 75 characters: what it links. Its state is computed for the day shown. */
	line: v.pipe(text, v.maxLength(75)),
	/** One paragraph for the panel, in our own words. */
	summary: text,
	/** Sources of the summary. */
	sources: some(id),
	facts: v.array(Figure),
	variants: some(Variant),
	/** When the facts were last checked. */
	checked: date
});

export type Restriction = v.InferOutput<typeof Restriction>;
export type Source = v.InferOutput<typeof Source>;
export type Place = v.InferOutput<typeof Place>;
export type Link = v.InferOutput<typeof Link>;
export type Variant = v.InferOutput<typeof Variant>;
export type Route = v.InferOutput<typeof Route>;
export type Figure = v.InferOutput<typeof Figure>;
