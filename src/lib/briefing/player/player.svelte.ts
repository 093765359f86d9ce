/**
 * A briefing being presented. Where it is stands in the view (`brief`), so that the address, the browser's
 * "back" and a second window all agree; the player turns steps into views and knows when the presenter has
 * moved away from one. It knows no DOM.
 */
import { defaultView } from '../../view/address/codec';
import type { Ink } from '../../view/ink';
import type { Theme, ViewState } from '../../view/state';
import type { Shorthand } from '../../view/in-briefing.svelte';
import type { View } from '../../view/view.svelte';
import { RESET, isUntouched, started, type Clock } from './clock';
import { InkPad } from './ink-pad.svelte';
import { withInk } from '../library/keep-ink';
import type { Briefing, Step } from '../document/schema';
import { showsStep, stepView } from '../document/step-view';

export type Screen = 'step' | 'black' | 'white';

/**
 * How long a step stays that doesn't say, when steps advance by themselves. Seconds; about 60 words are read
 * in it.
 */
export const USUAL_SECONDS = 20;
/** How long a map that somebody has moved stays untouched before the steps go on. */
export const FREE_SECONDS = 60;

export class Player {
	/** With at least one step. Another while it is being made. */
	briefing: Briefing = $state.raw()!;
	readonly pad = new InkPad();
	readonly #view: View;
	readonly #now: () => number;
	/** Of the room: the theme of every step that doesn't name one. */
	#theme: Theme | null;

	screen = $state<Screen>('step');
	help = $state(false);
	/** Steps advance by themselves, and begin again after the last. */
	auto = $state(false);
	clock = $state.raw<Clock>(RESET);

	readonly index = $derived.by(() => this.#within((this.#view.state.brief?.step ?? 1) - 1));
	readonly step: Step = $derived.by(() => this.briefing.steps[this.index]);
	/** Null at the last. */
	readonly following: Step | null = $derived.by(() => this.briefing.steps[this.index + 1] ?? null);
	/** Drawn on the map at this step: its own, then the presenter's. */
	readonly ink: readonly Ink[] = $derived.by(() => {
		const { draft } = this.pad;
		return [...withInk(this.step.ink ?? [], this.pad.on(this.step.id)), ...(draft ? [draft] : [])];
	});
	/** Whether the presenter has moved away from what the step shows. Another theme isn't a move. */
	readonly free: boolean = $derived.by(() => {
		const state = this.#view.state;
		return !showsStep(
			{ ...state, theme: stepView(this.step, this.#view.atlas).theme },
			this.step,
			this.#view.atlas
		);
	});
	/** Seconds until the next step, when steps advance by themselves. */
	readonly stays: number = $derived.by(() =>
		this.free ? FREE_SECONDS : (this.step.seconds ?? USUAL_SECONDS)
	);

	constructor(briefing: Briefing, view: View, now: () => number = Date.now) {
		this.briefing = briefing;
		this.#view = view;
		this.#now = now;
		this.#theme = view.state.theme;
	}

	/** How this briefing's steps stand in an address. */
	readonly shorthand: Shorthand = {
		expand: (state) =>
			this.#isShort(state) ? this.stateOf(this.#within(state.brief!.step - 1), state) : state,
		shorten: (state) =>
			state.brief?.id === this.briefing.id && !this.free
				? { ...defaultView(this.#view.atlas), brief: state.brief, theme: this.#room(), embed: state.embed }
				: state
	};

	/** Shows what the address stands for. */
	begin(): void {
		const { state } = this.#view;
		this.#view.apply({
			...this.shorthand.expand(state),
			brief: { id: this.briefing.id, step: this.index + 1 }
		});
	}

	next(): void {
		this.#move(this.index + 1);
	}

	previous(): void {
		this.#move(this.index - 1);
	}

	first(): void {
		this.go(1);
	}

	last(): void {
		this.go(this.briefing.steps.length);
	}

	/** @param number from 1; beyond the ends, the nearest step */
	go(number: number): void {
		this.screen = 'step';
		const index = this.#within(number - 1);
		if (isUntouched(this.clock) && index !== this.index) this.clock = started(this.clock, this.#now());
		if (index !== this.index) this.pad.left(this.step.id);
		this.#theme = this.#room();
		this.#view.apply(this.stateOf(index, this.#view.state));
	}

	returnToStep(): void {
		this.#view.briefing.recallMap();
		this.go(this.index + 1);
	}

	/** The next step, or from the last the first: as a screen does that runs alone. */
	advance(): void {
		this.go(this.following ? this.index + 2 : 1);
	}

	/** A second time brings the step back. */
	cover(screen: 'black' | 'white'): void {
		this.screen = this.screen === screen ? 'step' : screen;
	}

	/** Out of the briefing; the explorer shows what was shown last. */
	leave(): void {
		this.#view.briefing.leave();
	}

	/** What is shown at a step. What belongs to the window stays as it is. @param index from 0 */
	stateOf(index: number, { embed }: Pick<ViewState, 'embed'>): ViewState {
		const state = stepView(this.briefing.steps[index], this.#view.atlas);
		return {
			...state,
			theme: state.theme ?? this.#theme,
			embed,
			brief: { id: this.briefing.id, step: index + 1 }
		};
	}

	/** From a covered screen the first press only comes back: nobody has seen what they would leave. */
	#move(index: number): void {
		if (this.screen !== 'step') this.screen = 'step';
		else if (index === this.#within(index)) this.go(index + 1);
	}

	#within(index: number): number {
		return Math.min(Math.max(index, 0), this.briefing.steps.length - 1);
	}

	/** The theme of the room: what the presenter chose last, at a step that didn't choose for them. */
	#room(): Theme | null {
		return stepView(this.step, this.#view.atlas).theme === null ? this.#view.state.theme : this.#theme;
	}

	/** Whether an address names the step and nothing of its view. */
	#isShort(state: ViewState): boolean {
		return (
			state.brief?.id === this.briefing.id &&
			showsStep({ ...state, theme: null }, { view: '' }, this.#view.atlas)
		);
	}
}
