/**
 * What both windows of a presentation have: the player, the other window, the keys. To be made while a
 * component is, and gone with it.
 */
import { onDestroy } from 'svelte';
import { writeAddress } from '../../view/address/address';
import { defaultView } from '../../view/address/codec';
import type { PageState } from '../../view/page-state.svelte';

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
	readonly page: PageState;
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
	readonly #actions: HostActions;
	/** Digits of a step's number, until Enter. */
	pending = $state('');

	constructor(place: Place) {
		this.#place = place;
		const { role, page, briefing, actions } = place;
		const { view, map } = page;
		this.player = new Player(briefing, view);
		const recalled = recall(this.player);
		const undo = [view.briefing.abbreviate(this.player.shorthand), map.showInk(() => this.player.ink)];
		this.player.begin();
		this.sync = new PresenterSync({ role, view, map, player: this.player, recalled });
		const other = role === 'audience' ? 'presenter' : 'audience';
		this.other = new OtherWindow(
			other,
			() => this.#addressOf(other),
			() => this.sync.nameOf(other),
			(opened) => this.sync.meet(opened)
		);
		this.#actions = Object.defineProperties(
			{ otherWindow: () => this.other.open() },
			Object.getOwnPropertyDescriptors(actions)
		) as HostActions;
		// The other window isn't reactive: this is the one place where it is told.
		$effect(() => this.sync.publish());
		onDestroy(() => {
			this.hide();
			undo.forEach((take) => take());
			map.remoteCamera = null;
		});
	}

	/** Of the other window: the same page at the same step. */
	#addressOf(screen: Role): string {
		const { view } = this.#place.page;
		const brief = { id: this.#place.briefing.id, step: this.player.index + 1 };
		return writeAddress(
			{
				state: { ...defaultView(view.atlas), brief },
				window: { screen, auto: false },
				carried: view.briefing.carried
			},
			view.atlas
		);
	}

	readonly act = (command: Command): void => runCommand(command, this.player, this.#actions);

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
		keep(this.player, this.sync.revision);
		this.sync.close();
	};
}
