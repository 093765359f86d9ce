/** The step of a briefing that a view stands at, as it is written in an address: `brief=six-routes&step=3`. */
import type { Atlas } from '../atlas/atlas';
import type { Reading } from './parameter';
import type { ViewState } from './state';

/** The reader's own briefing, whose steps only their browser knows. No briefing that ships may be called so. */
export const OWN = 'own';
export const BRIEF_NAMES = ['brief', 'step'] as const;

/** A briefing nobody knows is dropped with its step; a step it doesn't have is dropped, and it begins at the first. */
export function readBrief(query: URLSearchParams, atlas: Atlas): Reading<ViewState['brief']> {
	const [id, step] = BRIEF_NAMES.map((name) => query.get(name));
	const of = (value: ViewState['brief'], ...dropped: string[]) => ({ value, dropped });
	if (id === null) return step === null ? of(null) : of(null, `step=${step}`);
	const steps = id === OWN ? Infinity : atlas.briefings.get(id)?.steps;
	if (steps === undefined) return of(null, `brief=${id}`);
	if (step === null) return of({ id, step: 1 });
	const number = /^[1-9]\d{0,3}$/.test(step) ? Number(step) : NaN;
	return number <= steps ? of({ id, step: number }) : of({ id, step: 1 }, `step=${step}`);
}

export const writeBrief = (brief: ViewState['brief']): string[] => (brief ? [`brief=${brief.id}`, `step=${brief.step}`] : []);
