/**
 * What a window of a presentation keeps over a reload, in its own session: strokes, the clock, and how many
 * changes it knew of. A browser that forbids storage forgets them.
 */
import * as v from 'valibot';
import { REMEMBERED, type Remembered } from './message';
import type { Player } from './player.svelte';

const keyOf = (briefing: string) => `isthmus-presented-${briefing}`;

/** @param revision changes that the window knows of */
export function keep({ briefing, clock, pad }: Player, revision: number): void {
	try {
		sessionStorage.setItem(
			keyOf(briefing.id),
			JSON.stringify({ revision, clock, drawn: pad.drawn } satisfies Remembered)
		);
	} catch {
		// The other window, if there is one, knows it all the same.
	}
}

/** Where somebody else has written there, nothing is taken over. @returns changes the window knew of */
export function recall(player: Player): number {
	try {
		const { success, output } = v.safeParse(
			REMEMBERED,
			JSON.parse(sessionStorage.getItem(keyOf(player.briefing.id)) ?? 'null')
		);
		if (!success) return 0;
		player.clock = output.clock;
		player.pad.drawn = output.drawn;
		return output.revision;
	} catch {
		// As above.
		return 0;
	}
}
