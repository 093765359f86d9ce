/**
 * What a window of a presentation keeps over a reload, in its own session: strokes and the clock. A browser
 * that forbids storage forgets them.
 */
import * as v from 'valibot';
import { REMEMBERED, type Shared } from './message';
import type { Player } from './player.svelte';

type Kept = Pick<Shared, 'clock' | 'drawn'>;
const keyOf = (briefing: string) => `isthmus-presented-${briefing}`;

export function keep({ briefing, clock, pad }: Player): void {
	try {
		sessionStorage.setItem(keyOf(briefing.id), JSON.stringify({ clock, drawn: pad.drawn } satisfies Kept));
	} catch {
		// The other window, if there is one, knows it all the same.
	}
}

/** Where somebody else has written there, nothing is taken over. */
export function recall(player: Player): void {
	try {
		const { success, output } = v.safeParse(
			REMEMBERED,
			JSON.parse(sessionStorage.getItem(keyOf(player.briefing.id)) ?? 'null')
		);
		if (!success) return;
		player.clock = output.clock;
		player.pad.drawn = output.drawn;
	} catch {
		// As above.
	}
}
