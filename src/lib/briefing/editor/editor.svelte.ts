/**
 * A briefing while it is made: every edit can be undone, and is saved as it is made. Where one is in it
 * stands in the view, as in a presentation.
 */
import type { Ink } from '../../view/ink';
import type { Theme } from '../../view/state';
import type { PageState } from '../../view/page-state.svelte';
import type { View } from '../../view/view.svelte';
import { Autosave, type SaveStatus } from './autosave.svelte';
import * as edits from './edits';
import { begun, edited, redo, undo, type History } from './history';
import type { Library, Saved } from '../library/library';
import { Player } from '../player/player.svelte';
import type { Briefing, Step } from '../document/schema';
import { stepQuery, stepView } from '../document/step-view';

interface Opened {
	readonly page: PageState;
	readonly briefing: Briefing;
	/** As the library knows it. */
	readonly revision: number;
	readonly library: Library;
}

export class Editor {
	/** Where one is, and what the map shows of it. */
	readonly player: Player;
	readonly #view: View;
	readonly #library: Library;
	/** Take back what the view and the map were given. */
	readonly #undo: readonly (() => void)[];
	#history: History<Briefing> = $state.raw()!;
	readonly #autosave: Autosave;
	/** Read out: what an act has done. */
	said = $state('');

	readonly briefing: Briefing = $derived.by(() => this.#history.present);
	readonly undoes: string | null = $derived.by(() => this.#history.done.at(-1)?.label ?? null);
	readonly redoes: string | null = $derived.by(() => this.#history.undone.at(-1)?.label ?? null);
	get status(): SaveStatus {
		return this.#autosave.status;
	}
	/** Whether closing the page would lose anything. */
	get unsaved(): boolean {
		return this.status.kind !== 'saved';
	}

	constructor({ page, briefing, revision, library }: Opened) {
		const { view, map } = page;
		this.#view = view;
		this.#library = library;
		this.#history = begun(briefing);
		this.#autosave = new Autosave(() => this.briefing, revision, library);
		this.player = new Player(briefing, view);
		this.#undo = [view.briefing.abbreviate(this.player.shorthand), map.showInk(() => this.player.ink)];
		this.player.begin();
		// The browser didn't keep it: whether it does now is known at once.
		if (revision === 0) void this.#autosave.saveAnew();
	}

	/** @returns takes everything back that it has handed to the view */
	open(): () => void {
		const stop = this.#library.onChange((id) => void this.#autosave.changedElsewhere(id));
		return () => {
			stop();
			void this.save();
			this.#undo.forEach((take) => take());
		};
	}

	changeDetails(details: edits.Details): void {
		this.#edit(
			edits.changeDetails(this.briefing, details),
			'Details changed',
			`details ${Object.keys(details).join()}`
		);
	}

	changeStep(part: edits.StepPart): void {
		const { index, step } = this.player;
		this.#edit(
			edits.changeStep(this.briefing, index, part),
			`Step ${index + 1} changed`,
			`${step.id} ${Object.keys(part).join()}`
		);
	}

	/** The view before the reader, after the step they are at. */
	addStep(title = ''): void {
		const { index } = this.player;
		const { state, atlas } = this.#view;
		const step = {
			layout: edits.layoutFor(state),
			title,
			text: '',
			notes: '',
			view: stepQuery({ ...state, theme: null }, atlas)
		};
		this.#edit(edits.insertStep(this.briefing, index + 1, step), `Step ${index + 2} added`);
		this.player.go(index + 2);
	}

	/** The view before the reader, instead of the step's. */
	replaceView(): void {
		const { state } = this.#view;
		const { theme } = stepView(this.player.step, this.#view.atlas);
		const { index } = this.player;
		const view = stepQuery({ ...state, theme }, this.#view.atlas);
		this.#edit(edits.changeStep(this.briefing, index, { view }), `View of step ${index + 1} replaced`);
	}

	/** Null: as the room is. */
	setTheme(theme: Theme | null): void {
		const view = stepQuery({ ...stepView(this.player.step, this.#view.atlas), theme }, this.#view.atlas);
		this.#edit(edits.changeStep(this.briefing, this.player.index, { view }), 'Theme changed');
	}

	addInk(ink: Ink): void {
		this.player.pad.draft = null;
		this.#edit(
			edits.changeStep(this.briefing, this.player.index, { ink: [...(this.player.step.ink ?? []), ink] }),
			'Stroke drawn'
		);
	}

	duplicate(): void {
		const { index } = this.player;
		this.#edit(edits.duplicateStep(this.briefing, index), `Step ${index + 1} duplicated`);
		this.player.go(index + 2);
	}

	remove(): void {
		const { index, step } = this.player;
		this.#edit(
			edits.removeStep(this.briefing, index),
			`Step ${index + 1} deleted${step.title ? `: ${step.title}` : ''}`
		);
		this.player.go(index + 1);
	}

	/** @param to from 0 */
	move(from: number, to: number): void {
		const moved = this.briefing.steps[from];
		const here = this.player.step;
		this.#edit(edits.moveStep(this.briefing, from, to), '');
		const now = this.briefing.steps.indexOf(moved);
		if (now === from) return;
		this.said = `${moved.title || 'The step'} is now step ${now + 1} of ${this.briefing.steps.length}`;
		this.#stay(here);
	}

	undo(): void {
		this.#travel(undo(this.#history), `Undone: ${this.undoes}`);
	}

	redo(): void {
		this.#travel(redo(this.#history), `Done again: ${this.redoes}`);
	}

	/** At once; resolves when what there was to save is saved, or can't be. */
	save(): Promise<void> {
		return this.#autosave.save();
	}

	/** What the other tab has made; mine is one undo away. */
	takeTheirs(theirs: Saved, briefing: Briefing): void {
		this.#show(edited(this.#history, briefing, 'The other tab’s version taken', Date.now()));
		this.#autosave.isSavedAs(theirs.revision);
		this.said = 'You now see what was saved in the other tab';
	}

	/** As another briefing, beside theirs. @returns its id */
	async keepMineAsCopy(): Promise<string> {
		const id = edits.userLayerId();
		await this.#library.save(edits.copyOf(this.briefing, id), 0);
		this.#autosave.isSavedAs();
		return id;
	}

	/** After the other tab has deleted it. */
	async keepMine(): Promise<void> {
		await this.#autosave.saveAnew();
	}

	/** It is deleted: nothing of it is saved any more. */
	forget(): void {
		this.#autosave.forget();
	}

	#edit(next: Briefing, label: string, key: string | null = null): void {
		if (next === this.briefing) return;
		this.#show(edited(this.#history, next, label || 'Step moved', Date.now(), key));
		if (key === null && label) this.said = label;
		this.#autosave.changed();
	}

	#travel(history: History<Briefing>, label: string): void {
		if (history === this.#history) return;
		const before = this.briefing;
		this.#show(history);
		this.said = label;
		const step = edits.changedStep(before, this.briefing);
		this.player.go(step === -1 ? this.player.index + 1 : step + 1);
		this.#autosave.changed();
	}

	#show(history: History<Briefing>): void {
		this.#history = history;
		this.player.briefing = history.present;
	}

	/** The step one was at, wherever it stands now; the map stays as it is. */
	#stay(step: Step): void {
		const index = this.briefing.steps.indexOf(step);
		this.#view.apply({ ...this.#view.state, brief: { id: this.briefing.id, step: index + 1 } });
	}
}
