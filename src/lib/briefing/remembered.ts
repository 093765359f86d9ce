/** What a window of a presentation keeps over a reload, in its own session: strokes and the clock. A browser that forbids storage forgets them. */
import type { Clock } from './clock';
import type { Drawn } from './ink-pad.svelte';
import type { Player } from './player.svelte';

interface Kept {
	readonly clock: Clock;
	readonly drawn: Drawn;
}
const keyOf = (briefing: string) => `isthmus-presented-${briefing}`;

export function keep({ briefing, clock, pad }: Player): void {
	try {
		sessionStorage.setItem(keyOf(briefing.id), JSON.stringify({ clock, drawn: pad.drawn } satisfies Kept));
	} catch {
		// The other window, if there is one, knows it all the same.
	}
}

/** Nobody but us writes there; if somebody did, nothing is taken over. */
export function recall(player: Player): void {
	try {
		const kept = JSON.parse(sessionStorage.getItem(keyOf(player.briefing.id)) ?? 'null') as Kept | null;
		if (!kept || typeof kept.drawn !== 'object' || typeof kept.clock?.before !== 'number') return;
		player.clock = kept.clock;
		player.pad.drawn = kept.drawn;
	} catch {
		// As above.
	}
}
