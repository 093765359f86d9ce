/**
 * Takes what was drawn in a presentation into a briefing of the reader's own: that which is presented, or
 * else a copy of it.
 */
import type { Ink } from '../../view/ink';
import { copyOf, userLayerId } from '../editor/edits';
import type { Drawn } from '../player/ink-pad.svelte';
import type { Library, Saved } from './library';
import type { Briefing } from '../document/schema';

/**
 * Each stroke once: one that has been kept comes back with the briefing, and from the memory of the window.
 */
export function withInk(kept: readonly Ink[], drawn: readonly Ink[]): readonly Ink[] {
	if (drawn.length === 0) return kept;
	const known = new Set(kept.map((ink) => JSON.stringify(ink)));
	return [...kept, ...drawn.filter((ink) => !known.has(JSON.stringify(ink)))];
}

const inked = (briefing: Briefing, drawn: Drawn): Briefing => ({
	...briefing,
	steps: briefing.steps.map((step) => {
		const ink = withInk(step.ink ?? [], drawn[step.id] ?? []);
		return ink.length > 0 ? { ...step, ink } : step;
	})
});

/** @returns what has happened, in a sentence */
export async function keepInk(library: Library, briefing: Briefing, drawn: Drawn): Promise<string> {
	const saved: Saved | null = await library.load(briefing.id);
	const next = saved ? inked(saved.briefing, drawn) : inked(copyOf(briefing, userLayerId()), drawn);
	const saving = await library.save(next, saved?.revision ?? 0);
	if (saving.kind === 'saved')
		return saved ? 'Saved with the briefing.' : `Saved in “${next.title}”, among your briefings.`;
	return saving.kind === 'newer'
		? 'Not saved: another tab is changing it. Try again.'
		: 'Not saved: this browser stores nothing here.';
}
