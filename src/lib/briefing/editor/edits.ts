/**
 * What can be done to a briefing while it is made. Pure: each gives another briefing, and leaves the one it
 * was given as it was.
 */
import { randomLetters } from '../../ui/random-letters';
import { asks } from '../../view/setting-scope';
import { shownQuestion } from '../../view/shown-question';
import type { ViewState } from '../../view/state';
import { FORMAT, VERSION, type Briefing, type Layout, type Step } from '../document/schema';

export type Details = Partial<Pick<Briefing, 'title' | 'subtitle' | 'author' | 'minutes'>>;
export type StepPart = Partial<Omit<Step, 'id'>>;

export const UNTITLED = 'Untitled briefing';

/** From nothing: a title over the view that the reader has before them. @param view a query */
export const newBriefing = (id: string, view: string): Briefing => ({
	format: FORMAT,
	version: VERSION,
	id,
	title: UNTITLED,
	steps: [{ id: 'step-1', layout: 'title', title: UNTITLED, text: '', notes: '', view }]
});

export const copyOf = (briefing: Briefing, id: string): Briefing => ({
	...briefing,
	id,
	title: `${briefing.title} (copy)`
});

/** The first step is the title page until it is called otherwise: it follows the title of the briefing. */
export function changeDetails(briefing: Briefing, details: Details): Briefing {
	const [first] = briefing.steps;
	const follows = details.title !== undefined && first.layout === 'title' && first.title === briefing.title;
	const changed = without({ ...briefing, ...details });
	return follows ? changeStep(changed, 0, { title: details.title }) : changed;
}

export const changeStep = (briefing: Briefing, index: number, part: StepPart): Briefing => ({
	...briefing,
	steps: briefing.steps.map((step, at) => (at === index ? without({ ...step, ...part }) : step))
});

/** @param index where it will stand, from 0 */
export const insertStep = (briefing: Briefing, index: number, step: Omit<Step, 'id'>): Briefing => ({
	...briefing,
	steps: briefing.steps.toSpliced(index, 0, { ...step, id: unusedId(briefing.steps) })
});

export const duplicateStep = (briefing: Briefing, index: number): Briefing =>
	insertStep(briefing, index + 1, briefing.steps[index]);

/** A briefing keeps at least one step: the last one stays. */
export const removeStep = (briefing: Briefing, index: number): Briefing =>
	briefing.steps.length > 1 ? { ...briefing, steps: briefing.steps.toSpliced(index, 1) } : briefing;

/** @param to where it will stand, from 0; beyond the ends, at the end */
export function moveStep(briefing: Briefing, from: number, to: number): Briefing {
	const target = Math.min(Math.max(to, 0), briefing.steps.length - 1);
	if (target === from) return briefing;
	return { ...briefing, steps: briefing.steps.toSpliced(from, 1).toSpliced(target, 0, briefing.steps[from]) };
}

/** The step to look at after a change: the first that isn't what it was. From 0; -1 where all are. */
export const changedStep = (before: Briefing, after: Briefing): number =>
	after.steps.findIndex((step, index) => step !== before.steps[index]);

/** What a view is best shown as: an answer with its table. */
export function layoutFor(view: ViewState): Layout {
	const state = shownQuestion(view);
	if (state.compare.length > 1) return 'compare-table';
	return asks(state) && state.from !== null && state.to !== null ? 'stress-result' : 'map-side';
}

/** Ids that stand in addresses: short, of a kind that no briefing that ships has. */
export const userLayerId = (): string => `own-${randomLetters(10)}`;

function unusedId(steps: readonly Step[]): string {
	const taken = new Set(steps.map(({ id }) => id));
	let number = steps.length + 1;
	while (taken.has(`step-${number}`)) number++;
	return `step-${number}`;
}

/** Optional fields that are emptied are absent, as in a file. */
function without<T extends object>(fields: T): T {
	const empty = (key: string, value: unknown) =>
		value === undefined ||
		(value === '' && (key === 'subtitle' || key === 'author')) ||
		(Array.isArray(value) && value.length === 0 && key !== 'steps');
	return Object.fromEntries(Object.entries(fields).filter(([key, value]) => !empty(key, value))) as T;
}
