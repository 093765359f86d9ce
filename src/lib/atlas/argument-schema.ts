/**
 * The shape of the article's argument and of what happened since: `geodata/argument/` and
 * `geodata/developments.json`.
 */
import * as v from 'valibot';
import { text, id, date, position, some, confidence } from './fields.ts';
import { CLAIM_KINDS, DIRECTIONS, POWERS, STAKE_KINDS, STANCES } from './words.ts';
// --- The article's argument
// ----------------------------------------------------------------------------------------

export const Article = v.strictObject({
	source: id,
	title: v.null(),
	author: v.null(),
	/** When it was written, as far as the text shows. */
	dated: text,
	/** The day taken for "when the article was written": the first after everything it mentions. */
	written: date,
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

/** Where a claim lies on the map: narrower than its routes wherever the claim is. */
export const Binding = v.strictObject({
	claim: id,
	/** Routes it is about from end to end. */
	routes: v.optional(some(id)),
	links: v.optional(some(id)),
	places: v.optional(some(id)),
	/** One sentence, wherever the binding is a reading of ours rather than what the text says. */
	why: v.optional(text)
});
export const Bindings = v.array(Binding);

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

// --- What happened since
// -------------------------------------------------------------------------------------------

export const Development = v.strictObject({
	id,
	date,
	statement: text,
	routes: v.array(id),
	sources: some(id),
	confidence,
	/** Places of the map that its statement names: there it is marked on its day. */
	places: v.optional(some(id)),
	/** Stretches it is about without naming a place of them: marked halfway. */
	links: v.optional(some(id)),
	/** What the mark says; needed with places and links. */
	title: v.optional(v.pipe(text, v.maxLength(45))),
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

/** What a power holds, claims or has announced on links: `geodata/stakes.json`. */
export const Stake = v.strictObject({
	id,
	power: v.picklist(POWERS),
	/** Territory is computed from the links themselves. */
	kind: v.picklist(STAKE_KINDS.filter((kind) => kind !== 'territory')),
	links: some(id),
	from: date,
	statement: text,
	/** Share, where it is one, and what it is a share of. */
	percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
	of: v.optional(text),
	sources: some(id),
	confidence,
	note: v.optional(text)
});
export const Stakes = v.array(Stake);

export type Stake = v.InferOutput<typeof Stake>;
export type Article = v.InferOutput<typeof Article>;
export type Claim = v.InferOutput<typeof Claim>;
export type Binding = v.InferOutput<typeof Binding>;
export type Stance = v.InferOutput<typeof Stance>;
export type Event = v.InferOutput<typeof Event>;
export type Development = v.InferOutput<typeof Development>;
export type RouteStatus = v.InferOutput<typeof RouteStatus>;
export type Developments = v.InferOutput<typeof Developments>;
