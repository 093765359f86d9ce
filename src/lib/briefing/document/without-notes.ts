/** What the presenter alone is meant to read stays here unless they send it along. */
import type { Briefing } from './schema';

export const hasNotes = ({ steps }: Pick<Briefing, 'steps'>): boolean =>
	steps.some(({ notes }) => notes.trim() !== '');

/** The same briefing, and nothing in it says that there were notes. */
export const withoutNotes = (briefing: Briefing): Briefing => ({
	...briefing,
	steps: briefing.steps.map((step) => ({ ...step, notes: '' }))
});
