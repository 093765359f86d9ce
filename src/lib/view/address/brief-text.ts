/**
 * The step of a briefing that a view stands at, as it is written in an address: `brief=six-routes&step=3`.
 */
import type { Atlas } from '../../atlas/atlas';
import type { Reading } from './parameter';
import type { ViewState } from '../state';

/**
 * The reader's own briefing, whose steps only their browser or the address itself knows: `own`,
 * `own-7k2m9x4a`. None that ships may be called so.
 */
export const OWN = 'own';
export const isOwn = (id: string): boolean => id === OWN || /^own-[a-z0-9]{1,40}$/.test(id);
export const BRIEF_NAMES = ['brief', 'step'] as const;

/**
 * A briefing nobody knows is dropped with its step; a step it doesn't have is dropped, and it begins at the
 * first.
 */
export function readBrief(query: URLSearchParams, atlas: Atlas): Reading<ViewState['brief']> {
	const [id, step] = BRIEF_NAMES.map((name) => query.get(name));
	const of = (value: ViewState['brief'], ...dropped: string[]) => ({ value, dropped });
	if (id === null) return step === null ? of(null) : of(null, `step=${step}`);
	const steps = isOwn(id) ? Infinity : atlas.briefings.get(id)?.steps;
	if (steps === undefined) return of(null, `brief=${id}`);
	if (step === null) return of({ id, step: 1 });
	const number = /^[1-9]\d{0,3}$/.test(step) ? Number(step) : NaN;
	return number <= steps ? of({ id, step: number }) : of({ id, step: 1 }, `step=${step}`);
}

export const writeBrief = (brief: ViewState['brief']): string[] =>
	brief ? [`brief=${brief.id}`, `step=${brief.step}`] : [];

/** Before a briefing that an address carries itself, after its `#`: no server ever sees it. */
const CARRIED = '#briefing=';
/** @param fragment of an address, with its `#`. @returns the briefing as it is carried, or nothing */
export const readEmbedded = (fragment: string): string =>
	fragment.startsWith(CARRIED) ? fragment.slice(CARRIED.length) : '';
export const writeEmbedded = (carried: string): string => (carried === '' ? '' : CARRIED + carried);
