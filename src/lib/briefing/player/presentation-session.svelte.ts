/**
 * What both windows of a presentation have: the player, the other window, the keys. To be made while a
 * component is, and gone with it.
 */
import { onDestroy } from 'svelte';
import { LONGHAND, type View } from '../../view/view.svelte';

import { keyFocusOf } from './key-focus';
import { readKey, type Command } from './keys';
import type { Role } from './message';
import { runCommand, type HostActions } from './run-command';
import { OtherWindow } from './other-window.svelte';
import { Player } from './player.svelte';
import { keep, recall } from './session-memory';
import type { Briefing } from '../document/schema';
import { PresenterSync } from './presenter-sync.svelte';

interface Place {
	readonly role: Role;
	readonly view: View;
	readonly briefing: Briefing;
	/** What only the window itself can do; the other window is opened here. */
	readonly actions: Omit<HostActions, 'otherWindow'>;
	/** Whether keys on the map are meant for it. */
	readonly mapTaken: () => boolean;
}

export class PresentationSession {
	readonly player: Player;
	readonly sync: PresenterSync;
	readonly other: OtherWindow;
	readonly #place: Place;
	readonly #doors: HostActions;
	/** Digits of a step's number, until Enter. */
	pending = $state('');

	constructor(place: Place) {
		this.#place = place;
		const { role, view, briefing, actions } = place;
		this.player = new Player(briefing, view);
		recall(this.player);
		view.shorthand = this.player.shorthand;
		view.inkOf = () => this.player.ink;
		this.player.begin();
		this.sync = new PresenterSync(role, view, this.player);
		const brief = () => `brief=${briefing.id}&step=${this.player.index + 1}`;
		const other = role === 'audience' ? 'presenter' : 'audience';
		this.other = new OtherWindow(
			other,
			brief,
			() => view.briefing.carried,
			() => this.sync.nameOf(other),
			(opened) => this.sync.meet(opened)
		);
		this.#doors = Object.defineProperties(
			{ otherWindow: () => this.other.open() },
			Object.getOwnPropertyDescriptors(actions)
		) as HostActions;
		// The other window isn't reactive: this is the one place where it is told.
		$effect(() => this.sync.publish());
		onDestroy(() => {
			this.hide();
			view.shorthand = LONGHAND;
			view.inkOf = () => [];
			view.look = null;
		});
	}

	readonly act = (command: Command): void => runCommand(command, this.player, this.#doors);

	/** Of the window, before anything on the page sees it. */
	readonly onkeydown = (event: KeyboardEvent): void => {
		const reading = readKey(event, this.pending, keyFocusOf(event.target, this.#place.mapTaken()));
		this.pending = reading.pending;
		if (!reading.taken) return;
		event.preventDefault();
		event.stopPropagation();
		if (reading.command) this.act(reading.command);
	};

	/** The window closes or reloads. */
	readonly hide = (): void => {
		keep(this.player);
		this.sync.close();
	};
}
