/**
 * The shape of what measuring, comparing and rerouting start from: assumptions, closures, ready-made
 * comparisons, the stress matrix and the statements of the article that the network can test. Questions only:
 * what is computed is never written down.
 */
import * as v from 'valibot';
import { closable, confidence, country, date, day, id, positive, selection, some, text } from './fields.ts';
import { ASSUMPTION_IDS, CLOSURE_KINDS, GOODS, USABLE } from './words.ts';

export const Assumption = v.strictObject({
	id: v.picklist(ASSUMPTION_IDS),
	label: text,
	value: positive,
	/** km/h for a speed, h for waiting. */
	unit: v.picklist(['km/h', 'h']),
	/** The span the sources give, in the same unit. */
	low: positive,
	high: positive,
	/** What it covers, in our own words. */
	statement: text,
	sources: some(id),
	confidence,
	/** How the value comes out of its sources, and what it leaves out. */
	note: v.optional(text)
});
export const Assumptions = v.array(Assumption);

/** A closure with a name: what it closes as in an address, and why somebody would ask. */
export const NamedClosure = v.strictObject({
	id,
	name: text,
	kind: v.picklist(CLOSURE_KINDS),
	closes: some(closable),
	statement: text,
	/** Of an episode: its first day, and its last where it is over. */
	from: v.optional(date),
	until: v.optional(date),
	/** Of an episode: where the record tells of it. */
	developments: v.optional(some(id)),
	sources: some(id),
	confidence
});
export const NamedClosures = v.array(NamedClosure);

/**
 * A state that lets through no goods of others: ways that start or end there lead past it, whoever owns the
 * lines.
 */
export const Ban = v.strictObject({
	id,
	/** Whose territory is shut. */
	through: country,
	/** Places at which alone it is shut, where the rest of it isn't: posts on its borders. */
	at: v.optional(some(id)),
	/** To goods whose way starts or ends in one of these. */
	goodsOf: some(country),
	from: date,
	/** It began in or before `from`. */
	older: v.optional(v.literal(true)),
	/** Last day; absent where it still holds. */
	until: v.optional(day),
	/** One neutral sentence, said with an answer that it changes. */
	statement: text,
	/** One sentence that marks as our reading what the sources don't say outright; said with it. */
	reading: v.optional(text),
	/**
	 * Only said beside a way, which it leaves as it is: one of these goods that leads over the territory, or
	 * only one between the two.
	 */
	said: v.optional(v.picklist(['passage', 'trade'])),
	sources: some(id),
	confidence,
	note: v.optional(text)
});
export const Bans = v.array(Ban);

export const Comparison = v.strictObject({
	id,
	title: text,
	compare: v.pipe(v.array(selection), v.minLength(2), v.maxLength(4)),
	/** Both or neither; without them, variants are compared from end to end. */
	from: v.optional(id),
	to: v.optional(id),
	goods: v.picklist(GOODS),
	status: v.picklist(USABLE),
	/** One sentence: what is compared, and what isn't. */
	why: text
});
export const Comparisons = v.array(Comparison);

export const Stress = v.strictObject({
	pairs: v.array(
		v.strictObject({
			id,
			from: id,
			to: id,
			goods: v.picklist(GOODS),
			/** Where the names of the two places don't say enough. */
			name: v.optional(text)
		})
	),
	closures: v.array(id)
});

/** Claims of the article put to the network as a question, case by case. */
export const ClaimTest = v.strictObject({
	id,
	claims: some(id),
	question: text,
	from: id,
	to: id,
	goods: v.picklist(GOODS),
	/** The day of the network asked; absent: the reader's. */
	day: v.optional(day),
	cases: some(v.strictObject({ label: text, closed: v.array(closable), status: v.picklist(USABLE) })),
	/** What the computation can't see. */
	limits: text
});
export const ClaimTests = v.array(ClaimTest);

export type Ban = v.InferOutput<typeof Ban>;
export type Assumption = v.InferOutput<typeof Assumption>;
export type NamedClosure = v.InferOutput<typeof NamedClosure>;
export type Comparison = v.InferOutput<typeof Comparison>;
export type Stress = v.InferOutput<typeof Stress>;
export type ClaimTest = v.InferOutput<typeof ClaimTest>;
