/**
 * The shape of every file in `geodata/`. Strict: an unknown field is a fault, so a typing error can't pass for content.
 * Units: lengths in km, gauges and diameters in mm, coordinates in degrees WGS84 (longitude first).
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens'));
/** A full date, or a month or a year where a source gives no more. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'dates are YYYY, YYYY-MM or YYYY-MM-DD'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countries are ISO 3166-1 alpha-2 codes'));
const positive = v.pipe(v.number(), v.gtValue(0));
const position = v.tuple([v.number(), v.number()]);
const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));

export const LANGUAGES = [
	'az',
	'fa',
	'hy',
	'ka',
	'kk',
	'ru',
	'tk',
	'tr',
	'uz',
	'zh',
	'el',
	'bg',
	'it',
	'sq',
	'ro',
	'sr',
	'hu',
	'sk',
	'ar',
	'ky'
] as const;
export const MODES = ['rail', 'road', 'ferry', 'oil', 'gas'] as const;
/** From most to least advanced; `suspended` stands apart: built, but not usable. */
export const STATUSES = ['operating', 'limited', 'construction', 'planned', 'proposed', 'suspended'] as const;
export const PRECISIONS = ['surveyed', 'traced', 'waypoints', 'schematic'] as const;
export const PLACE_KINDS = ['city', 'station', 'junction', 'port', 'border', 'terminal', 'pump', 'compressor', 'metering'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const DIRECTIONS = ['raises', 'lowers', 'hedges', 'contests'] as const;
export const CLAIM_KINDS = ['fact', 'position', 'forecast', 'recommendation'] as const;
/** Names of route colours; `map/symbology.ts` holds their values by theme. */
export const COLOURS = [
	'vermilion',
	'teal',
	'blue',
	'violet',
	'ink',
	'orange',
	'rose',
	'slate',
	'ochre',
	'moss',
	'brick',
	'umber',
	'steel',
	'plum',
	'olive',
	'cyan',
	'sand',
	'fern',
	'wine'
] as const;
export const STANCES = ['supports', 'conditional', 'opposes', 'not-stated'] as const;

const confidence = v.picklist(CONFIDENCES);

// --- Sources -------------------------------------------------------------------------------------------------------

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

// --- Places and links ----------------------------------------------------------------------------------------------

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
		/** 1 is labelled first (from zoom 4), 4 last (from zoom 8); 5 is never labelled. */
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
	status: v.picklist(STATUSES),
	...sourced
});

export const Link = v.strictObject({
	type: v.literal('Feature'),
	id,
	geometry: v.strictObject({ type: v.literal('LineString'), coordinates: v.pipe(v.array(position), v.minLength(2)) }),
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
		/** The water is a river or canal narrower than the base map draws: the link is held to its country instead of to the water. */
		channel: v.optional(v.literal(true)),
		/** The link in whose trench or on whose bed it lies; the map draws the two side by side, like routes on shared track. */
		beside: v.optional(id),
		/** Rail gauge, mm; null where no source states it (a line not yet built). */
		gauge: v.optional(v.nullable(v.picklist([1435, 1520]))),
		/** Pipe diameter, mm. */
		diameter: v.optional(positive),
		operator: v.optional(v.strictObject({ name: text, ...sourced, asOf: v.optional(date) })),
		/** Published lengths, km: the first is the one tables use, the others contradict it and are shown beside it. */
		lengths: v.optional(some(v.strictObject({ km: positive, ...sourced, asOf: v.optional(date) }))),
		/** Why the drawn length may leave 0.85–1.05 of the published one. */
		lengthException: v.optional(text),
		/** As printed ("15 Mt a year after rebuilding"). */
		capacity: v.optional(v.strictObject({ value: text, ...sourced, asOf: v.optional(date) })),
		precision: v.picklist(PRECISIONS),
		/** How the line was drawn, in a few words. */
		drawn: text,
		/** In order of time; the status holds until the next period starts. */
		status: some(StatusPeriod),
		/** Who disputes what, where the very line is disputed. */
		contested: v.optional(text),
		note: v.optional(text),
		sources: some(id)
	})
});
export const Links = v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(Link) });

// --- Routes --------------------------------------------------------------------------------------------------------

export const Figure = v.strictObject({
	/** What the figure is, as a short label: "Capacity", "Owners", "Traffic in 2025". */
	label: text,
	value: text,
	asOf: v.nullable(date),
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
	/** Published lengths of the whole, km; the first is the one tables use. */
	lengths: v.optional(some(v.strictObject({ km: positive, ...sourced }))),
	lengthException: v.optional(text),
	note: v.optional(text)
});

