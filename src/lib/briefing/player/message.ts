/**
 * What the two windows of a presentation say to each other. Any page of the same origin can speak on their
 * channel, and so may a window of another version of the map: nothing is believed unread.
 */
import * as v from 'valibot';
import type { Position } from '../../view/screen-projection';
import type { Ink } from '../../view/ink';
import type { Camera } from '../../view/state';
import type { Clock } from './clock';
import type { Drawn } from './ink-pad.svelte';
import type { Screen } from './player.svelte';
import { STEP_FIELDS } from '../document/schema';

export type Role = 'audience' | 'presenter';

/**
 * What both windows show. Of two, the one with the higher revision holds; of the same revision, the
 * presenter's.
 */
export interface Shared {
	readonly revision: number;
	/** Of the address: the view and the step. */
	readonly query: string;
	readonly screen: Screen;
	readonly auto: boolean;
	readonly clock: Clock;
	readonly drawn: Drawn;
	readonly keep: boolean;
}

export type Message =
	/** A window is there and asks what is shown. */
	| { readonly kind: 'hello' }
	/** To a window that has nobody: come and be my other half. */
	| { readonly kind: 'welcome' }
	/** What is shown: as an answer, and whenever it changes. */
	| { readonly kind: 'shared'; readonly shared: Shared }
	/** Still there. */
	| { readonly kind: 'beat' }
	/** The window closes or reloads. */
	| { readonly kind: 'bye' }
	/** While the map is being moved. Null: it rests. */
	| { readonly kind: 'look'; readonly camera: Camera | null }
	| { readonly kind: 'laser'; readonly at: Position | null }
	| { readonly kind: 'draft'; readonly ink: Ink | null };

/**
 * As it travels: of which briefing, whose it is, and of which pair of windows; null: of one that looks for
 * its other half.
 */
export interface Envelope {
	readonly isthmus: string;
	readonly from: Role;
	readonly pair: string | null;
	readonly message: Message;
}

const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** ms, of any clock that a machine can have. */
const time = within(0, 8.64e15);
const ink = v.pipe(
	STEP_FIELDS.ink,
	v.check(
		({ geometry, properties }) =>
			JSON.stringify(geometry).length < 1e6 && (properties.text?.length ?? 0) <= 1000
	)
);

const clock = v.object({ since: v.nullable(time), before: time });
const drawn = v.pipe(
	v.record(text(200), v.pipe(v.array(ink), v.maxLength(2000))),
	v.check((steps) => Object.keys(steps).length <= 1000)
);

const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a window remembers of it over a reload. */
export type Remembered = Pick<Shared, 'revision' | 'clock' | 'drawn'>;
export const REMEMBERED: v.GenericSchema<unknown, Remembered> = v.object({
	revision: v.optional(revision, 0),
	clock,
	drawn
});

const shared: v.GenericSchema<Shared> = v.object({
	revision,
	query: text(20_000),
	screen: v.picklist(['step', 'black', 'white']),
	auto: v.boolean(),
	clock,
	drawn,
	keep: v.boolean()
});
const camera: v.GenericSchema<Camera> = v.object({
	zoom: within(0, 24),
	latitude: within(-90, 90),
	longitude: within(-540, 540),
	bearing: within(-360, 360),
	pitch: within(0, 90)
});

const envelope: v.GenericSchema<Envelope> = v.object({
	isthmus: text(200),
	from: v.picklist(['audience', 'presenter']),
	pair: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/))),
	message: v.variant('kind', [
		v.object({ kind: v.literal('hello') }),
		v.object({ kind: v.literal('welcome') }),
		v.object({ kind: v.literal('beat') }),
		v.object({ kind: v.literal('bye') }),
		v.object({ kind: v.literal('shared'), shared }),
		v.object({ kind: v.literal('look'), camera: v.nullable(camera) }),
		v.object({ kind: v.literal('laser'), at: v.nullable(v.tuple([within(-540, 540), within(-90, 90)])) }),
		v.object({ kind: v.literal('draft'), ink: v.nullable(ink) })
	])
});

/** Never throws. @returns null for what isn't one of ours */
export function readEnvelope(data: unknown): Envelope | null {
	try {
		const { success, output } = v.safeParse(envelope, data);
		return success ? (output as Envelope) : null;
	} catch {
		// A message of a file may hold what throws when it is read.
		return null;
	}
}