export const Route = v.strictObject({
	id,
	/** The neutral label. */
	name: text,
	/** At most three words, for labels along the line. */
	short: text,
	/** How the article names it, or null where it doesn't. */
	article: v.nullable(text),
	names: v.array(v.strictObject({ by: text, name: text, source: id, note: v.optional(text) })),
	kind: v.picklist(['cargo', 'oil', 'gas']),
	/** Default routes are on when the map opens; the rest wait under "for comparison". */
	group: v.picklist(['default', 'comparison']),
	colour: v.picklist(COLOURS),
	/** Where its name stands when the whole region is shown and the line is too short to carry it; on the line or beside it. */
	labelAt: v.optional(position),
	/** Place in the list, from 1. */
	order: v.pipe(v.number(), v.integer()),
	/** One line for the list, at most 90 characters. */
	line: v.pipe(text, v.maxLength(90)),
	/** One paragraph for the panel, in our own words. */
	summary: text,
	/** Sources of the summary. */
	sources: some(id),
	facts: v.array(Figure),
	variants: some(Variant),
	/** When the facts were last checked. */
	checked: date
});

// --- The article's argument ----------------------------------------------------------------------------------------

export const Article = v.strictObject({
	source: id,
	title: v.null(),
	author: v.null(),
	/** When it was written, as far as the text shows. */
	dated: text,
	perspective: text,
	cautions: v.array(text),
	sections: some(v.strictObject({ id, title: text, paragraphs: v.pipe(v.number(), v.integer()) })),
	actors: some(
		v.strictObject({
			id,
			name: text,
			type: v.picklist(['state', 'states', 'bloc', 'collective', 'person', 'institution', 'group', 'author']),
			/** The actor it speaks for or belongs to. */
			partOf: v.optional(id),
			inMatrix: v.boolean()
		})
	),
	/** Reading guide: the argument in our own words, by heading. */
	guide: some(v.strictObject({ title: text, text, claims: v.array(id) }))
});

export const Claim = v.strictObject({
	id,
	section: id,
	paragraph: v.pipe(v.number(), v.integer()),
	alsoIn: v.array(v.strictObject({ section: id, paragraph: v.pipe(v.number(), v.integer()) })),
	/** In our own words. */
	paraphrase: text,
	/** Exact words of the article, at most 25. */
	quote: v.optional(v.pipe(text, v.maxWords('en', 25))),
	holders: some(id),
	kind: v.picklist(CLAIM_KINDS),
	date: v.nullable(date),
	dateNote: v.optional(text),
	routes: v.array(id),
	dependency: v.array(
		v.strictObject({
			route: v.nullable(id),
			actor: id,
			dependent: id,
			direction: v.picklist(DIRECTIONS),
			reason: text
		})
	),
	/** The article's own citations, as printed in its brackets. */
	citations: v.array(text),
	note: v.optional(text)
});
export const Claims = v.array(Claim);

export const Stance = v.strictObject({
	actor: id,
	route: id,
	stance: v.picklist(STANCES),
	claims: v.array(id),
	/** Developments that show a later position. */
	seeAlso: v.optional(v.array(id)),
	note: v.optional(text)
});
export const Stances = v.array(Stance);

export const Event = v.strictObject({
	id,
	date,
	title: text,
	place: v.optional(text),
	at: v.optional(position),
	/** Whether the article itself names the place. */
	placeInArticle: v.optional(v.boolean()),
	routes: v.array(id),
	claims: v.array(id),
	note: v.optional(text)
});
export const Events = v.array(Event);

// --- What happened since -------------------------------------------------------------------------------------------

export const Development = v.strictObject({
	id,
	date,
	statement: text,
	routes: v.array(id),
	sources: some(id),
	confidence,
	/** Claims of the article it bears on. */
	bearsOn: v.array(id),
	note: v.optional(text)
});
export const RouteStatus = v.strictObject({
	route: id,
	asOf: date,
	summary: text,
	developments: v.array(id)
});
export const Developments = v.strictObject({
	/** Last day of the period searched, and of the latest source found. */
	coverage: v.strictObject({ from: date, to: date, latestSource: date, method: text }),
	developments: v.array(Development),
	routeStatus: v.array(RouteStatus),
	/** What is not known, said in whole sentences. */
	gaps: v.array(text)
});

export type Source = v.InferOutput<typeof Source>;
export type Place = v.InferOutput<typeof Place>;
export type Link = v.InferOutput<typeof Link>;
export type Variant = v.InferOutput<typeof Variant>;
export type Route = v.InferOutput<typeof Route>;
export type Figure = v.InferOutput<typeof Figure>;
export type Article = v.InferOutput<typeof Article>;
export type Claim = v.InferOutput<typeof Claim>;
export type Stance = v.InferOutput<typeof Stance>;
export type Event = v.InferOutput<typeof Event>;
export type Development = v.InferOutput<typeof Development>;
export type RouteStatus = v.InferOutput<typeof RouteStatus>;
export type Developments = v.InferOutput<typeof Developments>;
export type Colour = (typeof COLOURS)[number];
export type Mode = (typeof MODES)[number];
export type Status = (typeof STATUSES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
